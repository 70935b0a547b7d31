import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { pointer } from '../../faults/fault.ts'
import type { CriterionKind } from '../../language/criteria/registry.ts'
import type { InputKind } from '../../language/inputs/registry.ts'
import { exact, sum, toJson, type Exact } from '../../numbers/exact.ts'
import type { JsonValue } from '../../schema/json.ts'
import { languagesOf } from '../clause-sheet.ts'
import { clauseTree } from '../clauses/clause-tree.ts'
import type { Drafted } from '../clauses/plan.ts'
import { StepMaker } from '../clauses/step-maker.ts'
import type { EditStep } from '../draft-session.ts'
import { placeOf, valueAt } from '../json-place.ts'
import { readText } from '../place-edit.ts'
import { itemsOf, memberOf, plainText } from '../read-draft.ts'
import { asObject, begun, figuresOf, type Figures } from './begun-criterion.ts'
import { judgingForm, suitedKinds, type JudgingForm, type RuleForm } from './judging-form.ts'
import type { RuleTable } from './rule-table.ts'

/** A step, or nothing where the draft cannot be changed so. */
function whole(maker: StepMaker): EditStep {
  return maker.isWhole ? maker.step : []
}

/** How something is written in its file; what stands in none, as it would be. */
export function writtenAt({ files, draft }: Drafted, form: RuleForm<string>): string {
  if (form.value === undefined) return ''
  const { file, pointer: at } = draft.sources.placeOf(form.at)
  const own = file === undefined ? undefined : new StepMaker(files).written({ file, pointer: at })
  return own ?? JSON.stringify(form.value)
}

/** Where a text stops being JSON: line and column, from 1, and what was looked for. */
export type SyntaxFault = { readonly line: number; readonly column: number; readonly code: string }

/** The first place at which a text is no JSON; undefined where it is. */
export function syntaxFault(text: string): SyntaxFault | undefined {
  if (readText(text) !== undefined) return undefined
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const [first] = errors
  const before = text.slice(0, first?.offset ?? text.length).split('\n')
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    code: first === undefined ? 'InvalidSymbol' : printParseErrorCode(first.error),
  }
}

/** A question or criterion as it is typed as JSON; the characters are kept. Nothing typed takes it out. */
export function putRule(
  drafted: Drafted,
  clause: string,
  half: 'ask' | 'criterion',
  written: string,
): EditStep {
  const text = written.trim()
  const form = judgingForm(drafted.draft, clause)?.[half]
  const value = readText(text)
  if (form === undefined || (value === undefined && text !== '')) return []
  const maker = new StepMaker(drafted.files)
  if (value === undefined) {
    if (form.source === 'own' || form.source === 'shared')
      maker.put(drafted.draft.sources.placeOf(form.at))
    return whole(maker)
  }
  place(maker, drafted, clause, half, value, text)
  return whole(maker)
}

/** Puts a question or a criterion in, as that of the clause alone. */
function place(
  maker: StepMaker,
  { draft }: Drafted,
  clause: string,
  half: 'ask' | 'criterion',
  value: JsonValue,
  written?: string,
): void {
  if (half === 'ask') {
    const own = clauseTree(draft).byId.get(clause)?.own
    if (own === undefined) return
    const at = { file: own.file, pointer: `${own.pointer}/ask` }
    if (written === undefined) maker.put(at, value)
    else maker.putWritten(at, value, written)
  } else if (memberOf(draft.pack.rules['criteria'], clause) === undefined || written === undefined)
    maker.putEntry('criteria', clause, value)
  else maker.putWritten(draft.sources.placeOf(pointer('rules', 'criteria', clause)), value, written)
}

/**
 * The clause asks another kind of question: title and unit stay, a choice or checklist begins with two
 * entries. A criterion that does not suit it gives way to one that does; where that needs figures, to none, until
 * they are typed.
 */
