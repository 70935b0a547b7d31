import * as fc from 'fast-check'
import t from 'tap'
import { digestOf } from '../../src/adapters/system/digest.ts'
import { readJson } from '../../src/adapters/pack-files/read-json.ts'
import { expandPack } from '../../src/domain/expand/expand.ts'
import type { JsonObject, JsonValue } from '../../src/domain/schema/json.ts'
import { isObject } from '../../src/domain/schema/json.ts'
import type { FolderFiles, PackFiles } from '../../src/domain/pack/merge.ts'
import { mergePack, SPREAD_MEMBERS } from '../../src/domain/pack/merge.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { shippedPacks } from '../check/sound-packs.ts'
import '../seeds.ts'

const packs = (await shippedPacks()).map((pack) => pack as unknown as JsonObject)

t.test('the same content gives the same pack, however it is cut, ordered and spaced', async (t) => {
  for (const pack of packs) {
    const digest = digestOf(pack)
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (stream) => {
        const files = cut(pack, () => Number(stream.next().value))
        const { pack: again, faults } = mergePack(files)
        t.same(faults, [])
        t.equal(digestOf(again), digest)
        // Not only equal: what judges is in the same order, so that nothing downstream can differ.
        t.equal(
          JSON.stringify(judging(again)),
          JSON.stringify(judging(mergePack(whole(pack)).pack)),
        )
      }),
      { numRuns: 15 },
    )
  }
})

t.test('every place of a pack is found again in its files', async (t) => {
  for (const pack of packs) {
    let count = 0
    const files = cut(pack, () => (count += 7))
    const { pack: merged, sources } = mergePack(files)
    const byName = new Map(
      [...files.standard.files, ...files.rules.files].map((one) => [one.file, one.value]),
    )
    for (const pointer of pointersIn(merged).filter((one) => /^\/(standard|rules)\/./.test(one))) {
      const place = sources.placeOf(pointer)
      const there = follow(byName.get(place.file ?? ''), place.pointer)
      // A section gets its clauses from another file; they have places of their own.
      const here = follow(merged, pointer)
      t.equal(shallow(there), shallow(here), pointer)
    }
  }
})

t.test('any change of content changes the digest', async () => {
  for (const pack of packs) {
    const digest = digestOf(pack)
    fc.assert(
      fc.property(fc.nat(), (n) => {
        const copy = structuredClone(pack)
        const leaves = pointersIn(copy).filter((one) => typeof follow(copy, one) !== 'object')
        const pointer = leaves[n % leaves.length] ?? ''
        const cut = pointer.lastIndexOf('/')
        const owner = follow(copy, pointer.slice(0, cut)) as object
        const key = pointer.slice(cut + 1)
        const value: unknown = Reflect.get(owner, key)
        Reflect.set(owner, key, typeof value === 'number' ? value + 1 : `${String(value)}.`)
        return digestOf(copy) !== digest
      }),
      { numRuns: 50 },
    )
  }
})

t.test('the digest is SHA-256 of canonical JSON', async (t) => {
  // echo -n '{"a":1,"b":"é"}' | sha256sum
  t.equal(
    digestOf({ b: 'é', a: 1.0 }),
    '09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6',
  )
  t.throws(() => digestOf(undefined), /JSON value/)
  t.throws(() => digestOf({ a: Infinity }))
})

/** A pack in two files. */
/** The pack that an expansion judges by. */
function judging(pack: object): object {
  return expandPack(pack as Pack).pack
}

function whole(pack: JsonObject): PackFiles {
  const half = (name: string): FolderFiles => ({
    folder: name,
    files: [{ file: `${name}/all.json`, value: pack[name] ?? null }],
  })
  return { standard: half('standard'), rules: half('rules') }
}

/** A pack in files cut and ordered by chance. */
function cut(pack: JsonObject, chance: () => number): PackFiles {
  return {
    standard: cutHalf('standard', pack['standard'] as JsonObject, chance),
    rules: cutHalf('rules', pack['rules'] as JsonObject, chance),
  }
}

function cutHalf(half: 'standard' | 'rules', value: JsonObject, chance: () => number): FolderFiles {
  const heaps: Record<string, JsonValue>[] = Array.from({ length: 1 + (chance() % 6) }, () => ({}))
  const heap = (): Record<string, JsonValue> => heaps[chance() % heaps.length]!
  const sections: JsonObject[] = []
  const entries = shuffled(Object.entries(value), chance)
  for (const [name, member] of entries) {
    if (SPREAD_MEMBERS[half].has(name) && isObject(member)) {
      for (const [id, entry] of shuffled(Object.entries(member), chance)) {
        const target = heap()
        target[name] = { ...(target[name] as JsonObject | undefined), [id]: entry }
      }
    } else if (half === 'standard' && name === 'clauses') {
      heap()[name] = liftClauses(member as JsonObject[], sections, chance)
    } else heap()[name] = member
  }
  const files = [...heaps, ...sections].map((one, index) => {
    const text = JSON.stringify({ $schema: 'x', ...one }, null, chance() % 4)
    const file = `${half}/${chance()}-${index}.json`
    return { file, value: readJson(text).value ?? null }
  })
  return { folder: half, files: shuffled(files, chance) }
}

/** Puts the clauses of some sections into files of their own. */
function liftClauses(
  clauses: readonly JsonObject[],
  lifted: JsonObject[],
  chance: () => number,
): JsonObject[] {
  return clauses.map((clause) => {
    const { clauses: own, ...rest } = clause
    if (own === undefined) return clause
    const inner = liftClauses(own as JsonObject[], lifted, chance)
    if (chance() % 2 === 0) return { ...rest, clauses: inner }
    lifted.push({ under: clause['id'] ?? '', clauses: inner })
    return rest
  })
}

function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  return list
    .map((one) => ({ one, rank: chance() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}

function pointersIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [
    at,
    ...Object.entries(value).flatMap(([key, member]) =>
      pointersIn(member, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ]
}

function follow(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (here, step) =>
        typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined,
      value,
    )
}

/** A value as far as two views of it must agree: its kind, or itself where it has no members. */
function shallow(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Array.isArray(value) : value
}
