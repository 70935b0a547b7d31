import { readText, type DraftFiles } from '../../src/domain/drafting/place-edit.ts'
import type { Book } from '../../src/domain/workbook/book.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Members = { [key: string]: Json }

/** A pack with its files put together, to be edited by hand. */
export type OpenPack = { standard: Members; rules: Members }
export type OpenTable = { name: string; rows: string[][] }
/** A workbook as somebody has it open. */
export type OpenBook = {
  tables: OpenTable[]
  sheet: (key: string) => OpenTable | undefined
}

type Clause = Members & { id: string; clauses?: Clause[] }

/**
 * The files put together by other means than the program's: clauses of a file go under their section, members of
 * all files into one. Ids that rows were given are those that the texts of the rows say.
 */
export function together(files: DraftFiles, renames = false): OpenPack {
  const pack: OpenPack = { standard: {}, rules: {} }
  const apart: { under: string; clauses: Json }[] = []
  for (const path of Object.keys(files).toSorted()) {
    const value = readText(files[path]!) as Members
    const half = pack[path.startsWith('standards/') ? 'standard' : 'rules']
    const { under } = value
    if (typeof under === 'string') apart.push({ under, clauses: value['clauses']! })
    for (const [key, member] of Object.entries(value)) {
      if (key === '$schema' || (under !== undefined && /^(?:under|clauses)$/.test(key))) continue
      const known = half[key]
      half[key] = isMembers(known) && isMembers(member) ? { ...known, ...member } : member
    }
  }
  for (const clause of everyClause(pack)) {
    const own = apart.find(({ under }) => under === clause.id)
    if (own !== undefined) clause.clauses = own.clauses as Clause[]
  }
  // Those that stand in a file of another file's section come into sight by now.
  for (const clause of everyClause(pack)) {
    const own = apart.find(({ under }) => under === clause.id)
    if (own !== undefined) clause.clauses = own.clauses as Clause[]
  }
  if (!renames) return pack
  const names = new Map<string, string>()
  for (const { id, number } of everyClause(pack))
    if (typeof number === 'string' && /^new-\d+$/.test(number)) names.set(id, number)
  for (const level of (pack.rules['levels'] ?? []) as Members[]) {
    const title = isMembers(level['title']) ? level['title']['en'] : level['title']
    const { id } = level
    if (typeof title === 'string' && /^level new-\d+$/.test(title) && typeof id === 'string')
      names.set(id, title)
  }
  const text = JSON.stringify(pack)
  return JSON.parse(
    [...names].reduce((all, [id, name]) => all.replaceAll(`"${id}"`, `"${name}"`), text),
  ) as OpenPack
}

function numberOf({ number }: Clause): string {
  return typeof number === 'string' ? number : ''
}

