import { clauseTree, freshId } from '../../drafting/clauses/clause-tree.ts'
import { stepsOf, valueIn } from '../../drafting/json-place.ts'
import { itemsOf, memberOf, membersOf } from '../../drafting/read-draft.ts'
import { pointer as pointerOf } from '../../faults/fault.ts'
import type { InputKind } from '../../language/inputs/registry.ts'
import type { Work } from '../../meaning/work.ts'
import { message } from '../../messages/message.ts'
import { TEXT_LANGUAGES, wording, type Text } from '../../messages/text.ts'
import { isObject, type JsonObject, type JsonValue } from '../../schema/json.ts'
import { readAs, REMOVE_ROW, type BookRow } from '../book.ts'
import type { NewExample, NewRow, ReadSheet, TypedText } from '../read-book.ts'
import { typedCell } from '../typed-cell.ts'
import { wholeStep, type RowWork } from './row-work.ts'
import { clauseNamed, isThere } from './value-rows.ts'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Answers in new rows, examples in new columns, and examples that go. */
export function* exampleColumns(work: RowWork, read: ReadSheet): Work<void> {
  const answers: { readonly fresh: NewRow; readonly clause: string }[] = []
  for (const entry of read.entries) {
    if ('row' in entry) continue
    yield
    const clause = answeredIn(work, entry.fresh)
    if (clause === undefined) continue
    answers.push({ fresh: entry.fresh, clause })
    answerRow(work, entry.fresh, clause)
  }
  for (const one of read.examples) {
    yield
    newExample(work, read, one, answers)
  }
  for (const { id, cell, pointer } of read.goneExamples) {
    yield
    const at = pointerOf('rules', 'examples', id)
    const title = memberOf(valueIn(work.drafted.draft.pack, at), 'title')
    const maker = work.maker()
    maker.put(work.drafted.draft.sources.placeOf(at))
    const edits = wholeStep(maker)
    if (!work.do(edits, { cell, pointer })) continue
    const before = `${id} · ${wording(title as Text | undefined, work.words.language)}`
    work.tell({ kind: 'removed', cell, about: [], before, typed: '', edits })
  }
}

/** The clause or input that a new row of answers is about. */
function answeredIn(work: RowWork, { cells, at }: NewRow): string | undefined {
  const where = cells.get('where')
  const what = cells.get('what')
  if (what !== undefined) {
    const said = { cell: what.cell, said: { value: what.text } }
    work.wrong(message('fault-workbook-what--example', said), what.pointer)
    return undefined
  }
  if (where === undefined) {
    const { cell, pointer } = at('where')
    work.wrong(message('fault-workbook-needed', { cell }), pointer)
    return undefined
  }
  const inputs = memberOf(work.drafted.draft.pack.standard, 'inputs')
  const found =
    clauseNamed(work, where.text) ??
    work.words.idsOf(where.text).find((id) => memberOf(inputs, id) !== undefined)
  if (found !== undefined) return found
  const said = { cell: where.cell, said: { value: where.text } }
  work.wrong(message('fault-workbook-where', said), where.pointer)
  return undefined
}

/** Puts the answers of a new row into the examples that have a column. */
function answerRow(work: RowWork, fresh: NewRow, clause: string): void {
  const edits = []
  for (const [key, typed] of fresh.cells) {
    const id = key.startsWith(EXAMPLE) ? key.slice(EXAMPLE.length) : undefined
    if (id === undefined) continue
    const value = answerIn(work, clause, typed)
    if (value === undefined) continue
    const at = pointerOf('rules', 'examples', id, 'assessment', 'answers', clause)
    const { draft } = work.drafted
    if (isThere(work, valueIn(draft.pack, at), fresh)) return
    const maker = work.maker()
    maker.put(draft.sources.placeOf(at), value)
    const step = wholeStep(maker)
    if (work.do(step, typed)) edits.push(...step)
  }
  if (edits.length === 0) return
  const cell = `${fresh.table}!${fresh.row}:${fresh.row}`
  const typed = [...fresh.cells.values()].map(({ text }) => text).join(' · ')
  work.tell({ kind: 'added', cell, about: [], before: '', typed, edits })
}

const EXAMPLE = 'example '

