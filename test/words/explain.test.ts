import { join, resolve } from 'node:path'
import t, { type Test } from 'tap'
import { displayWidth } from '../../src/adapters/plain-text/display-width.ts'
import { layOut } from '../../src/adapters/plain-text/layout.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { explainReceipt, summariseReceipt } from '../../src/domain/words/explain/explain.ts'
import { explainRules } from '../../src/domain/words/explain/explain-rules.ts'
import type { Explanation } from '../../src/domain/words/explain/explanation.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'

const PROJECT = resolve(import.meta.dirname, '../..')

/** Marks of a sentence that was put together wrongly. */
const SLIPS: readonly (readonly [what: string, slip: RegExp])[] = [
  ['an unfilled place', /\{\w+\}/],
  ['a value of the program', /undefined|NaN|\[object /],
  ['a bare path', /\$\.(?:answers|profile|parts|total|counts|clauses|terms|level)\b/],
  ['two stops', /。[.。]|[a-z]\.\.(?!\.)|，，|；；|: :|：：/],
  ['an empty bracket', /\(\)|（）|“”/],
  ['a space before a comma', / [,;，；。]/],
]

for (const root of [PROJECT, join(PROJECT, 'test/zoo')])
  t.test(
    `every worked example in ${root.split('/').at(-1)} is explained without a slip`,
    async (t) => {
      const service = openRulesService({ root })
      let explained = 0
      for (const { digested } of await service.shelf.revisions()) {
        if (digested === undefined) continue
        const prepared = service.prepare(digested)
        const { id, edition } = digested.pack.standard
        for (const [name, { assessment }] of Object.entries(digested.pack.rules.examples ?? {})) {
          const made = await service.score(prepared, {
            standard: id,
            ...assessment,
          })
          const receipt = JSON.parse(JSON.stringify(made)) as Receipt
          for (const language of receipt.languages) {
            const title = `${id}/${edition} ${name} in ${language}`
            const whole = explainReceipt(receipt, catalogueIn(language), prepared.expanded)
            look(t, whole, title)
            look(t, explainReceipt(receipt, catalogueIn(language)), `${title}, without its pack`)
            look(
              t,
              summariseReceipt(receipt, catalogueIn(language), prepared.expanded),
              `${title}, in short`,
            )
            for (const clause of receipt.clauses)
              if (clause.state === 'scored')
                t.ok(
                  detailsOf(whole, clause.number ?? clause.clause) > 0,
                  `${title}: ${clause.clause} has a reason`,
                )
            explained += 1
          }
        }
      }
      t.ok(explained > 20, `${explained} explanations were read`)
    },
  )

t.test('the rules of every pack are written out without a slip', async (t) => {
  for (const root of [PROJECT, join(PROJECT, 'test/zoo')]) {
    const service = openRulesService({ root })
    for (const { digested } of await service.shelf.revisions()) {
      if (digested === undefined) continue
      const { expanded } = service.prepare(digested)
      for (const language of digested.pack.standard.languages) {
        const text = layOut(explainRules(expanded, catalogueIn(language)), 100).join('\n')
        t.notMatch(text, /undefined|NaN|\[object |\{\}/, `${digested.pack.standard.id} ${language}`)
        for (const { name } of expanded.rules)
          if (!text.replaceAll(/\s+/g, '').includes(name)) t.fail(`${name} is not shown`)
      }
    }
  }
})

function look(t: Test, explanation: Explanation, title: string): void {
  for (const width of [80, 100]) {
    const lines = layOut(explanation, width)
    const text = lines.join('\n')
    for (const [what, slip] of SLIPS) {
      const found = slip.exec(text)
      if (found !== null)
        t.fail(
          `${title}: ${what} in "${text.slice(Math.max(0, found.index - 60), found.index + 40)}"`,
        )
    }
    const wide = lines.find((line) => displayWidth(line) > width)
    t.equal(wide, undefined, `${title} fits ${width} columns`)
  }
}

/** How much is said below the entry of a clause. */
function detailsOf(explanation: Explanation, number: string): number {
  const entry = explanation.find(
    (block) => block.kind === 'entry' && block.strong !== true && block.text.startsWith(number),
  )
  return entry?.kind === 'entry' ? entry.details.length : 1
}
