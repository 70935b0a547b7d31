import { fileURLToPath } from 'node:url'
import { USUAL_EFFORT } from '../src/domain/prove/prove.ts'
import { openRulesService } from '../src/composition/rules-service.ts'
import { corpus, fateOf, findingsOf, groundOf, schemeOfPack, type Ground } from './proofs/corpus.ts'

// Puts named faults into the shipped packs and the zoo, proves every broken pack, and counts what
// was caught, missed, and said of packs that are sound. `--json` prints one object as the last line;
// `--part 1/3` does every third pack only, `--only a,b` those made of the standards a and b.

const SIZE = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 600)
const SEED = 20_261_123

const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]!.split(',')
  : undefined

const grounds: Ground[] = []
for (const root of ['../test/zoo/', '../']) {
  const service = openRulesService({ root: fileURLToPath(new URL(root, import.meta.url)) })
  for (const { digested } of await service.shelf.revisions())
    if (digested !== undefined && only?.includes(digested.pack.standard.id) !== false)
      grounds.push(groundOf(digested.pack))
}

// Sound packs are held to it with all the usual effort, so that nothing is said of them for less.
const soundFindings = grounds.map(({ pack }) => findingsOf(schemeOfPack(pack), USUAL_EFFORT))
const falseAlarms = soundFindings.flat().filter(({ severity }) => severity === 'warning').length
const remarks = soundFindings.flat().filter(({ severity }) => severity === 'remark').length
const open = soundFindings.flat().filter(({ severity }) => severity === 'open').length
const [part = 1, parts = 1] = /^(\d+)\/(\d+)$/
  .exec(process.argv[process.argv.indexOf('--part') + 1] ?? '')
  ?.slice(1)
  .map(Number) ?? [1, 1]

const byFault = new Map<string, { found: number; open: string[]; missed: string[] }>()
let index = 0
for (const broken of corpus(grounds, SIZE, SEED)) {
  index += 1
  if (index % parts !== part % parts) continue
  const row = byFault.get(broken.spoiler.name) ?? { found: 0, open: [], missed: [] }
  byFault.set(broken.spoiler.name, row)
  const fate = fateOf(broken, findingsOf(schemeOfPack(broken.pack)))
  if (fate === 'found') row.found += 1
  else row[fate].push(broken.standard)
  if (process.stderr.isTTY || index % 25 === 0) process.stderr.write(`\r${index} of ${SIZE}`)
}

const rows = [...byFault].map(([fault, row]) => ({ fault, ...row }))
const sum = (of: (row: (typeof rows)[number]) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)
const found = sum((row) => row.found)
const stayedOpen = sum((row) => row.open.length)
const missed = sum((row) => row.missed.length)
const broken = found + stayedOpen + missed
const isJson = process.argv.includes('--json')
if (!isJson)
  for (const row of rows)
    process.stdout.write(
      `${row.fault}: ${row.found} found, ${row.open.length} open ${row.open.join(' ')}, ${row.missed.length} missed ${row.missed.join(' ')}\n`,
    )
process.stdout.write(
  `${JSON.stringify({
    broken,
    found,
    open: stayedOpen,
    missed,
    foundShare: Number((found / broken).toFixed(4)),
    soundPacks: grounds.length,
    falseAlarms,
    remarksOnSoundPacks: remarks,
    openOnSoundPacks: open,
    ...(isJson ? { faults: rows } : {}),
  })}\n`,
)
