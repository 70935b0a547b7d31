import t from 'tap'
import type { JsonObject } from '../../src/domain/schema/json.ts'
import { judgementOfReceipt1 } from '../../src/domain/receipt/receipt-1.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import { starterPack, verbsOver } from './starter.ts'

const pack = starterPack()
const { score, verify } = verbsOver(pack)

/** A receipt as the first format wrote it: with sentences, in wording nobody uses any more. */
async function receipt1(example: string, answers: JsonObject = {}): Promise<JsonObject> {
  const { assessment } = pack.pack.rules.examples![example]!
  const made = await score(preparePack(pack), {
    standard: 'starter',
    ...assessment,
    answers: { ...assessment.answers, ...answers },
  } as Receipt['assessment'])
  const words = { en: 'An older sentence.', zh: '旧的语句。' }
  return JSON.parse(
    JSON.stringify({
      ...made,
      receipt: 'touchstone-receipt/1',
      results: made.results.map((result) => ({
        ...result,
        blockedBy: result.blockedBy.map(({ id }) => ({ id, words })),
        gates: result.gates.map((gate) => ({
          ...gate,
          otherwise:
            typeof gate.otherwise === 'object' ? `cap ${gate.otherwise.cap}` : gate.otherwise,
          reason: words,
        })),
        levels: result.levels.map((level) => ({ ...level, reason: words })),
        whyNotNext: result.whyNotNext && {
          ...result.whyNotNext,
          lacks: result.whyNotNext.lacks.map((lack) => ({ ...lack, words })),
        },
      })),
      findings: made.findings.map((finding) => ({ ...finding, words })),
    }),
  ) as JsonObject
}

t.test('a receipt of the first format verifies, whatever its sentences say', async (t) => {
  for (const example of Object.keys(pack.pack.rules.examples!)) {
    const found = await verify(await receipt1(example))
    t.match(found, { holds: true, differences: [], notes: [{ key: 'receipt-note-format-1' }] })
  }
})

t.test('a number changed in a receipt of the first format is named', async (t) => {
  const old = await receipt1('two-stars')
  const results = old['results'] as unknown as { points: unknown }[]
  results[0]!.points = 149
  t.match(await verify(old), { holds: false, differences: [{ pointer: '/results/0/points' }] })
})

t.test('what assessors found may stand in any order there', async (t) => {
  const { assessment } = pack.pack.rules.examples!['two-stars']!
  const [input] = Object.entries(assessment.answers).find(([, value]) => typeof value === 'number')!
  for (const assessors of [
    { 乙: 3, 甲: 5 },
    { 甲: 5, 乙: 3 },
  ])
    for (const from of [
      [3, 5],
      [5, 3],
      [5, 5],
    ]) {
      const old = await receipt1('two-stars', { [input]: { assessors } })
      const [merged] = Object.values(old['merged'] as unknown as Record<string, { from: number[] }>)
      merged!.from = from
      const name = `${from.join()} of ${JSON.stringify(assessors)}`
      t.match(await verify(old), { holds: from.includes(3) }, name)
      if (from.includes(3))
        t.strictSame(judgementOfReceipt1(old).merged[input]!.from, [3, 5], 'as 乙 and 甲 found')
    }
})