function isMembers(value: Json | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function everyClause({ standard }: OpenPack): Clause[] {
  const all: Clause[] = []
  const walk = (list: Clause[]): void => {
    for (const one of list) {
      all.push(one)
      walk(one.clauses ?? [])
    }
  }
  walk((standard['clauses'] ?? []) as Clause[])
  return all
}

/** A number at random below another, the same for a seed. */
function drawing(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** Rows of a workbook and a pack, changed alike by a dozen edits at random; each by means of its own. */
export function editedAtRandom(
  book: OpenBook,
  made: Book,
  pack: OpenPack,
  seed: number,
): { readonly pack: OpenPack; readonly edits: number } {
  const draw = drawing(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[draw(Math.max(1, list.length))]
  const keys = new Map<string, string>()
  for (const { rows } of made.sheets)
    for (const { key, item } of rows) if (item?.is === 'clause') keys.set(item.id, key)
  const { rules } = pack
  const lists = (): Clause[][] => {
    const every = everyClause(pack).flatMap(({ clauses }) =>
      clauses === undefined ? [] : [clauses],
    )
    return [(pack.standard['clauses'] ?? []) as Clause[], ...every]
  }
  const sectionOf = (list: Clause[]): string =>
    everyClause(pack).find(({ clauses }) => clauses === list)?.id ?? ''
  const remove = (table: OpenTable, at: number): void => {
    const mark = table.rows[0]!.indexOf('remove')
    if (draw(2) === 0) table.rows.splice(at, 1)
    else table.rows[at]![mark] = pick(['删除', 'remove', ' Remove '])!
  }
  const row = ({ rows }: OpenTable, cells: { readonly [key: string]: string }): string[] =>
    rows[0]!.map((key, at) => (at === 0 ? '' : (cells[key] ?? '')))
  const isNew = (cells: string[] | undefined): boolean => cells?.[0] === ''
  const touched = new Set<string>()
  let fresh = 0

  const clauses = book.sheet('clauses')!
  const rowOf = ({ id }: Clause): number => clauses.rows.findIndex(([key]) => key === keys.get(id))
  const stands = (one: Clause): boolean => keys.has(one.id) && rowOf(one) > 0
  const entries: { list: Json[]; id: string; kind: string }[] = Object.entries(
    (rules['criteria'] ?? {}) as Members,
  ).flatMap(([id, one]) =>
    ['bands', 'line', 'count'].flatMap((kind) => {
      const list = isMembers(one) ? one[kind] : undefined
      return Array.isArray(list) ? [{ id, kind, list }] : []
    }),
  )

  const acts: readonly (() => boolean)[] = [
    function comes() {
      const list = pick(lists().filter((one) => one.some(stands)))
      const behind = pick((list ?? []).filter(stands))
      if (list === undefined || behind === undefined) return false
      fresh += 1
      const number = `new-${fresh}`
      const section = sectionOf(list)
      const weight = draw(2) === 0 ? undefined : 1 + draw(9)
      // Behind a section its row is inside it, unless it says where it stands.
      const says = behind.clauses !== undefined || draw(2) === 0
      if (says && section === '') return false
      clauses.rows.splice(
        rowOf(behind) + 1,
        0,
        row(clauses, {
          number,
          'title-zh': `条款 ${fresh}`,
          'title-en': 'New',
          ...(says ? { section } : {}),
          ...(weight === undefined ? {} : { weight: String(weight) }),
        }),
      )
      const ask = pack.standard['ask'] === undefined ? { ask: { type: 'yes-no' } } : {}
      const title = { zh: `条款 ${fresh}`, en: 'New' }
      list.splice(list.indexOf(behind) + 1, 0, { id: number, number, title, ...ask } as Clause)
      if (weight !== undefined)
        rules['weights'] = { ...(rules['weights'] as Members), [number]: weight }
      for (const part of [rules, ...Object.values((rules['results'] ?? {}) as Members)])
        listedBeside(part as Members, section, behind.id, number)
      return true
    },
    function moves() {
      const list = pick(
        lists().filter(
          (one) => one.length > 2 && one.every((clause) => stands(clause) && !clause.clauses),
        ),
      )
      const clause = pick(list ?? [])
      const behind = pick(list ?? [])
      if (list === undefined || clause === undefined || behind === undefined) return false
      if (clause === behind || isNew(clauses.rows[rowOf(clause) + 1])) return false
      list.splice(list.indexOf(clause), 1)
      list.splice(list.indexOf(behind) + 1, 0, clause)
      const [cells] = clauses.rows.splice(rowOf(clause), 1)
      clauses.rows.splice(rowOf(behind) + 1, 0, cells!)
      return true
    },
    function goes() {
      const list = pick(lists().filter((one) => one.length > 2))
      const clause = pick((list ?? []).filter((one) => stands(one) && !one.clauses))
      if (list === undefined || clause === undefined) return false
      if (isNew(clauses.rows[rowOf(clause) + 1])) return false
      const { id } = clause
      const without = JSON.parse(JSON.stringify(rules)) as Members
      forget(without, id)
      const rest = JSON.stringify([without, { ...pack.standard, clauses: [] }])
      if (rest.includes(`"${id}"`) || rest.includes(`.${id}`)) return false
      if (touched.has(id) || JSON.stringify(without).includes(`-${id}"`)) return false
      remove(clauses, rowOf(clause))
      keys.delete(id)
      forget(rules, id)
      list.splice(list.indexOf(clause), 1)
      return true
    },
    function band() {
      const table = book.sheet('criteria')
      const entry = pick(entries.filter(({ id }) => !touched.has(id) && keys.has(id)))
      if (table === undefined || entry === undefined) return false
      const { id, kind, list } = entry
      const own = table.rows.filter(([key]) => key!.includes(`/criteria/${id}/${kind}/`))
      if (own.length !== list.length || list.length < 2) return false
      touched.add(id)
      const at = draw(list.length)
      const place = table.rows.indexOf(own[at]!)
      switch (draw(3)) {
        case 0:
          remove(table, place)
          list.splice(at, 1)
          return true
        case 1: {
          const [cells] = table.rows.splice(place, 1)
          const to = table.rows.indexOf(own.find((one) => one !== cells)!)
          table.rows.splice(to, 0, cells!)
          list.unshift(...list.splice(at, 1))
          return true
        }
        default: {
          const isLine = kind === 'line'
          const cells = isLine
            ? { value: '1234.5', points: '0.25' }
            : { 'at-least': '1234.5', points: 'half' }
          table.rows.splice(place + 1, 0, row(table, cells))
          list.splice(at + 1, 0, isLine ? [1234.5, 0.25] : { atLeast: 1234.5, points: 'half' })
          return true
        }
      }
    },
    function level() {
      const table = book.sheet('levels')
      const levels = (rules['levels'] ?? []) as Members[]
      const own = levels.map((_, at) =>
        table?.rows.find(([key]) => new RegExp(`^rules/[^/]+/levels/${at}$`).test(key!)),
      )
      if (table === undefined || touched.has('levels') || levels.length < 3) return false
      if (own.includes(undefined)) return false
      touched.add('levels')
      const at = draw(levels.length)
      const place = table.rows.indexOf(own[at]!)
      switch (draw(3)) {
        case 0:
          remove(table, place)
          levels.splice(at, 1)
          return true
        case 1: {
          const [cells] = table.rows.splice(place, 1)
          table.rows.splice(3, 0, cells!)
          levels.unshift(...levels.splice(at, 1))
          return true
        }
        default: {
          fresh += 1
          const title = { zh: '新等级', en: `level new-${fresh}` }
          const said = { sign: '>', mark: '12.5', 'title-zh': title.zh, 'title-en': title.en }
          table.rows.splice(place + 1, 0, row(table, said))
          levels.splice(at + 1, 0, { id: title.en, title, above: 12.5 })
          return true
        }
      }
    },
    function value() {
      const table = book.sheet('criteria')
      const found = Object.entries((rules['criteria'] ?? {}) as Members).filter(
        ([id, one]) => isMembers(one) && one['effort'] !== undefined && !touched.has(id),
      )
      const [id, one] = pick(found) ?? []
      if (table === undefined || id === undefined || !keys.has(id)) return false
      const place = table.rows.findIndex(([key]) => key!.endsWith(`/criteria/${id}/effort`))
      if (place < 0 || Object.keys(one as Members).length < 2) return false
      touched.add(id)
      remove(table, place)
      delete (one as Members)['effort']
      return true
    },
    function evidence() {
      const table = book.sheet('texts')
      const clause = pick(
        everyClause(pack).filter(
          (one) => stands(one) && !one.clauses && typeof one['number'] === 'string',
        ),
      )
      if (table === undefined || clause === undefined || touched.has(`${clause.id} text`))
        return false
      touched.add(`${clause.id} text`).add(clause.id)
      const text = { zh: '记录', en: 'Records' }
      table.rows.push(row(table, { where: numberOf(clause), what: 'evidence', ...text }))
      clause['evidence'] = [...((clause['evidence'] ?? []) as Json[]), text]
      return true
    },
    function mandatory() {
      const table = book.sheet('gates')
      const known = (rules['mandatory'] ?? {}) as Members
      const clause = pick(
        everyClause(pack).filter(
          ({ id, number, clauses: inside }) =>
            keys.has(id) && !inside && typeof number === 'string' && known[id] === undefined,
        ),
      )
      if (table === undefined || clause === undefined || touched.has('mandatory')) return false
      touched.add('mandatory').add(clause.id)
      table.rows.push(row(table, { where: numberOf(clause), value: 'all' }))
      rules['mandatory'] = { ...known, [clause.id]: 'all' }
      return true
    },
  ]
  let edits = 0
  for (let step = 0; step < 14; step++) if (acts[draw(acts.length)]!()) edits += 1
  return { pack, edits }
}

/** A part that lists the children of a section lists a new one behind its sibling. */
function listedBeside(scheme: Members, section: string, behind: string, id: string): void {
  const parts = (scheme['parts'] ?? {}) as Members
  const part = (section === '' ? scheme['total'] : parts[section]) as Members | undefined
  const of = isMembers(part) ? part['of'] : undefined
  if (!Array.isArray(of)) return
  of.splice(of.includes(behind) ? of.indexOf(behind) + 1 : of.length, 0, id)
}

/** A pack in which the children that a part lists stand in no order, as they are only added up. */
export function unordered(pack: OpenPack): OpenPack {
  const each = (key: string, value: Json): Json =>
    key === 'of' && Array.isArray(value) && value.every((one) => typeof one === 'string')
      ? value.toSorted()
      : value
  return JSON.parse(JSON.stringify(pack), each) as OpenPack
}

/** Takes out what is said of a clause alone. */
function forget(rules: Members, id: string): void {
  const schemes = [rules, ...Object.values((rules['results'] ?? {}) as Members)] as Members[]
  for (const scheme of schemes)
    for (const member of ['weights', 'criteria', 'applies', 'mandatory']) {
      const held = scheme[member]
      if (isMembers(held)) delete held[id]
    }
  for (const example of Object.values((rules['examples'] ?? {}) as Members) as Members[]) {
    const answers = (example['assessment'] as Members)['answers']
    if (isMembers(answers)) delete answers[id]
    const expect = (example['expect'] ?? {}) as Members
    for (const one of [expect, ...Object.values((expect['results'] ?? {}) as Members)]) {
      const { clauses, nonconformities } = one as Members
      if (isMembers(clauses)) delete clauses[id]
      if (Array.isArray(nonconformities) && nonconformities.includes(id))
        nonconformities.splice(nonconformities.indexOf(id), 1)
    }
  }
}
