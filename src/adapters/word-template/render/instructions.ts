import type { TagPlace } from '../../../domain/document/template-fault.ts'
import { Slot, type XmlNode } from '../xml/xml-tree.ts'

/** Begin or end of a section. */
export type Mark = {
  readonly kind: 'open' | 'inverted' | 'close'
  readonly name: string
  /** As written, e.g. `{{#items}}`. */
  readonly tag: string
  readonly place: TagPlace
}

/** A value in a run; the run is opened anew where the value changes its direction. */
export type ValueInstruction = {
  readonly kind: 'value'
  readonly name: string
  readonly tag: string
  readonly place: TagPlace
  /** Start tag and properties of the run round it, `<w:r …><w:rPr>…</w:rPr>`. */
  readonly run: string
  /** The same for right-to-left text. */
  readonly rightToLeftRun: string
  /** The text of the run is not printed. */
  readonly isHidden: boolean
}

/** A value in the address of a link. */
export type AddressValue = {
  readonly kind: 'address'
  readonly name: string
  readonly tag: string
  readonly place: TagPlace
  /** Nothing stands before it: the value is an address itself. */
  readonly isWhole: boolean
}

/** Leaves nothing behind, but makes its paragraph one that only holds tags. */
export type Comment = { readonly kind: 'comment' }

/** A number no other copy has, written once and remembered under `key`. */
export type NewNumber = { readonly kind: 'number'; readonly key: number }
/** The number last written under `key`. */
export type SameNumber = { readonly kind: 'same-number'; readonly key: number }
/** Nothing for the first copy, `_2`, `_3` … for those after it. */
export type CopySuffix = { readonly kind: 'suffix'; readonly key: number }

/** Round a table or paragraph that disappears when nothing inside of it is written. */
type VanishingEdge = { readonly kind: 'vanishing' | 'vanishing-end' }
/** Inside what keeps it: a row of such a table, a section of such a paragraph. */
type KeptMark = { readonly kind: 'kept' }

/** Where a holder may come to end without a paragraph; writes one there. */
export type NeededParagraph = { readonly kind: 'needed-paragraph'; readonly paragraph: string }

/** Round what only the first copy of a section may hold. */
export type OnceEdge =
  | { readonly kind: 'once'; readonly key: number }
  | { readonly kind: 'once-end' }

/** A reference to a note: must not be repeated. */
type NoteSeen = { readonly kind: 'note'; readonly place: TagPlace }

/** The id of the relationship to a picture that differs from copy to copy. */
export type PictureLink = {
  readonly kind: 'picture'
  readonly name: string
  readonly tag: string
  readonly place: TagPlace
  readonly file: string
}

/** A chart that stands here; writes nothing. */
export type ChartUse = {
  readonly kind: 'chart'
  readonly name: string
  readonly tag: string
  readonly place: TagPlace
  /** The chart's own part. */
  readonly part: string
}

export type Instruction =
  | Mark
  | ValueInstruction
  | AddressValue
  | Comment
  | NewNumber
  | SameNumber
  | CopySuffix
  | VanishingEdge
  | KeptMark
  | NeededParagraph
  | OnceEdge
  | NoteSeen
  | PictureLink
  | ChartUse

/** The instruction of a slot, or undefined for anything else. */
export function instructionOf(node: XmlNode): Instruction | undefined {
  return node instanceof Slot ? (node.instruction as Instruction) : undefined
}

/** Is the node the begin or end of a section? */
export function isMark(node: XmlNode): node is Slot<Mark> {
  const kind = instructionOf(node)?.kind
  return kind === 'open' || kind === 'inverted' || kind === 'close'
}
