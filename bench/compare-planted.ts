import { fileURLToPath } from 'node:url'
import { openRulesService } from '../src/composition/rules-service.ts'
import { plantRevisions } from '../test/compare/planted.ts'

// Revises the shipped packs with known changes and counts what the comparison makes of them, fate by
// fate. `--json` prints one object as the last line; a number sets how many revisions are made.

const REVISIONS = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 100)
const SEED = 20_261_124

const service = openRulesService({ root: fileURLToPath(new URL('../', import.meta.url)) })
const packs = (await service.shelf.revisions()).flatMap(({ digested }) =>
  digested === undefined ? [] : [digested.pack],
)
const report = plantRevisions(packs, { seed: SEED, revisions: REVISIONS, editsEach: 6 })
const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000
const fates = Object.fromEntries(
  Object.entries(report.fates).map(([fate, { planted, told, right }]) => [
    fate,
    { planted, told, right, precision: share(right, told), recall: share(right, planted) },
  ]),
)
console.log(`${report.edits} edits in ${report.revisions} revisions, seed ${SEED}`)
for (const [fate, row] of Object.entries(fates))
  console.log(
    `${fate.padEnd(10)} planted ${row.planted}, told ${row.told}, right ${row.right}: precision ${row.precision}, recall ${row.recall}`,
  )
for (const mistake of report.mistakes) console.log(`  ${mistake}`)
if (process.argv.includes('--json'))
  console.log(
    JSON.stringify({ seed: SEED, revisions: report.revisions, edits: report.edits, fates }),
  )
