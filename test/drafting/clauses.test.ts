import * as fc from 'fast-check'
import t from 'tap'
import { addBeside, addInside, groupClause } from '../../src/domain/drafting/clauses/add-clause.ts'
import { deleteClause } from '../../src/domain/drafting/clauses/delete-clause.ts'
import { mergeClauses } from '../../src/domain/drafting/clauses/merge-clauses.ts'
import { MOVES, moveClause, moveInto } from '../../src/domain/drafting/clauses/move-clause.ts'
import type { ClausePlan } from '../../src/domain/drafting/clauses/plan.ts'
import { splitClause } from '../../src/domain/drafting/clauses/split-clause.ts'
import { clauseSheet } from '../../src/domain/drafting/clause-sheet.ts'
import {
  edited,
  meet,
  nextSave,
  openSession,
  redone,
  undone,
} from '../../src/domain/drafting/draft-session.ts'
import type { DraftFiles } from '../../src/domain/drafting/place-edit.ts'
import { readDraft } from '../../src/domain/drafting/read-draft.ts'
import type { JsonValue } from '../../src/domain/schema/json.ts'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { seedOf } from '../seeds.ts'
import { randomCase } from '../score/random-pack.ts'
import { everyPack } from './shipped-files.ts'
import { structuralFaults } from './structural-faults.ts'

type Clause = {
  readonly id: string
  readonly number?: string
  readonly clauses?: readonly Clause[]
}

/** The tree of clauses as the files alone say it. */
function clausesOf(files: DraftFiles): readonly Clause[] {
  const { pack } = readDraft(files)
  return pack.standard['clauses'] as unknown as readonly Clause[]
}

function flat(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((one) => [one, ...flat(one.clauses ?? [])])
}

type Act = { readonly name: string; readonly plan: ClausePlan }

/** Whatever may be done with one clause. */
function actsOn(files: DraftFiles, id: string, other: string): readonly Act[] {
  const drafted = { files, draft: readDraft(files) }
  return [
    { name: 'add beside', plan: addBeside(drafted, id) },
    { name: 'add inside', plan: addInside(drafted, id) },
    { name: 'group', plan: groupClause(drafted, id) },
    { name: 'delete', plan: deleteClause(drafted, id) },
    { name: 'split', plan: splitClause(drafted, id, [1, '1/2']) },
    { name: 'merge', plan: mergeClauses(drafted, id) },
    ...MOVES.map((move) => ({ name: move, plan: moveClause(drafted, id, move) })),
    { name: 'into', plan: moveInto(drafted, id, other) },
    { name: 'outermost', plan: moveInto(drafted, id, undefined) },
  ]
}

const done = new Map<string, number>()
const refused = new Map<string, number>()

/** Does with a clause all that may be done, and holds what comes of it against what must be so. */
function holdActs(
  name: string,
  files: DraftFiles,
  before: ReadonlyMap<string, number>,
  id: string,
  other: string,
  fail: (why: string) => void,
): void {
  const was = flat(clausesOf(files))
  for (const { name: act, plan } of actsOn(files, id, other)) {
    const say = (why: string): void => fail(`${name}: ${act} ${id}: ${why}`)
    if ('refused' in plan) {
      for (const { why } of plan.refused) {
        if (why === 'unreadable') say('unreadable')
        refused.set(`${act} ${why}`, (refused.get(`${act} ${why}`) ?? 0) + 1)
      }
      continue
    }
    done.set(act, (done.get(act) ?? 0) + 1)
    const session = edited(openSession(files, '1'), plan.step)
    if (session.undo.length !== 1) say('no step')
    const after = flat(clausesOf(session.files))
    const ids = after.map((one) => one.id)
    if (new Set(ids).size !== ids.length) say('ids twice')
    const change = { 'add beside': 1, 'add inside': 1, group: 1, split: 1, merge: -1 }[act]
    const isMove = change === undefined && act !== 'delete'
    if (change !== undefined && ids.length !== was.length + change) say(`${ids.length} clauses`)
    if (
      isMove &&
      [...ids].sort().join() !==
        was
          .map((one) => one.id)
          .sort()
          .join()
    )
      say('others')
    if (!ids.includes(plan.stand)) say(`stands on ${plan.stand}`)
    const back = undone(session).session.files
    if (JSON.stringify(back) !== JSON.stringify(files)) say('not taken back')
    const again = redone(undone(session).session).session.files
    if (JSON.stringify(again) !== JSON.stringify(session.files)) say('not done again')
    for (const [code, count] of structuralFaults(session.files))
      if (count > (before.get(code) ?? 0)) say(`${code} ${count}`)
  }
}

