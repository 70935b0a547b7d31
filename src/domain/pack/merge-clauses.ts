import { packFault } from '../faults/pack-faults.ts'
import { guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { JsonValue } from '../schema/json.ts'
import { isObject } from '../schema/json.ts'
import type { Origins, SourceFile } from './source-map.ts'
import { placeIn } from './source-map.ts'

/** A file that lists the clauses of one section. */
export type ClauseFile = {
  readonly under: string
  readonly clauses: readonly JsonValue[]
  readonly source: SourceFile
}

/** The clauses of a standard with those of `files` in their sections, and what stood in the way. */
export function attachClauses(
  clauses: JsonValue | undefined,
  files: readonly ClauseFile[],
  origins: Origins,
): { readonly clauses: JsonValue; readonly faults: readonly Fault[] } {
  const waiting = new Map<string, ClauseFile>()
  const faults: Fault[] = []
  const ids: string[] = []

  const filledTwice = (file: ClauseFile, other: string): void => {
    const { file: name, line } = placeIn(file.source, '/under')
    faults.push(
      packFault(
        message('fault-section-filled-twice', { name: { value: file.under }, file: other }),
        '/under',
        { ...(name && { file: name }), ...(line && { line }) },
      ),
    )
  }
  for (const file of files) {
    const earlier = waiting.get(file.under)
    if (earlier === undefined) waiting.set(file.under, file)
    else filledTwice(file, earlier.source.file)
  }

  const fill = (list: readonly JsonValue[], at: string): JsonValue[] =>
    list.map((clause, index) => {
      if (!isObject(clause)) return clause
      const here = at + pointer(index)
      const { id, clauses: own } = clause
      const file = typeof id === 'string' ? waiting.get(id) : undefined
      if (typeof id === 'string') ids.push(id)
      if (file === undefined) {
        return Array.isArray(own) ? { ...clause, clauses: fill(own, `${here}/clauses`) } : clause
      }
      waiting.delete(file.under)
      if (own !== undefined) {
        filledTwice(file, origins.placeOf(here).file ?? '')
        return clause
      }
      origins.note(`${here}/clauses`, file.source, '/clauses')
      return { ...clause, clauses: fill(file.clauses, `${here}/clauses`) }
    }) as JsonValue[]

  const filled = Array.isArray(clauses) ? fill(clauses, '/standard/clauses') : (clauses ?? null)
  for (const { under, source } of waiting.values()) {
    const { file, line } = placeIn(source, '/under')
    faults.push(
      packFault(message('fault-section-unknown', { name: { value: under } }), '/under', {
        ...(file && { file }),
        ...(line && { line }),
        ...guessAmong(under, ids),
      }),
    )
  }
  return { clauses: filled, faults }
}
