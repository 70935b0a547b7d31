import { packFault, type PackFaultKey } from '../faults/pack-faults.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'
import type { JsonObject, JsonValue } from '../schema/json.ts'
import { isObject } from '../schema/json.ts'
import type { ClauseFile } from './merge-clauses.ts'
import { attachClauses } from './merge-clauses.ts'
import type { SourceFile, SourceMap } from './source-map.ts'
import { Origins, placeIn } from './source-map.ts'

/** The files of one pack: the edition's folder and the revision's folder. */
export type PackFiles = {
  /** `standards/<id>/<edition>` */
  readonly standard: FolderFiles
  /** `rules/<id>/<edition>/<revision>` */
  readonly rules: FolderFiles
}

/** The files of one folder, in any order. */
export type FolderFiles = { readonly folder: string; readonly files: readonly SourceFile[] }

/** What the files come to. The pack is not checked: it has the shape of a pack only if they have. */
export type Merged = {
  readonly pack: {
    readonly format: 'touchstone-pack/1'
    readonly standard: JsonObject
    readonly rules: JsonObject
  }
  readonly sources: SourceMap
  readonly faults: readonly Fault[]
}

/** Maps keyed by id, whose entries may be spread over files. Every other member stands in one file. */
export const SPREAD_MEMBERS: { readonly [half in 'standard' | 'rules']: ReadonlySet<string> } = {
  standard: new Set(['inputs', 'profile']),
  rules: new Set([
    'weights',
    'classes',
    'criteria',
    'applies',
    'values',
    'tables',
    'bands',
    'conditions',
    'parts',
    'results',
    'examples',
    'mandatory',
    'templates',
    'labels',
  ]),
}

/**
 * Puts the files of a pack together. The order of files, of keys and of entries means nothing: any
 * cut of the same content has the same digest and judges alike. It is kept all the same, file after
 * file by name, so that what is listed stands in the order that the committee wrote.
 */
export function mergePack(files: PackFiles): Merged {
  const origins = new Origins()
  const faults: Fault[] = []
  const standard = mergeHalf('standard', files.standard, origins, faults)
  const rules = mergeHalf('rules', files.rules, origins, faults)
  return {
    pack: { format: 'touchstone-pack/1', standard, rules },
    sources: origins,
    faults,
  }
}

function mergeHalf(
  half: 'standard' | 'rules',
  { folder, files }: FolderFiles,
  origins: Origins,
  faults: Fault[],
): JsonObject {
  const merge = new HalfMerge(half, origins, faults)
  origins.noteFolder(pointer(half), folder)
  // By name, so that "first" in a message means the same on every machine.
  for (const source of files.toSorted((a, b) => (a.file < b.file ? -1 : 1))) merge.add(source)
  return merge.finish()
}

class HalfMerge {
  readonly #half: 'standard' | 'rules'
  readonly #origins: Origins
  readonly #faults: Fault[]
  readonly #members = new Map<string, JsonValue>()
  readonly #clauseFiles: ClauseFile[] = []

  constructor(half: 'standard' | 'rules', origins: Origins, faults: Fault[]) {
    this.#half = half
    this.#origins = origins
    this.#faults = faults
  }

  add(source: SourceFile): void {
    const { value } = source
    if (!isObject(value)) {
      this.#report(message('fault-file-shape'), source, '')
      return
    }
    const under = this.#half === 'standard' ? value['under'] : undefined
    for (const [key, member] of Object.entries(value)) {
      const isClauseList = under !== undefined && (key === 'clauses' || key === 'under')
      if (key !== '$schema' && !isClauseList) this.#addMember(key, member, source)
    }
    const { clauses } = value
    if (typeof under === 'string' && Array.isArray(clauses)) {
      this.#clauseFiles.push({ under, clauses, source })
    } else if (under !== undefined) {
      this.#report(message('fault-file-shape--under'), source, '')
    }
  }

  /** The half with the clauses of all files in their sections. */
  finish(): JsonObject {
    const members = Object.fromEntries(this.#members)
    const { clauses } = members
    if (this.#clauseFiles.length === 0) return members
    const attached = attachClauses(clauses, this.#clauseFiles, this.#origins)
    this.#faults.push(...attached.faults)
    return clauses === undefined ? members : { ...members, clauses: attached.clauses }
  }

  #addMember(key: string, member: JsonValue, source: SourceFile): void {
    const at = pointer(this.#half, key)
    const earlier = this.#members.get(key)
    if (earlier === undefined) this.#origins.note(at, source, pointer(key))
    const isSpread = SPREAD_MEMBERS[this.#half].has(key)
    if (isSpread && isObject(member) && (earlier === undefined || isObject(earlier))) {
      const united = { ...earlier }
      for (const [id, entry] of Object.entries(member)) {
        if (Object.hasOwn(united, id)) this.#reportTwice(source, key, id)
        else {
          united[id] = entry
          this.#origins.note(at + pointer(id), source, pointer(key, id))
        }
      }
      this.#members.set(key, united)
    } else if (earlier === undefined) this.#members.set(key, member)
    else this.#reportTwice(source, key)
  }

  #reportTwice(source: SourceFile, member: string, entry?: string): void {
    const steps = entry === undefined ? [member] : [member, entry]
    // Where a member stands is noted when it is first met.
    const file = this.#origins.placeOf(pointer(this.#half, ...steps)).file ?? ''
    const found =
      entry === undefined
        ? message('fault-member-duplicate', { name: { value: member }, file })
        : message('fault-entry-duplicate', {
            name: { value: entry },
            member: { value: member },
            file,
          })
    this.#report(found, source, pointer(...steps))
  }

  #report(found: Message<PackFaultKey>, source: SourceFile, at: string): void {
    const { file, line } = placeIn(source, at)
    this.#faults.push(packFault(found, at, { ...(file && { file }), ...(line && { line }) }))
  }
}