t.test('whatever is done with clauses leaves no name without its thing', async (t) => {
  for (const [name, files] of everyPack()) {
    const before = structuralFaults(files)
    const all = flat(clausesOf(files))
    const sections = all.filter(({ clauses }) => clauses !== undefined)
    const stride = Math.max(1, Math.floor(all.length / 3))
    for (let index = 0; index < all.length; index += stride) {
      const other = sections[index % Math.max(1, sections.length)]?.id ?? all[0]!.id
      holdActs(name, files, before, all[index]!.id, other, (why) => void t.fail(why))
    }
  }
  t.ok(
    [...done.values()].every((count) => count > 3),
    [...done].join(' '),
  )
})

t.test('and in packs drawn by chance', async () => {
  fc.assert(
    fc.property(randomCase(), fc.nat(), ({ pack }, draw) => {
      const { id, edition } = pack.standard
      const files = {
        [`standards/${id}/${edition}/standard.json`]: JSON.stringify(pack.standard, null, 2),
        [`rules/${id}/${edition}/1/rules.json`]: JSON.stringify(pack.rules),
      }
      const all = flat(clausesOf(files))
      const [one, other] = [all[draw % all.length]!, all[(draw >> 8) % all.length]!]
      holdActs('drawn', files, structuralFaults(files), one.id, other.id, (why) => {
        throw new Error(why)
      })
    }),
    { numRuns: 20, seed: seedOf(16_030) },
  )
})

const hxc = everyPack().get('q-hxc-013 2018 1')!
const drafted = { files: hxc, draft: readDraft(hxc) }

function after(plan: ClausePlan): DraftFiles {
  if ('refused' in plan) throw new Error(JSON.stringify(plan.refused))
  return edited(openSession(hxc, '1'), plan.step).files
}

/** Rows of the table as people read them: number, Chinese name, weight. */
function rowsOf(files: DraftFiles, from: string, count: number): readonly string[] {
  const { rows } = clauseSheet(readDraft(files), 'zh')
  const start = rows.findIndex(({ id }) => id === from)
  return rows
    .slice(start, start + count)
    .map(({ cells }) =>
      ['number', 'zh', 'weight']
        .map((column) => cells.find((cell) => cell.column === column)?.value)
        .join(' '),
    )
}

t.test('numbers follow where they counted on, and ids stay', async (t) => {
  const moved = after(moveClause(drafted, 'hotline', 'up'))
  t.same(rowsOf(moved, 'warranty', 4), [
    'C.1 质保与联络 8',
    'C.1.1 服务热线 3',
    'C.1.2 质保承诺 3',
    'C.1.3 设备档案 2',
  ])
  const out = after(moveClause(drafted, 'hotline', 'out'))
  t.same(rowsOf(out, 'warranty', 6), [
    'C.1 质保与联络 5',
    'C.1.1 质保承诺 3',
    'C.1.2 设备档案 2',
    'C.2 服务热线 3',
    'C.3 响应与维修 21',
    'C.3.1 首次响应时间 4',
  ])
  for (const [file, text] of Object.entries(moved))
    if (!file.endsWith('clauses-after-sales-service.json')) t.equal(text, hxc[file])
})

t.test('a clause is split as typed and merged again to the same sum', async (t) => {
  const plan = splitClause(drafted, 'hotline', [1, 2])
  const split = after(plan)
  t.same(rowsOf(split, 'hotline', 3), ['C.1.2 服务热线 1', 'C.1.3 服务热线 2', 'C.1.4 设备档案 2'])
  const { rules } = readDraft(split).pack
  const criteria = rules['criteria'] as { readonly [id: string]: unknown }
  const wholeLine = [
    [70, 0],
    [85, 1.5],
    [97, 3],
  ] as const
  for (const [half, share] of [
    ['hotline', 3],
    ['hotline-1', 3 / 2],
  ] as const)
    t.match(
      criteria[half],
      { line: wholeLine.map(([x, points]) => [x, points / share]), effort: 6 },
      `${half} earns its share`,
    )
  t.match(rules['weights'], { 'hotline-1': { points: 2, reason: { zh: /热线/ } } })
  const merged = mergeClauses({ files: split, draft: readDraft(split) }, 'hotline')
  if ('refused' in merged) throw new Error(JSON.stringify(merged.refused))
  const again = edited(openSession(split, '1'), merged.step).files
  t.same(rowsOf(again, 'hotline', 2), ['C.1.2 服务热线 3', 'C.1.3 设备档案 2'])
})

