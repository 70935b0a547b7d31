import * as fc from 'fast-check'
import t from 'tap'
import {
  applyEdit,
  editAt,
  inverse,
  readText,
  type DraftFiles,
} from '../../src/domain/drafting/place-edit.ts'
import {
  edited,
  meet,
  nextSave,
  openSession,
  redone,
  saved,
  settled,
  stepOf,
  undone,
  type DraftSession,
} from '../../src/domain/drafting/draft-session.ts'
import { editJson } from '../../src/domain/drafting/edit-json.ts'
import { pointerTo, valueAt } from '../../src/domain/drafting/json-place.ts'
import type { JsonValue } from '../../src/domain/schema/json.ts'
import { seedOf } from '../seeds.ts'
import { everyPack, placesIn } from './shipped-files.ts'

const packs = [...everyPack()]

t.test(
  'a change and its inverse give the same characters, in every file of every pack',
  async (t) => {
    let count = 0
    for (const [name, files] of packs)
      for (const [file, text] of Object.entries(files)) {
        const every = placesIn(readText(text))
        const stride = Math.max(1, Math.floor(every.length / 5))
        for (let index = 0; index < every.length; index += stride)
          for (const value of [undefined, 17, '改', { zh: '一', en: 'one' }] as const) {
            const change = editAt(file, text, every[index]!, value)
            if (change === undefined) continue
            const after = applyEdit(text, change)!
            const said = valueAt(readText(after)!, change.place)
            if (JSON.stringify(said) !== JSON.stringify(value)) t.fail(`${name} ${every[index]}`)
            if (applyEdit(after, inverse(change)) !== text)
              t.fail(`${name} ${file} ${every[index]}`)
            count++
          }
      }
    t.ok(count > 1500, `${count} changes`)
  },
)

t.test('what is changed here is what the service makes of the same change', async (t) => {
  for (const [name, files] of packs)
    for (const [file, text] of Object.entries(files))
      for (const at of placesIn(readText(text)).slice(0, 20)) {
        const change = editAt(file, text, at, 3)
        if (change === undefined) continue
        const done = editJson(file, text, [{ pointer: at, value: 3 }])
        if (done.text !== applyEdit(text, change)) t.fail(`${name} ${file} ${at}`)
      }
})

const FILES: DraftFiles = {
  'a.json': '{\n  "weights": { "x": 1, "y": 2, "z": { "points": 3 } },\n  "full": 6\n}\n',
  'b.json': '{ "clauses": [\n  { "id": "x", "title": { "zh": "甲" } },\n  { "id": "y" }\n] }\n',
}
const PLACES = [
  ['a.json', '/weights/x'],
  ['a.json', '/weights/y'],
  ['a.json', '/weights/z/points'],
  ['a.json', '/full'],
  ['b.json', '/clauses/0/title/zh'],
  ['b.json', '/clauses/0/title/en'],
  ['b.json', '/clauses/1/title'],
] as const

type Act =
  | { readonly do: 'edit'; readonly who: 0 | 1; readonly where: number; readonly clears: boolean }
  | { readonly do: 'undo' | 'redo' | 'save'; readonly who: 0 | 1 }
  | { readonly do: 'settle'; readonly who: 0 | 1; readonly choice: 'mine' | 'theirs' }

const who = fc.constantFrom(0 as const, 1 as const)
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      who,
      where: fc.nat(PLACES.length - 1),
      clears: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('undo', 'redo', 'save', 'save', 'save'), who }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      who,
      choice: fc.constantFrom('mine' as const, 'theirs' as const),
    }),
  },
)

/** A record that takes what rests on its version, as the service does. */
class Record {
  files = FILES
  version = 1
  save(session: DraftSession): DraftSession {
    const next = nextSave(session)
    if (next === undefined) return session
    if (session.version !== String(this.version))
      return meet(session, this.files, String(this.version))
    const before = this.files[next.file]!
    const text =
      'text' in next.body ? next.body.text : editJson(next.file, before, next.body.changes).text
    if (text !== next.text) throw new Error(`${text}\n${next.text}`)
    this.files = { ...this.files, [next.file]: text }
    this.version++
    return saved(session, next, String(this.version))
  }
}