export function askKind(drafted: Drafted, clause: string, kind: InputKind): EditStep {
  const form = judgingForm(drafted.draft, clause)
  if (form === undefined) return []
  const before = asObject(form.ask.value)
  const { title, unit, required, several, assessors } = before
  const two = ['option-1', 'option-2'].map((id) => ({ id }))
  const options = before['options'] ?? before['items'] ?? two
  const keeps = {
    ...(title === undefined ? {} : { title }),
    ...(unit === undefined || !['number', 'samples'].includes(kind) ? {} : { unit }),
    ...(required === undefined ? {} : { required }),
    ...(kind === 'choice' ? { options } : {}),
    ...(kind === 'checklist' ? { items: itemsOf(options).map(withoutState) } : {}),
    ...(several === undefined ? {} : { several }),
    ...(assessors === undefined ? {} : { assessors }),
  }
  const maker = new StepMaker(drafted.files)
  place(maker, drafted, clause, 'ask', { type: kind, ...keeps })
  const suited = suitedKinds(kind)
  const { kind: stands, value } = form.criterion
  const isSuited = stands !== undefined && suited.includes(stands)
  const [first] = suited
  if (!isSuited && first !== undefined && (value !== undefined || first !== 'default')) {
    const ids = itemsOf(options).flatMap((one) => plainText(memberOf(one, 'id')) ?? [])
    const isOwn = form.criterion.source === 'own' || form.criterion.source === 'shared'
    if (figuresOf(first, value, ids).length > 0) {
      if (isOwn) maker.put(drafted.draft.sources.placeOf(form.criterion.at))
    } else
      maker.putEntry(
        'criteria',
        clause,
        begun(first, { before: asObject(value), clause, options: ids }),
      )
  }
  return whole(maker)
}

/** An option as an item of a checklist, which records no state. */
function withoutState(option: JsonValue): JsonValue {
  const { state: _, ...item } = asObject(option)
  return item
}

/** The question of the whole standard as one of the clause alone, to be changed there. */
export function askOwn(drafted: Drafted, clause: string): EditStep {
  const form = judgingForm(drafted.draft, clause)
  if (form?.ask.value === undefined || form.ask.source !== 'standard') return []
  const maker = new StepMaker(drafted.files)
  place(maker, drafted, clause, 'ask', form.ask.value)
  // The criterion for what the standard asks goes with it, else the clause would earn otherwise.
  if (form.criterion.source === 'standard' && form.criterion.value !== undefined)
    maker.putEntry('criteria', clause, form.criterion.value)
  return whole(maker)
}

/** The criterion of the whole standard as one of the clause alone. */
export function criterionOwn(drafted: Drafted, clause: string): EditStep {
  const value = judgingForm(drafted.draft, clause)?.criterion.value
  const maker = new StepMaker(drafted.files)
  if (value !== undefined) maker.putEntry('criteria', clause, value)
  return whole(maker)
}

/**
 * Points come of the answer in another way; what a criterion of any kind says stays, and so do bands and points
 * of a line. Nothing is done before every figure is there that the kind cannot do without.
 */
export function criterionAs(
  drafted: Drafted,
  clause: string,
  kind: CriterionKind,
  figures: Figures = {},
): EditStep {
  const form = judgingForm(drafted.draft, clause)
  if (form === undefined || kind === form.criterion.kind) return []
  const before = asObject(form.criterion.value)
  const options = optionsIn(form)
  if (figuresOf(kind, before, options).some(({ column }) => figures[column] === undefined))
    return []
  const maker = new StepMaker(drafted.files)
  place(maker, drafted, clause, 'criterion', begun(kind, { before, clause, options, figures }))
  return whole(maker)
}

/** The options of a question, by id. */
export function optionsIn({ ask }: JudgingForm): readonly string[] {
  return ask.tables.flatMap(({ of, rows }) => (of === 'options' ? rows.map(({ id }) => id) : []))
}

/**
 * A row more behind another of a table, or at its end: empty as far as it may be. `weight` is what shares of
 * the points of a line are shares of, where it is known.
 */
export function addRow(
  drafted: Drafted,
  table: RuleTable,
  behind: string | undefined,
  weight?: Exact,
): EditStep {
  const { draft, files } = drafted
  if (table.at === undefined) return []
  const maker = new StepMaker(files)
  const ids = table.rows.map(({ id }) => id)
  const index = behind === undefined ? ids.length - 1 : ids.indexOf(behind)
  const list = draft.sources.placeOf(table.at)
  if (table.of === 'options') {
    const { file } = list
    const fresh = freshOption(ids)
    if (file !== undefined)
      maker.insert({ file, pointer: list.pointer }, ids[index] ?? null, { id: fresh })
  } else {
    const points = table.of === 'line' ? standingAt(drafted, list) : []
    if (table.of === 'line' && points.length === 0) return []
    // One point more lies on the line between two, the last two at its end: nothing changes before it is moved. A
    // single point is said twice, which the check names until it is typed over.
    const place = table.of === 'line' ? Math.max(0, Math.min(index, points.length - 2)) : index
    const row =
      table.of === 'line'
        ? (midway(points[place], points[place + 1], weight) ?? points[place]!)
        : { points: 'none' }
    maker.relist(list, place < 0 ? { more: [row] } : { behind: new Map([[place, row]]) })
  }
  return whole(maker)
}

