import type { Tag } from '../../../domain/document/tag-schema.ts'
import type { TagPlace } from '../../../domain/document/template-fault.ts'
import type { CompiledChart } from '../objects/chart-part.ts'
import type { PropertiesPart } from './document-properties.ts'
import type { ZipEntry } from '../package/zip-writer.ts'

/** Where an operation came from, for faults while rendering. */
export type OperationOrigin = { readonly tag: string; readonly place: TagPlace }

/** One step of rendering a part. */
export type Op =
  | { readonly op: 'bytes'; readonly bytes: Uint8Array }
  | ({
      readonly op: 'value'
      readonly name: string
      readonly run: Uint8Array
      readonly rightToLeftRun: Uint8Array
      /** Whether the value is markup of an equation, which stands beside the run. */
      readonly isEquation: boolean
    } & OperationOrigin)
  | ({
      readonly op: 'address'
      readonly name: string
      readonly isWhole: boolean
    } & OperationOrigin)
  | ({
      readonly op: 'section' | 'inverted'
      readonly name: string
      readonly isOptional: boolean
      readonly ops: readonly Op[]
    } & OperationOrigin)
  | { readonly op: 'vanishing'; readonly ops: readonly Op[] }
  /** What stands here the first time this key is met, and never again. */
  | { readonly op: 'once'; readonly key: number; readonly ops: readonly Op[] }
  | { readonly op: 'needed-paragraph'; readonly bytes: Uint8Array }
  | { readonly op: 'kept' }
  | { readonly op: 'number' | 'same-number' | 'suffix'; readonly key: number }
  /** A picture of the document: its part is fixed, its bytes are swapped when the file is made. */
  | ({ readonly op: 'picture'; readonly name: string; readonly id: Uint8Array } & OperationOrigin)
  /** A picture of a list's item: gets a part and a relationship per copy. */
  | ({
      readonly op: 'item-picture'
      readonly name: string
      readonly file: string
    } & OperationOrigin)
  | ({ readonly op: 'chart'; readonly name: string } & OperationOrigin)

/** A part of the package, as far as it is known before rendering. */
export type ProgramPart =
  | { readonly kind: 'fixed'; readonly entry: ZipEntry }
  | { readonly kind: 'text'; readonly name: string; readonly ops: readonly Op[] }
  /** Relationships of a part with item pictures: the list without its end. */
  | {
      readonly kind: 'links'
      readonly name: string
      readonly source: string
      readonly head: readonly Op[]
    }
  | {
      readonly kind: 'chart'
      readonly tagName: string
      readonly chart: CompiledChart
      readonly asIs: ZipEntry
    }
  | { readonly kind: 'workbook'; readonly tagName: string; readonly chart: CompiledChart }
  | { readonly kind: 'picture'; readonly name: string; readonly tagName: string }
  | ({ readonly kind: 'properties' } & PropertiesPart)

/** Everything rendering needs; made once per template and variant. */
export type TemplateProgram = {
  readonly parts: readonly ProgramPart[]
  /** The first number no drawing or bookmark of the template has. */
  readonly firstNumber: number
  /** How many keys numbers and suffixes use. */
  readonly keys: number
  /** Beginning of part names for item pictures that no part of the template has. */
  readonly itemMedia: string
}

/** A tag of the template where it stands. */
export type TagUse = {
  /** As written: `{{#items}}`. */
  readonly written: string
  readonly name: string
  readonly place: TagPlace
  /** Lists it stands in, outermost first. */
  readonly within: readonly string[]
  /** What the schema says of it. */
  readonly tag: Tag
  /** Stands in text that is not printed. */
  readonly isHidden: boolean
}