/** An answer to a clause or an input as it was typed; what is wrong with it is told. */
function answerIn(work: RowWork, clause: string, typed: TypedText): JsonValue | undefined {
  const { draft } = work.drafted
  const { standard } = draft.pack
  const node = clauseTree(draft).byId.get(clause)
  const ask =
    node === undefined
      ? memberOf(standard['inputs'], clause)
      : (memberOf(node.clause, 'ask') ?? standard['ask'])
  const form = answerForm(ask)
  const { cell, pointer, text } = typed
  const said =
    form === undefined
      ? { wrong: message('fault-workbook-answer', { cell }) }
      : typedCell(form, text, cell)
  if ('value' in said) return said.value
  work.wrong(said.wrong, pointer)
  return undefined
}

/** How an answer of one value is typed; undefined for one of several figures. */
function answerForm(ask: JsonValue | undefined): Parameters<typeof typedCell>[0] | undefined {
  const type = memberOf(ask, 'type') as InputKind | undefined
  switch (type) {
    case 'yes-no':
      return { is: 'truth' }
    case 'choice': {
      const of = itemsOf(memberOf(ask, 'options')).flatMap((option) => {
        const id = memberOf(option, 'id')
        const titles = memberOf(option, 'title')
        const each = isObject(titles) ? Object.values(titles) : [titles]
        if (typeof id !== 'string') return []
        const title = each.find((one) => typeof one === 'string')
        return [{ id, ...(title === undefined ? {} : { title }) }]
      })
      return { is: 'choice', of }
    }
    case 'number':
    case 'points':
      return { is: 'number', words: [], isFraction: false }
    case 'date':
      return { is: 'date' }
    case 'text':
      return { is: 'line' }
    case 'samples':
    case 'checklist':
    case 'entries':
    case undefined:
      return undefined
  }
}

/** An example of what stands in a new column. */
function newExample(
  work: RowWork,
  { sheet, entries }: ReadSheet,
  { key, at, heading, copyOf }: NewExample,
  answers: readonly { readonly fresh: NewRow; readonly clause: string }[],
): void {
  // A column that was copied is the example that it was made from, but for what was changed in it.
  const original =
    copyOf === undefined
      ? undefined
      : valueIn(work.base.pack, pointerOf('rules', 'examples', copyOf))
  const place = sheet.columns.findIndex((column) => column.key === `${EXAMPLE}${copyOf ?? ''}`)
  let value: JsonValue = original ?? {}
  let isWhole = true
  for (const entry of entries) {
    if ('fresh' in entry || entry.row.key === REMOVE_ROW) continue
    const typed = entry.more.get(key)
    const stood = original === undefined ? '' : readAs(entry.row.cells[place]!.shows)
    if ((typed?.text ?? '') === stood) continue
    if (typed === undefined) {
      value = withAt(work, value, pathOf(entry.row), undefined)
      continue
    }
    const read = cellOf(work, entry.row, typed)
    if (read === undefined) isWhole = false
    else value = withAt(work, value, read.path, read.value)
  }
  for (const { fresh, clause } of answers) {
    const typed = fresh.cells.get(key)
    const answer = typed === undefined ? undefined : answerIn(work, clause, typed)
    if (answer !== undefined) value = withAt(work, value, ['assessment', 'answers', clause], answer)
  }
  const said = dense(value)
  const missing = [['/title', 'title'] as const, ['/assessment/date', 'date'] as const]
  for (const [place] of missing)
    if (valueIn(said, place) === undefined) {
      const row = entries.find((one) => 'row' in one && one.row.key.startsWith(place))
      const there = row !== undefined && 'row' in row ? row.cell.split(':').at(-1) : undefined
      const column = at.cell.slice(at.cell.lastIndexOf('!') + 1).replace(/\d+$/, '')
      const table = at.cell.slice(0, at.cell.lastIndexOf('!'))
      const cell = there === undefined ? at.cell : `${table}!${column}${there}`
      work.wrong(message('fault-workbook-needed', { cell }), at.pointer)
      isWhole = false
    }
  const { draft } = work.drafted
  const known = memberOf(draft.pack.rules, 'examples')
  const id = heading?.text.trim() ?? freshId(draft, 'example')
  if (heading !== undefined && (!ID.test(id) || memberOf(known, id) !== undefined)) {
    const { cell, pointer, text } = heading
    work.wrong(message('fault-workbook-id', { cell, said: { value: text } }), pointer)
    isWhole = false
  }
  if (!isWhole || !isObject(said)) return
  const assessment = said['assessment']
  const example = {
    ...said,
    assessment: isObject(assessment)
      ? { ...assessment, answers: assessment['answers'] ?? {} }
      : { answers: {} },
    expect: said['expect'] ?? {},
  }
  const [beside = ''] = sheet.columns.flatMap(({ key: one }) =>
    one.startsWith(EXAMPLE) ? [one.slice(EXAMPLE.length)] : [],
  )
  const { file } = draft.sources.placeOf(pointerOf('rules', 'examples', beside))
  const maker = work.maker()
  maker.put(
    { pointer: pointerOf('examples', id), ...(file === undefined ? {} : { file }) },
    example,
  )
  const edits = wholeStep(maker)
  if (!work.do(edits, at)) return
  const typed = `${id} · ${wording(said['title'] as Text | undefined, work.words.language)}`
  work.tell({ kind: 'added', cell: at.cell, about: [], before: '', typed, edits })
}

