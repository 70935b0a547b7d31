import type { JsonValue } from '../schema/json.ts'

/** A file of a pack as it was read. */
export type SourceFile = {
  /** Its path relative to the root that holds `standards/` and `rules/`. */
  readonly file: string
  readonly value: JsonValue
  /** The line of what a pointer leads to, where the reader knows it. */
  readonly lineOf?: (pointer: string) => number
}

/** Where something stands: a file or folder, a pointer into it, a line. */
export type SourcePlace = {
  readonly file?: string
  readonly pointer: string
  readonly line?: number
}

/** Finds the place in the files of a pack that a pointer into the merged pack came from. */
export type SourceMap = { readonly placeOf: (packPointer: string) => SourcePlace }

/** The map of a pack that came in one piece: everything stands where it says. */
export const WHOLE: SourceMap = { placeOf: (pointer) => ({ pointer }) }

type Origin = { readonly folder: string } | { readonly source: SourceFile; readonly at: string }

/** Collects, while files are merged, where each piece of the pack came from. */
export class Origins implements SourceMap {
  readonly #origins = new Map<string, Origin>()

  /** Everything from `packPointer` downward, unless said otherwise below it, stands at `at` in `source`. */
  note(packPointer: string, source: SourceFile, at: string): void {
    this.#origins.set(packPointer, { source, at })
  }

  /** What stands in no file below `packPointer` belongs to this folder. */
  noteFolder(packPointer: string, folder: string): void {
    this.#origins.set(packPointer, { folder })
  }

  /** Where `packPointer` was noted itself. */
  originOf(packPointer: string): SourcePlace | undefined {
    return this.#origins.has(packPointer) ? this.placeOf(packPointer) : undefined
  }

  placeOf(packPointer: string): SourcePlace {
    for (let here = packPointer; ; here = here.slice(0, here.lastIndexOf('/'))) {
      const origin = this.#origins.get(here)
      if (origin !== undefined) {
        const rest = packPointer.slice(here.length)
        if ('folder' in origin) return { file: origin.folder, pointer: rest }
        return placeIn(origin.source, origin.at + rest)
      }
      if (here === '') return { pointer: packPointer }
    }
  }
}

/** The place of a pointer in one file. */
export function placeIn(source: SourceFile, pointer: string): SourcePlace {
  const line = source.lineOf?.(pointer)
  return { file: source.file, pointer, ...(line === undefined ? {} : { line }) }
}