/** The point in the middle between two of a line; undefined where they are not two, or a share is of no known weight. */
function midway(
  one: JsonValue | undefined,
  other: JsonValue | undefined,
  weight: Exact | undefined,
): JsonValue | undefined {
  const [x, y] = [itemsOf(one)[0], itemsOf(other)[0]]
  if (typeof x !== 'number' || typeof y !== 'number') return undefined
  const [p, q] = [itemsOf(one)[1], itemsOf(other)[1]]
  const ends = [p, q].map((points) => inPoints(points, weight))
  const points =
    p === q
      ? p
      : [p, q].includes('all') && [p, q].includes('none')
        ? 'half'
        : ends.every((end) => end !== undefined)
          ? toJson(sum(ends).div(2))
          : undefined
  const at = toJson(exact(x).add(exact(y)).div(2))
  return points === undefined || typeof at !== 'number' ? undefined : [at, points]
}

function inPoints(points: JsonValue | undefined, weight: Exact | undefined): Exact | undefined {
  if (typeof points === 'number') return exact(points)
  const named = plainText(points)
  const share = named === 'all' ? 1 : named === 'half' ? 0.5 : named === 'none' ? 0 : undefined
  return share === undefined || weight === undefined ? undefined : exact(share).mul(weight)
}

/** The items of a list of a file as they stand. */
function standingAt(
  { draft }: Drafted,
  { file, pointer: list }: { readonly file?: string; readonly pointer: string },
): readonly JsonValue[] {
  const root = file === undefined ? undefined : draft.values[file]
  const place = root === undefined ? undefined : placeOf(root, list)
  return place === undefined ? [] : itemsOf(valueAt(root!, place))
}

function freshOption(ids: readonly string[]): string {
  for (let number = 1; ; number++) if (!ids.includes(`option-${number}`)) return `option-${number}`
}

/** A table without a row; one row is left. */
export function takeRow(drafted: Drafted, table: RuleTable, row: string): EditStep {
  const { draft, files } = drafted
  const index = table.rows.findIndex(({ id }) => id === row)
  if (table.at === undefined || index < 0 || table.rows.length < 2) return []
  const maker = new StepMaker(files)
  const { file, pointer: list } = draft.sources.placeOf(table.at)
  if (table.of === 'options' && file !== undefined)
    maker.put(maker.itemIn({ file, pointer: list }, row))
  else
    maker.relist({ ...(file === undefined ? {} : { file }), pointer: list }, { without: [index] })
  return whole(maker)
}

/** A clause that rules out every level where it is not met, or no longer does. */
export function setVeto(drafted: Drafted, clause: string, isVeto: boolean): EditStep {
  const { draft, files } = drafted
  const form = judgingForm(draft, clause)
  if (form === undefined || isVeto === (form.veto !== undefined)) return []
  const maker = new StepMaker(files)
  if (form.veto === undefined) maker.putItem('vetoes', { clause })
  else maker.relist(draft.sources.placeOf('/rules/vetoes'), { without: [form.veto] })
  return whole(maker)
}

/** A line of evidence at the end of those of a clause, in every language of the standard, to be typed. */
export function addEvidence({ draft, files }: Drafted, clause: string, text: string): EditStep {
  const own = clauseTree(draft).byId.get(clause)
  if (own === undefined || text.trim() === '') return []
  const [leading = 'zh', ...more] = languagesOf(draft)
  const line = more.length === 0 ? text.trim() : { [leading]: text.trim() }
  const maker = new StepMaker(files)
  const place = { file: own.own.file, pointer: `${own.own.pointer}/evidence` }
  if (memberOf(own.clause, 'evidence') === undefined) maker.put(place, [line])
  else maker.relist(place, { more: [line] })
  return whole(maker)
}

/** The evidence of a clause without one line; with the last of them goes the list. */
export function takeEvidence({ draft, files }: Drafted, clause: string, line: number): EditStep {
  const node = clauseTree(draft).byId.get(clause)
  const lines = itemsOf(memberOf(node?.clause, 'evidence'))
  if (node === undefined || lines[line] === undefined) return []
  const maker = new StepMaker(files)
  const place = { file: node.own.file, pointer: `${node.own.pointer}/evidence` }
  if (lines.length === 1) maker.put(place)
  else maker.relist(place, { without: [line] })
  return whole(maker)
}