/** The path within an example that a row shows; the wording in a language is a member of its text. */
function pathOf({ key, cells }: BookRow): readonly string[] {
  const language = TEXT_LANGUAGES.find((one) => key.endsWith(` ${one}`))
  const isWording = cells.some(({ open }) => open?.form.is === 'wording')
  return isWording && language !== undefined
    ? [...stepsOf(key.slice(0, -language.length - 1)), language]
    : stepsOf(key)
}

/** What stands in a cell of a new example, and where in it. */
function cellOf(
  work: RowWork,
  row: BookRow,
  typed: TypedText,
): { readonly path: readonly string[]; readonly value: JsonValue } | undefined {
  const { key, cells } = row
  const path = pathOf(row)
  const alike = cells.find(({ open }) => open !== undefined)?.open
  if (alike?.form.is === 'wording') return { path, value: typed.text }
  if (alike !== undefined) {
    const said = typedCell(alike.form, typed.text, typed.cell)
    if ('value' in said) return { path, value: said.value }
    work.wrong(said.wrong, typed.pointer)
    return undefined
  }
  // What cannot be changed in a workbook may still be as it is in another example.
  for (const value of inExamples(work, stepsOf(key)))
    if (typeof value !== 'object' && String(value) === typed.text) return { path, value }
  work.wrong(message('fault-workbook-locked--empty', { cell: typed.cell }), typed.pointer)
  return undefined
}

/** What stands at a path in the examples that have something there. */
function inExamples(work: RowWork, path: readonly string[]): readonly JsonValue[] {
  const examples = memberOf(work.base.pack.rules, 'examples')
  return membersOf(examples).flatMap(([, example]) => {
    const value = valueIn(example, path.map((step) => pointerOf(step)).join(''))
    return value === undefined ? [] : [value]
  })
}

/** A value with another at a path, or without what is there. What is a list in other examples is one here. */
function withAt(
  work: RowWork,
  value: JsonValue,
  path: readonly string[],
  put: JsonValue | undefined,
  above: readonly string[] = [],
): JsonValue {
  const [step, ...rest] = path
  if (step === undefined) return put ?? value
  // A text in one language alone.
  if (typeof value === 'string' && rest.length === 0 && step === work.words.first)
    return put ?? value
  const isList = Array.isArray(value) || inExamples(work, above).some((one) => Array.isArray(one))
  const inside = (held: JsonValue | undefined): JsonValue | undefined =>
    rest.length === 0 ? put : withAt(work, held ?? {}, rest, put, [...above, step])
  if (isList) {
    const list: (JsonValue | undefined)[] = Array.isArray(value)
      ? [...(value as readonly JsonValue[])]
      : []
    list[Number(step)] = inside(list[Number(step)])
    return list as readonly JsonValue[]
  }
  const object: JsonObject = isObject(value) ? value : {}
  const { [step]: held, ...others } = object
  const next = inside(held)
  return next === undefined ? others : { ...object, [step]: next }
}

/** Lists without the places that nobody filled. */
function dense(value: JsonValue): JsonValue {
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).filter((one) => one !== undefined).map(dense)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, dense(one)]))
}
