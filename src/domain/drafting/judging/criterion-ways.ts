import { pointer } from '../../faults/fault.ts'
import { SHARE_NAMES } from '../../language/criteria/earning.ts'
import { exact, toJson } from '../../numbers/exact.ts'
import type { JsonObject, JsonValue } from '../../schema/json.ts'
import type { Drafted } from '../clauses/plan.ts'
import { StepMaker } from '../clauses/step-maker.ts'
import { waysIn, type DraftCondition } from '../conditions/draft-conditions.ts'
import type { EditStep } from '../draft-session.ts'
import { itemsOf, memberOf, plainText } from '../read-draft.ts'
import { plainCell, readAs, shownCell, type SheetCell, type Typed } from '../sheet.ts'
import { asObject } from './begun-criterion.ts'
import type { RuleForm } from './judging-form.ts'

/** One way in which a criterion of conditions earns points. */
export type CriterionWay = {
  /** The place in the list, from 0. */
  readonly place: number
  /** What explanations call it. */
  readonly name?: string
  /** Points, the name of a share, or a share as a percentage; a formula is only told to be one. */
  readonly earns: SheetCell
  readonly condition: DraftCondition
}

/** The ways of a criterion of conditions, and which counts where several hold. */
export type CriterionWays = {
  readonly ways: readonly CriterionWay[]
  readonly take: 'first' | 'best'
}

/** See {@link CriterionWays}; none of another kind of criterion. */
export function criterionWays(
  { draft }: Drafted,
  form: RuleForm<string>,
  clause: string,
): CriterionWays {
  const ways = itemsOf(memberOf(form.value, 'rules'))
  const conditions = waysIn(form.value, form.at, form.source === 'own' ? clause : undefined)
  return {
    take: memberOf(form.value, 'take') === 'best' ? 'best' : 'first',
    ways: conditions.map((condition, place) => {
      const name = plainText(memberOf(ways[place], 'name'))
      const params = memberOf(memberOf(ways[place], 'event'), 'params')
      const at = form.at + pointer('rules', place, 'event', 'params')
      const cell = earnsCell(draft, asObject(params), at)
      const { at: _, ...closed } = cell
      return {
        place,
        condition,
        earns: form.source === 'own' ? cell : closed,
        ...(name === undefined ? {} : { name }),
      }
    }),
  }
}

/** Whether points or a share are a figure or the name of a share, and no formula. */
export function isPlainEarned(value: JsonValue): boolean {
  return typeof value === 'number' || SHARE_NAMES.includes(plainText(value) ?? '')
}

function earnsCell(draft: Drafted['draft'], params: JsonObject, at: string): SheetCell {
  const form = { is: 'earned' } as const
  const { points, share } = params
  const of = { column: 'earns', form, isNeeded: true }
  if (points !== undefined) return plainCell(draft, `${at}/points`, points, of)
  if (typeof share === 'number') {
    const percent = String(toJson(exact(share).mul(100n)))
    return { ...plainCell(draft, `${at}/share`, share, of), value: `${percent}%` }
  }
  if (share === undefined || SHARE_NAMES.includes(plainText(share) ?? ''))
    return plainCell(draft, `${at}/share`, share, of)
  return { ...shownCell('earns', ''), form, isRule: true }
}

/** What a way earns, as it was typed; or why it is nothing that can be earned. */
export function readEarned(
  typed: string,
): { readonly earns: JsonObject } | Extract<Typed, { readonly fault: unknown }> {
  const text = typed.trim().normalize('NFKC')
  if (text === '') return { fault: 'needed' }
  if (text.endsWith('%')) {
    const read = readAs({ is: 'amount' }, text.slice(0, -1).trim())
    const share =
      'value' in read && typeof read.value === 'number' && read.value <= 100
        ? toJson(exact(read.value).div(100))
        : undefined
    return typeof share === 'number' ? { earns: { share } } : { fault: 'earned' }
  }
  const read = readAs({ is: 'earned' }, text)
  if ('fault' in read) return read
  return { earns: SHARE_NAMES.includes(text) ? { share: text } : { points: read.value } }
}

/** A way earns what was typed; whatever else it says of its clause stays. */
export function earnsAs(
  { draft, files }: Drafted,
  way: CriterionWay,
  typed: string,
): EditStep | Extract<Typed, { readonly fault: unknown }> {
  const read = readEarned(typed)
  if ('fault' in read) return read
  const at = way.condition.at.replace(/conditions$/, 'event/params')
  const maker = new StepMaker(files)
  const member = way.earns.at === undefined ? undefined : way.earns.at.pointer.split('/').at(-1)
  const [[now, value]] = Object.entries(read.earns) as [[string, JsonValue]]
  if (member !== undefined && member !== now) maker.put(draft.sources.placeOf(at + pointer(member)))
  maker.put(draft.sources.placeOf(at + pointer(now)), value)
  return maker.isWhole ? maker.step : []
}

/** One way more at the end of a criterion of conditions. */
export function addWay(
  { draft, files }: Drafted,
  form: RuleForm<string>,
  earns: JsonObject,
  condition: JsonValue,
): EditStep {
  const maker = new StepMaker(files)
  const way = { conditions: condition, event: { type: 'earns', params: earns } }
  maker.relist(draft.sources.placeOf(`${form.at}/rules`), { more: [way] })
  return maker.isWhole ? maker.step : []
}

/** A criterion without one of its ways; the last one stays. */
export function takeWay(
  { draft, files }: Drafted,
  form: RuleForm<string>,
  place: number,
): EditStep {
  if (itemsOf(memberOf(form.value, 'rules')).length < 2) return []
  const maker = new StepMaker(files)
  maker.relist(draft.sources.placeOf(`${form.at}/rules`), { without: [place] })
  return maker.isWhole ? maker.step : []
}

/** A way one place further up; where the first that holds counts, its place decides. */
export function raiseWay(
  { draft, files }: Drafted,
  form: RuleForm<string>,
  place: number,
): EditStep {
  const count = itemsOf(memberOf(form.value, 'rules')).length
  if (place < 1 || place >= count) return []
  const maker = new StepMaker(files)
  const order = Array.from({ length: count }, (_, index) => ({
    index: index === place ? place - 1 : index === place - 1 ? place : index,
  }))
  maker.listAs(draft.sources.placeOf(`${form.at}/rules`), order)
  return maker.isWhole ? maker.step : []
}

/** Which way counts where several hold. */
export function takeHow(
  { draft, files }: Drafted,
  form: RuleForm<string>,
  how: CriterionWays['take'],
): EditStep {
  const maker = new StepMaker(files)
  maker.put(draft.sources.placeOf(`${form.at}/take`), how)
  return maker.isWhole ? maker.step : []
}
