// npm run receipt-vectors: writes the digests and the receipts in schemas/receipt-2.vectors.json,
// from the worked examples of a few small packs that together use most of the language.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { canonicalJson } from '../src/domain/pack/canonical.ts'
import type { Assessment } from '../src/domain/language/assessment.ts'
import { openRulesService } from '../src/composition/rules-service.ts'
import { digestOf } from '../src/adapters/system/digest.ts'

/** Small packs of the zoo, by what they show. */
const PACKS = ['states', 'rounding-stages', 'gate-outcomes', 'places', 'curves']

const root = resolve(import.meta.dirname, '..')
const file = resolve(root, 'schemas/receipt-2.vectors.json')
const vectors = JSON.parse(readFileSync(file, 'utf8')) as {
  canonical: { value: unknown; canonical: string; sha256: string }[]
  receipts: unknown[]
}
const service = openRulesService({ root: resolve(root, 'test/zoo') })
vectors.receipts = []
for (const { standard, digested } of await service.shelf.revisions()) {
  if (digested === undefined || !PACKS.includes(standard)) continue
  const { examples = {} } = digested.pack.rules
  const [id = ''] = Object.keys(examples)
  const { edition } = digested.pack.standard
  const assessment = { standard, edition, ...examples[id]!.assessment } as Assessment
  const { software, engine, ...receipt } = await service.scoreDocument(assessment)
  vectors.receipts.push({
    pack: digested.pack,
    receipt: {
      ...receipt,
      software: { ...software, version: '0' },
      engine: { ...engine, version: '0' },
    },
  })
}
for (const one of vectors.canonical) {
  if (canonicalJson(one.value) !== one.canonical) throw new Error(`not canonical: ${one.canonical}`)
  one.sha256 = digestOf(one.value)
}
writeFileSync(file, `${JSON.stringify(vectors, null, 1)}\n`)
