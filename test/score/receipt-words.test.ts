import { join, resolve } from 'node:path'
import t from 'tap'
import { isObject } from '../../src/domain/schema/json.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { run } from '../cli/touchstone.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const ROOTS = [
  ['the shipped packs', ROOT],
  ['the zoo', resolve(ROOT, 'test/zoo')],
] as const

for (const [name, root] of ROOTS) {
  t.test(`no sentence of ours stands in a receipt of ${name}`, async (t) => {
    const made = await receiptsOf(root)
    for (const { given, receipt } of made) {
      const ours: string[] = []
      walk(receipt, '', given, ours)
      t.same(
        ours,
        [],
        'every text with a blank or a Hanzi in it is the committee’s or the assessor’s',
      )
    }
    t.ok(made.length > 5, `${made.length} receipts`)
  })

  t.test(`every receipt of ${name} verifies when every message is reworded`, async (t) => {
    const made = await receiptsOf(root)
    const lines = made.map(({ receipt }) => JSON.stringify(receipt)).join('\n')
    const pseudo = resolve(ROOT, 'test/words/pseudo')
    const { code, out } = await run(
      process.execPath,
      ['--import', join(pseudo, 'hook.ts'), join(pseudo, 'verify-receipts.ts'), root],
      { input: lines },
    )
    t.equal(code, 0)
    t.strictSame(
      JSON.parse(out),
      made.map(() => ({ holds: true, differences: [], notes: [] })),
    )
  })
}

/** Receipts of all worked examples of a root, each with what its pack and assessment say. */
async function receiptsOf(
  root: string,
): Promise<readonly { readonly given: string; readonly receipt: Receipt }[]> {
  const service = openRulesService({ root })
  const made = []
  for (const { standard, digested } of await service.shelf.revisions()) {
    const { pack } = digested!
    for (const { assessment } of Object.values(pack.rules.examples ?? {})) {
      const { edition } = pack.standard
      const asked = { standard, edition, ...assessment } as Assessment
      made.push({
        given: JSON.stringify([pack, assessment]),
        receipt: await service.scoreDocument(asked),
      })
    }
  }
  return made
}

function walk(value: unknown, at: string, given: string, ours: string[]): void {
  if (typeof value === 'string') {
    const isProse = /\s|[\u4e00-\u9fff]/.test(value)
    if (isProse && !/^best \d+$/.test(value) && !given.includes(JSON.stringify(value)))
      ours.push(`${at}: ${value}`)
  } else if (Array.isArray(value))
    for (const [index, one] of value.entries()) walk(one, `${at}/${index}`, given, ours)
  else if (isObject(value))
    for (const [key, one] of Object.entries(value)) walk(one, `${at}/${key}`, given, ours)
}
