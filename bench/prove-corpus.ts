import { fileURLToPath } from 'node:url'
import { openHouse } from '../src/house.ts'
import {
  corpus,
  findingsOf,
  groundOf,
  isCaught,
  schemeOfPack,
  type Ground,
} from './proofs/corpus.ts'

// Puts named faults into the shipped packs and the zoo, proves every broken pack, and counts what
// was caught, missed, and said of packs that are sound. `--json` prints one object as the last line.

const SIZE = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 600)
const SEED = 20_261_123

const grounds: Ground[] = []
for (const root of ['../test/zoo/', '../']) {
  const house = openHouse({ root: fileURLToPath(new URL(root, import.meta.url)) })
  for (const { digested } of await house.shelf.revisions())
    if (digested !== undefined) grounds.push(groundOf(digested.pack))
}

const soundFindings = grounds.map(({ pack }) => findingsOf(schemeOfPack(pack)))
const falseAlarms = soundFindings.flat().filter(({ severity }) => severity === 'warning').length
const byFault = new Map<string, { caught: number; missed: string[] }>()
const started = performance.now()
for (const broken of corpus(grounds, SIZE, SEED)) {
  const row = byFault.get(broken.spoiler.name) ?? { caught: 0, missed: [] }
  byFault.set(broken.spoiler.name, row)
  if (isCaught(broken, findingsOf(schemeOfPack(broken.pack)))) row.caught += 1
  else row.missed.push(broken.standard)
}
const rows = [...byFault].map(([fault, { caught, missed }]) => ({ fault, caught, missed }))
const caught = rows.reduce((sum, row) => sum + row.caught, 0)
const missed = rows.reduce((sum, row) => sum + row.missed.length, 0)
const remarks = soundFindings.flat().length - falseAlarms
if (!process.argv.includes('--json'))
  for (const row of rows)
    process.stdout.write(
      `${row.fault}: ${row.caught} caught, ${row.missed.length} missed ${row.missed.join(' ')}\n`,
    )
process.stdout.write(
  `${JSON.stringify({
    broken: caught + missed,
    caught,
    missed,
    caughtShare: Number((caught / (caught + missed)).toFixed(4)),
    soundPacks: grounds.length,
    falseAlarms,
    remarksOnSoundPacks: remarks,
    seconds: Math.round((performance.now() - started) / 1000),
    ...(process.argv.includes('--json') ? { faults: rows } : {}),
  })}\n`,
)
