/**
 * An explanation as a document without a look: what follows what, what belongs together. Screens,
 * terminals and papers lay it out as they like.
 */
export type Explanation = readonly ExplanationBlock[]

export type ExplanationBlock =
  /** A mark that must be shown where nobody can miss it. */
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Names and what they stand for. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[]
      readonly rows: readonly (readonly string[])[]
      /** Whether the last row sums the others up. */
      readonly summed?: boolean
    }
  /** Something with a figure at its side, and what there is to say of it below. */
  | {
      readonly kind: 'entry'
      readonly depth: number
      readonly text: string
      readonly figure: string
      readonly details: readonly string[]
      /** A section rather than a clause. */
      readonly strong?: boolean
      /** Id of the clause that it is about. */
      readonly clause?: string
    }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'text'; readonly text: string }
  /** Something to be typed as it stands. */
  | { readonly kind: 'code'; readonly text: string }

/** One of a list; `holds` where it is something that holds or fails. */
export type Item = {
  readonly text: string
  readonly holds?: boolean
  readonly details?: readonly string[]
}