t.test('two people on one draft lose nothing unseen, in 1,000 interleavings', async (t) => {
  let clashes = 0
  let merges = 0
  fc.assert(
    fc.property(fc.array(act, { minLength: 15, maxLength: 45 }), (acts) => {
      const record = new Record()
      const people = [0, 1].map(() => openSession(FILES, '1')) as [DraftSession, DraftSession]
      let made = 0
      const look = (one: DraftSession): void => {
        // What a person sees is what is on record in their version, with what waits; and it is all JSON.
        for (const [file, text] of Object.entries(one.files)) {
          const waits = one.waiting.filter((change) => change.file === file)
          const again = waits.reduce((now, change) => applyEdit(now, change)!, one.base[file]!)
          if (again !== text || readText(text) === undefined) throw new Error(text)
        }
      }
      for (const one of acts) {
        const before = people[one.who]
        if (one.do === 'edit') {
          const [file, pointer] = PLACES[one.where]!
          const value = `w${made++}`
          const wanted = pointer.endsWith('/title') ? { zh: value } : value
          people[one.who] = edited(
            before,
            stepOf(before.files, [{ file, pointer, ...(one.clears ? {} : { value: wanted }) }]),
          )
        } else if (one.do === 'save') {
          const met = record.save(before)
          // Every wish that waited is on record, waits still, or is shown beside what stands there.
          if (met.version !== before.version && met.base === record.files) {
            if (met.waiting.length > 0) merges++
            clashes += met.clashes.length - before.clashes.length
            for (const change of before.waiting) {
              const last = before.waiting.findLast(
                (other) =>
                  other.file === change.file &&
                  JSON.stringify(other.place.slice(0, change.place.length)) ===
                    JSON.stringify(change.place),
              )!
              if (last.place.length !== change.place.length) continue
              const root = readText(met.files[change.file]!)!
              const stands =
                pointerTo(root, last.place) !== undefined || last.after !== undefined
                  ? valueAt(root, last.place)
                  : undefined
              const isSeen = met.clashes.some(
                ({ file, place, mine }) =>
                  file === last.file &&
                  JSON.stringify(place) === JSON.stringify(last.place) &&
                  JSON.stringify(mine) === JSON.stringify(last.after),
              )
              const isWithin = met.clashes.some(
                ({ file, place }) => file === last.file && place.length < last.place.length,
              )
              if (JSON.stringify(stands) !== JSON.stringify(last.after) && !isSeen && !isWithin)
                throw new Error(JSON.stringify([last, stands, met.clashes]))
            }
          }
          people[one.who] = met
        } else if (one.do === 'settle') {
          const [clash] = before.clashes
          if (clash !== undefined) people[one.who] = settled(before, clash, one.choice)
        } else people[one.who] = (one.do === 'undo' ? undone : redone)(before).session
        look(people[one.who])
      }
      // Once both have saved and looked, and nothing waits, both see what is on record.
      for (let round = 0; round < 40; round++)
        for (const one of [0, 1] as const) people[one] = record.save(people[one])
      for (const one of [0, 1] as const) {
        if (people[one].waiting.length > 0) throw new Error('something waits for ever')
        const seen = meet(people[one], record.files, String(record.version))
        if (JSON.stringify(seen.files) !== JSON.stringify(record.files)) throw new Error('apart')
      }
    }),
    { numRuns: 1000, seed: seedOf(16_010) },
  )
  t.ok(clashes > 100, `${clashes} clashes were shown`)
  t.ok(merges > 100, `${merges} merges were silent`)
})

t.test('everything undone is the draft as it was, everything redone as it became', async () => {
  const value = fc.oneof(fc.constant(undefined), fc.integer(), fc.constant({ zh: '乙', en: 'b' }))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(PLACES.length - 1), value), { maxLength: 30 }),
      (edits) => {
        let session = openSession(FILES, '1')
        for (const [where, put] of edits) {
          const [file, pointer] = PLACES[where]!
          const wanted = {
            file,
            pointer,
            ...(put === undefined ? {} : { value: put as JsonValue }),
          }
          session = edited(session, stepOf(session.files, [wanted]))
        }
        const after = session.files
        const steps = session.undo.length
        // The browser keeps what can be taken back, and finds it again.
        const { waiting, undo, redo, clashes } = session
        session = openSession(
          FILES,
          '1',
          JSON.parse(JSON.stringify({ waiting, undo, redo, clashes })),
        )
        for (let index = 0; index < steps; index++) session = undone(session).session
        const isBack = JSON.stringify(session.files) === JSON.stringify(FILES)
        for (let index = 0; index < steps; index++) session = redone(session).session
        return isBack && JSON.stringify(session.files) === JSON.stringify(after)
      },
    ),
    { seed: seedOf(16_011) },
  )
})

t.test('a change that somebody else made meanwhile, too, is no clash', async (t) => {
  const mine = openSession(FILES, '1')
  const wanted = [{ file: 'a.json', pointer: '/full', value: 7 }]
  const one = edited(mine, stepOf(mine.files, wanted))
  const met = meet(one, one.files, '2')
  t.same([met.waiting, met.clashes], [[], []])
})
