import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { isObject } from '../json.ts'
import type { Pack } from '../pack/pack.ts'
import type { SourceFile } from '../pack/source-map.ts'
import { packFault } from './codes.ts'
import { quoted } from './words.ts'

/** A revision of one edition as far as it could be read. */
export type ReadRevision = {
  readonly revision: number
  /** Present when it has no fault. */
  readonly digested?: { readonly pack: Pack; readonly digest: string }
}

/**
 * Holds the revisions of an edition against the record of what was published: `published.json`
 * beside their folders, `{ "1": "<digest>" }`. The record stands outside the pack, because no
 * document can hold its own digest. A published revision never changes; a change is a new revision.
 *
 * Faults by revision; those under `undefined` belong to the record itself.
 */
export function publishedFaults(
  record: SourceFile | undefined,
  file: string,
  revisions: readonly ReadRevision[],
): ReadonlyMap<number | undefined, readonly Fault[]> {
  const faults = new Map<number | undefined, Fault[]>()
  const add = (revision: number | undefined, fault: Fault): void => {
    faults.set(revision, [...(faults.get(revision) ?? []), fault])
  }
  const lineAt = (at: string): { readonly line?: number } => {
    const line = record?.lineOf?.(at)
    return line === undefined ? {} : { line }
  }
  const digests = new Map<number, string>()
  if (record !== undefined && !isObject(record.value)) {
    add(undefined, malformed('', 'The record of published revisions is not an object.', file))
  } else {
    for (const [name, digest] of Object.entries(record?.value ?? {})) {
      const revision = Number(name)
      const at = pointer(name)
      if (!/^[1-9]\d{0,5}$/.test(name) || typeof digest !== 'string' || !DIGEST.test(digest)) {
        add(
          undefined,
          malformed(at, `${quoted(name)} does not name a revision and its digest.`, file),
        )
        continue
      }
      digests.set(revision, digest)
      const found = revisions.find((one) => one.revision === revision)
      const now = found?.digested?.digest
      if (found !== undefined && (now === undefined || now === digest)) continue
      const was = `Revision ${revision} was published with the digest ${digest.slice(0, 12)}…`
      const message =
        now === undefined
          ? `${was}; it is not there any more.`
          : `${was}; now it has ${now.slice(0, 12)}…`
      const fix = 'Take the change back and make a new revision of it.'
      const fault = packFault('revision-changed', at, message, fix, { file, ...lineAt(at) })
      add(found === undefined ? undefined : revision, fault)
    }
  }
  for (const { revision, digested } of revisions) {
    const isPublished = digested?.pack.rules.provenance.status === 'published'
    if (!isPublished || digests.has(revision)) continue
    const message = `Revision ${revision} says that it is published, but its digest is not on record.`
    const fix = `Add "${revision}": "${digested.digest}" to ${file}, so that a change is noticed.`
    add(revision, packFault('revision-unrecorded', '', message, fix, { file }))
  }
  return faults
}

const DIGEST = /^[0-9a-f]{64}$/

function malformed(at: string, message: string, file: string): Fault {
  const fix = 'Write { "1": "64 hexadecimal digits" }.'
  return packFault('published-malformed', at, message, fix, { file })
}
