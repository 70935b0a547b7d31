import t from 'tap'
import { tellingOf } from '../../src/domain/words/explain/telling.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { Text } from '../../src/domain/messages/text.ts'
import { clauseReason } from '../../src/domain/words/explain/clause-reason.ts'
import { explainRules } from '../../src/domain/words/explain/explain-rules.ts'
import { namesOfPack } from '../../src/domain/words/names.ts'
import { sentencesOf } from '../../src/domain/words/sentences.ts'
import { packsIn } from '../bulk/packs.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'

/** The sum of each clause of the example in which places and assessors differ, worked out by hand. */
const SUMS: { readonly [clause: string]: readonly RegExp[] } = {
  signs: [/\(2 × 10 \+ 5 \+ 0\) ÷ 4 = 6\.25$/],
  exits: [/\(4, 0\) = 0$/],
  lights: [/\(2 × 6 \+ 0\) ÷ 3 = 4$/],
  counter: [/\(23\/3 \+ 9\) ÷ 2 = 25\/3$/, /\(25\/3, 23\/3\) = 25\/3$/],
  repairs: [/3 × 2 \+ 1 = 7$/],
  queue: [/2 × 4 ÷ 2 = 4$/],
  tidy: [/\(7 \+ 0\) ÷ 2 = 3\.5$/],
}

t.test('the points of several answers can be worked out again from what is told', async (t) => {
  const packs = await packsIn('../zoo/')
  const { pack } = packs.find((one) => one.pack.standard.id === 'spot-checks')!
  const { expanded } = prepared(pack)
  const { assessment } = pack.rules.examples!['shops-differ']!
  const receipt = await scorePrepared(prepared(pack), {
    ...(assessment as Assessment),
    standard: 'spot-checks',
  })
  for (const language of LANGUAGES) {
    const catalogue = catalogueIn(language)
    const names = namesOfPack(expanded)
    const sentences = sentencesOf(names, catalogue)
    const told = new Map(
      receipt.clauses.map((clause) => [
        clause.clause,
        clauseReason(clause, tellingOf({ receipt, sentences, names, pack: expanded })),
      ]),
    )
    for (const [clause, sums] of Object.entries(SUMS)) {
      const lines = told.get(clause)!
      for (const sum of sums)
        t.ok(
          lines.some((line) => sum.test(line)),
          `${clause} in ${language}: ${lines.join(' | ')}`,
        )
    }
    const licence = told.get('licence')!
    t.notMatch(licence.join(), /÷/, 'what all agree on is no sum')
    const merged = catalogue.say('merged-by', { method: 'median-of-points' })
    t.ok(
      JSON.stringify(explainRules(expanded, catalogue)).includes(
        `clause:tidy:several → ${catalogue.say('rule-several', { rule: '', facts: '' }).replace(/^.*→ /, '')}${catalogue.say('comparison-merged-results', { merge: merged })}`,
      ),
      `the rules say it in ${language}`,
    )
  }
})

t.test(
  'of several answers it is told which recorded a state, and which was left out',
  async (t) => {
    const packs = await packsIn('../zoo/')
    const { pack } = packs.find((one) => one.pack.standard.id === 'sheet-columns')!
    const { expanded } = prepared(pack)
    const { assessment } = pack.rules.examples!['places']!
    const receipt = await scorePrepared(prepared(pack), {
      ...(assessment as Assessment),
      standard: 'sheet-columns',
    })
    const names = namesOfPack(expanded)
    for (const language of LANGUAGES) {
      const catalogue = catalogueIn(language)
      const sentences = sentencesOf(names, catalogue)
      const told = (id: string): string =>
        clauseReason(
          receipt.clauses.find(({ clause }) => clause === id)!,
          tellingOf({ receipt, sentences, names, pack: expanded }),
        ).join('\n')
      const title = (id: string): string => {
        const { options } = pack.standard.ask as { options: readonly { id: string; title: Text }[] }
        return catalogue.text(options.find((one) => one.id === id)!.title)
      }
      const from = (source: string, id: string): string =>
        catalogue.say('answer-from', {
          source,
          answer: catalogue.say('option-title', { title: title(id) }),
        })
      const leftOut = (answer: string): string => catalogue.say('answer-left-out', { answer })
      t.ok(told('alarms').includes(leftOut(from('south', 'none-here'))), told('alarms'))
      t.match(told('alarms'), /\(10 \+ 0\) ÷ 2 = 5/)
      t.ok(told('exits').includes(leftOut(from('bo', 'unchecked'))), told('exits'))
      t.ok(told('pool').includes(from('south', 'unchecked')), told('pool'))
      t.ok(told('pool').endsWith(title('unchecked')), 'the title is the reason')
    }
  },
)
