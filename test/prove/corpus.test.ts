import t from 'tap'
import { corpus, fateOf, findingsOf, groundOf, schemeOfPack } from '../../bench/proofs/corpus.ts'
import { SPOILERS } from '../../bench/proofs/spoil.ts'
import { soundPacks } from './packs.ts'

/** Broken packs that are proved here; `npm run prove:corpus` proves hundreds. */
const SIZE = Number(process.env['PROVE_CORPUS'] ?? 40)

t.test('nearly all faults put into small packs are found, or stay open by name', async (t) => {
  const small = [...(await soundPacks()).values()].filter(({ standard }) => SMALL.has(standard.id))
  const missed: string[] = []
  let count = 0
  // Seeds of its own, so that it does not repeat the long run.
  for (const broken of corpus(small.map(groundOf), SIZE, 4242)) {
    count += 1
    const fate = fateOf(broken, findingsOf(schemeOfPack(broken.pack)))
    if (fate === 'missed') missed.push(`${broken.standard}: ${broken.spoiler.name}`)
  }
  t.equal(count, SIZE)
  t.ok(missed.length <= SIZE / 20, missed.join('; '))
})

t.test('the faults have names of their own', async (t) => {
  t.equal(new Set(SPOILERS.map(({ name }) => name)).size, SPOILERS.length)
})

const SMALL = new Set(['twenty-yes-no', 'excellence', 'breeam-like'])
