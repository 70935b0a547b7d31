import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import t from 'tap'
import { sha256Of } from '../../src/adapters/system/digest.ts'
import { readTilePath, tilePath, tilesOf } from '../../src/domain/trust/log-tiles.ts'
import {
  isConsistent,
  merkleTree,
  rootOfHashes,
  rootOfInclusion,
} from '../../src/domain/trust/merkle-tree.ts'
import { seedOf } from '../seeds.ts'

const SEED = seedOf(20_261_130)

/** RFC 6962, section 2.1, word by word over the entries themselves; it shares nothing with the program. */
const hash = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((made, part) => made.update(part), createHash('sha256')).digest()

function mth(entries: readonly Buffer[]): Buffer {
  if (entries.length === 0) return hash()
  if (entries.length === 1) return hash(Buffer.of(0), entries[0]!)
  const k = split(entries.length)
  return hash(Buffer.of(1), mth(entries.slice(0, k)), mth(entries.slice(k)))
}

function pathOf(m: number, entries: readonly Buffer[]): readonly Buffer[] {
  if (entries.length <= 1) return []
  const k = split(entries.length)
  return m < k
    ? [...pathOf(m, entries.slice(0, k)), mth(entries.slice(k))]
    : [...pathOf(m - k, entries.slice(k)), mth(entries.slice(0, k))]
}

function proofOf(m: number, entries: readonly Buffer[], isRoot = true): readonly Buffer[] {
  if (m === entries.length) return isRoot ? [] : [mth(entries)]
  const k = split(entries.length)
  return m <= k
    ? [...proofOf(m, entries.slice(0, k), isRoot), mth(entries.slice(k))]
    : [...proofOf(m - k, entries.slice(k), false), mth(entries.slice(0, k))]
}

const split = (n: number): number => 2 ** Math.floor(Math.log2(n - 1))

/** A tree over entries, whose tiles are made by the oracle. */
const treeOver = (entries: readonly Buffer[]) =>
  merkleTree(async (level, index) => {
    const width = 256 ** level
    const part = entries.slice(index * width, (index + 1) * width)
    if (part.length !== width) throw new RangeError('No tile holds this.')
    return mth(part)
  }, sha256Of)

const hex = (list: readonly Uint8Array[]) => list.map((one) => Buffer.from(one).toString('hex'))

/** The entries and roots that implementations of Certificate Transparency are held to. */
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((text) => Buffer.from(text, 'hex'))
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

t.test('roots are those of Certificate Transparency', async (t) => {
  const tree = treeOver(ENTRIES)
  for (const [size, root] of ROOTS.entries()) {
    t.equal(Buffer.from(await tree.root(size)).toString('hex'), root, `of ${size}`)
    t.equal(mth(ENTRIES.slice(0, size)).toString('hex'), root, 'and so says the oracle')
  }
  const hashes = ENTRIES.map((entry) => hash(Buffer.of(0), entry))
  t.equal(Buffer.from(await rootOfHashes(sha256Of, hashes)).toString('hex'), ROOTS[8])
})

t.test('roots and proofs are what RFC 6962 says, through tiles of two levels', async (t) => {
  const entries = Array.from({ length: 1100 }, (_, at) => Buffer.from(`entry ${at}`))
  const tree = treeOver(entries)
  const sizes = [1, 2, 3, 7, 255, 256, 257, 511, 512, 513, 767, 768, 1023, 1024, 1025, 1100]
  for (const size of sizes) {
    const some = entries.slice(0, size)
    t.same(hex([await tree.root(size)]), hex([mth(some)]), `the root of ${size}`)
    for (const index of new Set([0, 1, 254, 255, 256, size >> 1, size - 1]))
      if (index < size)
        t.same(hex(await tree.inclusion(index, size)), hex(pathOf(index, some)), `${index}/${size}`)
    for (const from of sizes.filter((one) => one <= size))
      t.same(hex(await tree.consistency(from, size)), hex(proofOf(from, some)), `${from}-${size}`)
  }
})

