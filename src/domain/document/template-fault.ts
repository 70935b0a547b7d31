import type { Fault } from '../fault.ts'

/** Where in a Word file something stands, in words a clerk can follow. */
export type Place = {
  /** `body`, `header 1`, `footer 2`, `footnotes`, `endnotes`, or the part's path. */
  readonly part: string
  /** Path of the part inside the package, e.g. `word/header1.xml`. */
  readonly file: string
  /** Counted from 1 within the part, text boxes and table cells included. */
  readonly paragraph?: number
  /** Row and cell of the innermost table around it, counted from 1. */
  readonly row?: number
  readonly cell?: number
  /** The text round it, shortened. */
  readonly excerpt?: string
}

/** One thing that is wrong with a template or with what it was given. */
export type TemplateFault = Fault & {
  /** The tag as written, e.g. `{{orgNmae}}`. */
  readonly tag?: string
  readonly place?: Place
  /** The second place, where two belong together: an opening and its close. */
  readonly otherPlace?: Place
  /** What was probably meant. */
  readonly suggestion?: string
}

/** `body, paragraph 12 (row 3, cell 1)`: a place in words. */
export function describePlace(place: Place): string {
  const paragraph = place.paragraph === undefined ? '' : `, paragraph ${place.paragraph}`
  const cell = place.row === undefined ? '' : ` (row ${place.row}, cell ${place.cell ?? 1})`
  return `${place.part}${paragraph}${cell}`
}

/** A template or its data was refused; every reason at once. */
export class TemplateRefusal extends Error {
  readonly faults: readonly TemplateFault[]

  constructor(faults: readonly TemplateFault[]) {
    const errors = faults.filter((fault) => fault.severity === 'error')
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
    super(`${errors[0]?.message ?? 'The template was refused.'}${more}`)
    this.name = 'TemplateRefusal'
    this.faults = faults
  }
}
