import { readFileSync } from 'node:fs'
import t from 'tap'
import { firstDifference } from '../../src/domain/receipt/difference.ts'
import { exact, ratio, round, toJson, type ExactJson } from '../../src/domain/numbers/exact.ts'
import type { RoundingMode } from '../../src/domain/numbers/rounding.ts'
import { canonicalJson } from '../../src/domain/pack/canonical.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import { daysBetween, monthsBetween } from '../../src/domain/score/dates.ts'
import { digestOf } from '../../src/adapters/system/digest.ts'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { digested, verbsOver } from '../app/starter.ts'

const MODES = ['half-up', 'half-even', 'up', 'down', 'floor', 'ceiling', 'none'] as const

/** The vectors that docs/receipt.md hands to strangers. */
const vectors = JSON.parse(
  readFileSync(new URL('../../schemas/receipt-2.vectors.json', import.meta.url), 'utf8'),
) as {
  readonly canonical: readonly { value: unknown; canonical: string; sha256: string }[]
  readonly numbers: readonly { numerator: number; denominator: number; json: ExactJson }[]
  readonly rounding: readonly ({ value: ExactJson; decimals: number } & Record<
    RoundingMode,
    ExactJson
  >)[]
  readonly dates: readonly { from: string; to: string; days: number; months: number }[]
  readonly receipts: readonly { pack: Pack; receipt: Receipt }[]
}

t.test('canonical forms, numbers, roundings and dates are as the vectors say', (t) => {
  for (const { value, canonical, sha256 } of vectors.canonical) {
    t.equal(canonicalJson(value), canonical)
    t.equal(digestOf(value), sha256)
  }
  for (const { numerator, denominator, json } of vectors.numbers)
    t.equal(toJson(ratio(numerator, denominator)), json)
  for (const one of vectors.rounding)
    for (const mode of MODES)
      t.equal(
        toJson(round(exact(one.value), { decimals: one.decimals, mode })),
        one[mode],
        `${one.value} ${mode}`,
      )
  for (const { from, to, days, months } of vectors.dates) {
    t.equal(daysBetween(from, to), days)
    t.equal(monthsBetween(from, to), months, `${from} ${to}`)
  }
  t.end()
})

t.test('the receipts of the vectors are what their packs give', async (t) => {
  t.ok(vectors.receipts.length > 4)
  for (const { pack, receipt } of vectors.receipts) {
    t.strictSame(checkShape('receipt-2', receipt), [])
    const packed = digested(pack)
    t.equal(receipt.standard.digest, packed.digest)
    const again = await verbsOver(packed).score(preparePack(packed), receipt.assessment)
    const { software, engine } = receipt
    t.same(firstDifference({ ...again, software, engine }, receipt), undefined)
  }
})
