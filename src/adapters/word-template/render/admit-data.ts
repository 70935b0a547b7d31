import type { TagData } from '../../../domain/document/example-data.ts'
import type { ChartValue, Tag, TagSchema } from '../../../domain/document/tag-schema.ts'
import { spelled } from '../../../domain/document/spelling.ts'
import type {
  TemplateFault,
  TemplateFaultMessage,
} from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { chartProblem } from '../objects/chart-part.ts'
import type { CompiledTemplate } from './compile-template.ts'
import type { Formula } from '../../../domain/words/formula.ts'
import { equationXml } from '../objects/equation.ts'
import { errorFault } from '../tags/refusal.ts'
import { illegalCharacter, withoutIllegal } from '../xml/illegal-characters.ts'

/** Data as rendering reads it: nothing but names of the schema, and nothing inherited. */
type View = {
  readonly [name: string]: View | View[] | string | string[] | boolean | undefined
}

/** What comes with the data in bytes and numbers. */
export type Attachments = {
  /** PNG pictures by the name of their tag, or by the key that an item of a list gives. */
  readonly pictures?: { readonly [name: string]: Uint8Array }
  /** Charts by the name of their tag; a chart in the data itself counts too. */
  readonly charts?: { readonly [name: string]: ChartValue }
  /** Characters no Word file can hold: `refuse` (default) names them, `strip` leaves them out. */
  readonly illegalCharacters?: 'refuse' | 'strip'
}

/** The prototype of every view: has nothing, so that `constructor` and its like are unknown names. */
const NOTHING: object = Object.freeze(Object.create(null))

/** Data that passed: views for text, charts by name. */
export type Admitted = { readonly view: View; readonly charts: ReadonlyMap<string, ChartValue> }

/**
 * Copies from the data what the template uses, by the schema's names. Numbers become text, so a
 * section over a number asks whether it is given, not whether it is zero; empty text counts as
 * missing. Values of the wrong kind become faults.
 */
export function admitData(
  template: CompiledTemplate,
  data: TagData,
  attachments: Attachments,
  faults: TemplateFault[],
): Admitted {
  const charts = new Map<string, ChartValue>()
  const { pictures = {}, illegalCharacters = 'refuse' } = attachments
  const isStripping = illegalCharacters === 'strip'

  const wrong = (path: string, why: TemplateFaultMessage): undefined => {
    faults.push(errorFault(why, { tag: spelled.value(path) }))
    return undefined
  }

  const group = (tags: TagSchema, value: unknown, path: string): View | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(path, message('fault-value-kind--object', { path }))
    const view = Object.create(NOTHING) as { [name: string]: View[string] }
    const names = template.used.get(tags)
    if (names)
      for (const name of names) {
        const given: unknown = Object.hasOwn(value, name)
          ? (value as { [name: string]: unknown })[name]
          : undefined
        view[name] = convert(tags[name]!, given, path === '' ? name : `${path}.${name}`)
      }
    return view
  }

  const line = (value: unknown, path: string): string | undefined => {
    if (value === undefined || value === null || value === '') return undefined
    if (typeof value === 'string') return isStripping ? withoutIllegal(value) : value
    if (typeof value === 'number')
      return Number.isFinite(value)
        ? String(value)
        : wrong(path, message('fault-value-kind--not-finite', { path }))
    return wrong(path, message('fault-value-kind--not-text', { path, given: kindOf(value) }))
  }

  const convert = (tag: Tag, value: unknown, path: string): View[string] => {
    if (tag.kind === 'picture') return picture(value, path)
    if (tag.kind === 'chart') return chart(value, path)
    if (value === undefined || value === null) return undefined
    switch (tag.kind) {
      case 'flag':
        return typeof value === 'boolean'
          ? value
          : wrong(path, message('fault-value-kind--not-flag', { path }))
      case 'lines':
        return Array.isArray(value)
          ? value.map((one, i) => line(one, `${path}.${i}`) ?? '')
          : wrong(path, message('fault-value-kind--not-lines', { path }))
      case 'list':
        return Array.isArray(value)
          ? value.map(
              (one, i) => group(tag.items, one, `${path}.${i}`) ?? (Object.create(NOTHING) as View),
            )
          : wrong(path, message('fault-value-kind--not-list', { path }))
      case 'equation':
        return isFormula(value)
          ? equationXml(value)
          : wrong(path, message('fault-value-kind--not-equation', { path }))
      case 'group':
        return group(tag.tags, value, path)
      case 'text':
      case 'number':
      case 'date':
        return line(value, path)
    }
  }

  const picture = (value: unknown, path: string): string | undefined => {
    const key = typeof value === 'string' ? value : path
    if (!Object.hasOwn(pictures, key))
      return typeof value === 'string'
        ? wrong(path, message('fault-value-kind--picture-missing', { path, picture: key }))
        : undefined
    return isPng(pictures[key]!) ? key : wrong(path, message('fault-value-kind--not-png', { path }))
  }

  const chart = (value: unknown, path: string): string | undefined => {
    const given =
      attachments.charts && Object.hasOwn(attachments.charts, path)
        ? attachments.charts[path]
        : value
    if (given === undefined || given === null) return undefined
    if (typeof given !== 'object')
      return wrong(path, message('fault-value-kind--not-chart', { path }))
    const problem =
      chartProblem(given as ChartValue, path) ?? chartCharacter(given as ChartValue, path)
    if (problem) return wrong(path, problem)
    charts.set(path, given as ChartValue)
    return path
  }

  return { view: group(template.schema, data, '') ?? (Object.create(NOTHING) as View), charts }
}

/** Formulas come from our own models alone; their kind is enough to tell them from other data. */
function isFormula(value: unknown): value is Formula {
  return typeof value === 'object' && value !== null && 'kind' in value
}

function kindOf(value: unknown): 'list' | 'boolean' | 'object' | 'other' {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'object' ? 'object' : 'other'
}

/** A character in the texts of a chart that no Word file can hold. */
function chartCharacter(
  { categories, series }: ChartValue,
  path: string,
): TemplateFaultMessage | undefined {
  const bad = [...categories, ...series.map((one) => one.name)]
    .map(illegalCharacter)
    .find((one) => one !== undefined)
  return bad === undefined
    ? undefined
    : message('fault-value-kind--character', { path, character: bad })
}

function isPng(bytes: Uint8Array): boolean {
  return (
    bytes.length > 24 &&
    bytes[0] === 0x89 &&
    bytes[1] === 0x50 &&
    bytes[2] === 0x4e &&
    bytes[3] === 0x47
  )
}
