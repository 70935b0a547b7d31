import type { Fault } from '../faults/fault.ts'
import type { KeyWith, Message } from '../messages/message.ts'

/** Pages on which a header or footer is printed: `all` but those that have one of their own. */
export type StoryPages = 'all' | 'first' | 'even'

/** Where in a Word file something stands; `template-place.ts` says it in words. */
export type TagPlace = {
  /** `body`, `header 1`, `footer 2`, `footnotes`, `endnotes`, `package`, or the part's path. */
  readonly part: string
  /** Path of the part inside the package, e.g. `word/header1.xml`. */
  readonly file: string
  /** Counted from 1 within the part, text boxes and table cells included. */
  readonly paragraph?: number
  /** Which pages show a header or footer. */
  readonly pages?: StoryPages
  /** The section of a header or footer, counted from 1, in documents of several sections. */
  readonly section?: number
  /** Page of the body as Word last laid it out, where Word wrote that down. */
  readonly page?: number
  /** Row and cell of the innermost table around it, counted from 1. */
  readonly row?: number
  readonly cell?: number
  /** The text stands in a text box. */
  readonly isTextBox?: true
  /** It stands on a picture or chart, by the name that Word shows in its selection pane. */
  readonly object?: { readonly kind: 'picture' | 'chart'; readonly name: string }
  /** The text round it, shortened. */
  readonly excerpt?: string
  /** The text is the alternative text of a picture or chart. */
  readonly isAlternative?: true
}

/** What is wrong with a template; the key begins with `fault-` and the code of the fault. */
export type TemplateFaultMessage = Message<Extract<KeyWith<'fix'>, `fault-${string}`>>

/** One thing that is wrong with a template or with the values it is filled with. */
export type TemplateFault = Omit<Fault, 'message' | 'fix'> & {
  readonly message: TemplateFaultMessage
  /** The tag as written, e.g. `{{orgNmae}}`. */
  readonly tag?: string
  readonly place?: TagPlace
  /** The second place, where two belong together: an opening and its close. */
  readonly otherPlace?: TagPlace
  /** What was probably meant. */
  readonly suggestion?: string
}

/** Is this a fault about a tag or a place in a Word file? */
export function isTemplateFault<F extends object>(fault: F): fault is F & TemplateFault {
  return 'place' in fault || 'tag' in fault
}

/** A template or its data was refused; every reason at once. */
export class TemplateRefusal extends Error {
  readonly faults: readonly TemplateFault[]
  /** How many of the faults are errors. */
  readonly errors: number

  constructor(faults: readonly TemplateFault[]) {
    const errors = faults.filter((fault) => fault.severity === 'error')
    super(errors.map(({ code }) => code).join(', '))
    this.name = 'TemplateRefusal'
    this.faults = faults
    this.errors = errors.length
  }
}