/** The check of packs, which knows nothing of edits: what stops scoring, and what examples come to. */
function errorsIn(files: DraftFiles): readonly string[] {
  const { pack } = readDraft(files)
  const faults = checkPack(pack, checkShape)
  return faults.map(({ code, pointer }) => `${code} ${pointer}`).toSorted()
}

t.test(
  'both halves of a clause earn together what it did, and what is left open is told',
  async (t) => {
    const before = errorsIn(hxc)
    const { rules } = drafted.draft.pack
    const weights = rules['weights'] as { readonly [id: string]: { readonly points: number } }
    const ids = Object.keys(weights).filter((id) => id.length % 4 === 1)
    const open = new Map<string, number>()
    let scaled = 0
    for (const id of ids) {
      const whole = weights[id]!.points
      const halves = [whole / 4, (whole * 3) / 4] as const
      const plan = splitClause(drafted, id, halves)
      if ('refused' in plan) return t.fail(id)
      for (const kind of plan.open ?? []) open.set(kind, (open.get(kind) ?? 0) + 1)
      const files = after(plan)
      const criteria = readDraft(files).pack.rules['criteria'] as Criteria
      const [own, other] = [criteria[id], criteria[`${id}-1`]]
      if (own === undefined || other === undefined) continue
      const was = (rules['criteria'] as Criteria)[id]!
      for (const [at, points] of numbersIn(was)) {
        const [first, second] = [numbersIn(own).get(at), numbersIn(other).get(at)]
        if (first === points && second === points) continue
        scaled += 1
        t.ok(Math.abs(first! - points / 4) < 1e-12, `${id} ${at}`)
        t.ok(Math.abs(second! - (points * 3) / 4) < 1e-12, `${id} ${at}`)
      }
      // Where nothing is left open, worked examples come to the same and no band earns more than its weight.
      if (plan.open?.length === 0 && plan.left.length === 0)
        t.strictSame(
          errorsIn(files).filter((one) => !before.includes(one)),
          [],
          id,
        )
    }
    t.ok(scaled > 10, `${scaled} numbers are shared`)
    return t.ok(ids.length > 8)
  },
)

t.test('points that no number says stay as they were, and are told', (t) => {
  for (const [id, kind] of [
    ['order-information', 'worked-out'],
    ['service-innovation', 'worked-out'],
  ] as const)
    t.match(splitClause(drafted, id, [1, 1]), { open: [kind] }, id)
  t.match(splitClause(drafted, 'hotline', [1, 2]), { open: [] })
  t.equal('open' in splitClause(drafted, 'hotline', undefined), false)
  t.end()
})

type Criteria = { readonly [id: string]: JsonValue }

/** Every number of a criterion, by its path. */
function numbersIn(value: JsonValue, at = ''): ReadonlyMap<string, number> {
  if (typeof value === 'number') return new Map([[at, value]])
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return new Map(inside.flatMap(([key, one]) => [...numbersIn(one, `${at}/${key}`)]))
}

t.test('what goes with a clause is told, and what reads it keeps it', async (t) => {
  const plan = deleteClause(drafted, 'hotline')
  if ('refused' in plan) throw new Error(JSON.stringify(plan.refused))
  const kinds = Map.groupBy(plan.carried, ({ kind }) => kind)
  t.equal(kinds.get('weight')?.length, 1)
  t.equal(kinds.get('criterion')?.length, 1)
  t.equal(kinds.get('answer')?.length, 15)
  t.notMatch(JSON.stringify(readDraft(after(plan)).pack), '"hotline"')
  t.match(deleteClause(drafted, 'on-site-arrival'), {
    refused: [{ why: 'named', naming: { kind: 'reads', at: /^\/rules\/values\/arrival-share/ } }],
  })
  t.match(deleteClause(drafted, 'after-sales-service'), { refused: [{ why: 'filed' }] })
})

t.test('a clause that moves and one that somebody else changes go together', async (t) => {
  const plan = moveClause(drafted, 'hotline', 'up')
  if ('refused' in plan) throw new Error('refused')
  const mine = edited(openSession(hxc, '1'), plan.step)
  const file = 'standards/q-hxc-013/2018/clauses-after-sales-service.json'
  const theirs = { ...hxc, [file]: hxc[file]!.replace('"Warranty and contact"', '"Warranty"') }
  const met = meet(mine, theirs, '2')
  t.same(met.clashes, [])
  t.match(met.files[file], '"Warranty"')
  t.equal(rowsOf(met.files, 'warranty', 2)[1], 'C.1.1 服务热线 3')
  const save = nextSave(met)
  t.ok(save !== undefined && 'text' in save.body, 'what comes to a list is saved as text')
})
