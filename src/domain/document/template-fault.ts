import type { Fault } from '../fault.ts'
import type { Language } from '../pack/text.ts'
import type { Advice } from './template-words/wording.ts'

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

/** One thing that is wrong with a template or with what it was given; in English as every fault is. */
export type TemplateFault = Fault & {
  /** Message and fix in Chinese. */
  readonly zh: Advice
  /** The tag as written, e.g. `{{orgNmae}}`. */
  readonly tag?: string
  readonly place?: Place
  /** The second place, where two belong together: an opening and its close. */
  readonly otherPlace?: Place
  /** What was probably meant. */
  readonly suggestion?: string
}

/** Is this a fault of a template, with a place in a Word file and words in both languages? */
export function isTemplateFault(fault: Fault): fault is TemplateFault {
  return 'zh' in fault
}

/** Message and fix in a language. */
export function adviceOf({ message, fix, zh }: TemplateFault, language: Language): Advice {
  return language === 'zh' ? zh : { message: String(message), fix: fix ?? '' }
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
