import t from 'tap'
import { isObject, type JsonObject } from '../../src/domain/json.ts'
import type { Receipt } from '../../src/domain/receipt.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import { starterPack, verbsOver } from './starter.ts'

const pack = starterPack()
const { score, verify } = verbsOver(pack)

/** A receipt as the first format wrote it: with sentences, in wording nobody uses any more. */
async function receipt1(example: string): Promise<JsonObject> {
  const { assessment } = pack.pack.rules.examples![example]!
  const made = await score(preparePack(pack), {
    standard: 'starter',
    ...assessment,
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

t.test('no sentence of ours stands in a receipt', async (t) => {
  const { assessment } = pack.pack.rules.examples!['two-stars']!
  const made = await score(preparePack(pack), {
    standard: 'starter',
    ...assessment,
  } as Receipt['assessment'])
  const ours: string[] = []
  const known = JSON.stringify([pack.pack, assessment])
  walk(made, '')
  t.same(ours, [], 'every text with a space in it is the committee’s or the assessor’s')

  function walk(value: unknown, at: string): void {
    if (typeof value === 'string') {
      if (/\s|[\u4e00-\u9fff]/.test(value) && !known.includes(JSON.stringify(value)))
        ours.push(`${at}: ${value}`)
    } else if (Array.isArray(value)) value.forEach((one, index) => walk(one, `${at}/${index}`))
    else if (isObject(value))
      for (const [key, one] of Object.entries(value)) walk(one, `${at}/${key}`)
  }
})
