/** The published schemas, by name and version. A changed schema is a new version. */
export const SCHEMA_NAMES = [
  'standard-1',
  'rules-1',
  'assessment-1',
  'receipt-1',
  'receipt-2',
  'decision-1',
  'report-1',
  'body-1',
] as const
export type SchemaName = (typeof SCHEMA_NAMES)[number]

/** One way in which a document departs from a schema, before it is put into words. */
export type Violation = {
  /** The published schema, where it is one. */
  readonly document?: SchemaName
  /** Where in the document. */
  readonly pointer: string
  /** The schema keyword that failed. */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** Where in the schema the keyword stands. */
  readonly schemaPath: string
  /** The value there. */
  readonly value: unknown
  /** The schema that holds the keyword. */
  readonly schema: Readonly<Record<string, unknown>>
  /** The key that was looked at, where it was a key. */
  readonly key?: string
}

/** Holds a document against a published schema; empty when it fits. */
export type ShapeCheck = (schema: SchemaName, document: unknown) => readonly Violation[]