t.test('a proof leads to the root, and nothing else does', async (t) => {
  const entries = Array.from({ length: 70 }, (_, at) => Buffer.from(`entry ${at}`))
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 70 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      async (size, one, place, change) => {
        const index = one % size
        const some = entries.slice(0, size)
        const at = { index, size, hash: hash(Buffer.of(0), entries[index]!) }
        const path = pathOf(index, some)
        const root = async (proof: readonly Uint8Array[], where = at) => {
          const reached = await rootOfInclusion(sha256Of, where, proof)
          return reached === undefined ? undefined : Buffer.from(reached).toString('hex')
        }
        const right = mth(some).toString('hex')
        const wrong = [
          await root([...path, path[0] ?? at.hash]),
          await root(path, { ...at, hash: hash(Buffer.of(0), Buffer.from('another')) }),
          await root(path, { ...at, index: size }),
        ]
        if (path.length > 0) {
          const spoilt = path.map((part) => Buffer.from(part))
          spoilt[place % path.length]![change % 32]! ^= 1
          wrong.push(await root(spoilt), await root(path.slice(1)))
        }
        return (await root(path)) === right && !wrong.includes(right)
      },
    ),
    { seed: SEED, numRuns: 300 },
  )
  t.pass('inclusion')
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 70 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      async (size, one, place, change) => {
        const from = (one % size) + 1
        const older = { size: from, root: mth(entries.slice(0, from)) }
        const newer = { size, root: mth(entries.slice(0, size)) }
        const proof = proofOf(from, entries.slice(0, size))
        const holds = (o: typeof older, n: typeof newer, p: readonly Uint8Array[]) =>
          isConsistent(sha256Of, o, n, p)
        const other = hash(Buffer.from('another'))
        const wrong = [
          await holds({ ...older, root: other }, newer, proof),
          await holds(older, { ...newer, root: other }, proof),
          await holds(older, newer, [...proof, other]),
          from < size && (await holds(newer, older, proof)),
        ]
        if (proof.length > 0) {
          const spoilt = proof.map((part) => Buffer.from(part))
          spoilt[place % proof.length]![change % 32]! ^= 1
          wrong.push(await holds(older, newer, spoilt), await holds(older, newer, proof.slice(1)))
        }
        return (await holds(older, newer, proof)) && !wrong.includes(true)
      },
    ),
    { seed: SEED, numRuns: 300 },
  )
  t.pass('consistency')
  const empty = { size: 0, root: hash() }
  const some = { size: 3, root: mth(entries.slice(0, 3)) }
  t.equal(await isConsistent(sha256Of, empty, some, []), true, 'every log goes on from nothing')
  t.equal(await isConsistent(sha256Of, { ...empty, root: hash(empty.root) }, some, []), false)
})

t.test('tiles have the names that c2sp.org/tlog-tiles gives them', async (t) => {
  t.equal(tilePath({ level: 0, index: 1_234_067, width: 256 }), 'tile/0/x001/x234/067')
  t.equal(tilePath({ level: 'entries', index: 67, width: 3 }), 'tile/entries/067.p/3')
  t.equal(tilePath({ level: 2, index: 0, width: 1 }), 'tile/2/000.p/1')
  // The example of the specification, of a log of 70,000 entries.
  const tiles = [...tilesOf(70_000)]
  const count = (level: number | 'entries', isWhole: boolean) =>
    tiles.filter((one) => one.level === level && (one.width === 256) === isWhole).length
  t.same([count(0, true), count(1, true), count(2, true)], [273, 1, 0])
  t.same(
    tiles.filter(({ width }) => width < 256).map(({ level, width }) => [level, width]),
    [
      [0, 112],
      [1, 17],
      [2, 1],
      ['entries', 112],
    ],
  )
  t.same([...tilesOf(256)].map(tilePath), ['tile/0/000', 'tile/1/000.p/1', 'tile/entries/000'])
  t.same([...tilesOf(0)], [], 'an empty tile is never served')
  for (const tile of tiles) t.strictSame(readTilePath(tilePath(tile)), tile)
  for (const path of [
    'tile/0/67',
    'tile/00/067',
    'tile/0/x000/067',
    'tile/0/067.p/0',
    'tile/0/067.p/256',
    'tile/0/067.p/03',
    'tile/0/../067',
    'tile/0/067/',
    'tile/64/x1/067',
  ])
    t.equal(readTilePath(path), undefined, path)
})
