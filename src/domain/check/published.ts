import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'
import { isObject } from '../schema/json.ts'
import type { Pack } from '../pack/pack.ts'
import type { SourceFile } from '../pack/source-map.ts'
import { packFault, type PackFaultKey } from '../faults/pack-faults.ts'

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
    add(undefined, packFault(message('fault-published-malformed'), '', { file }))
  } else {
    for (const [name, digest] of Object.entries(record?.value ?? {})) {
      const revision = Number(name)
      const at = pointer(name)
      if (!/^[1-9]\d{0,5}$/.test(name) || typeof digest !== 'string' || !DIGEST.test(digest)) {
        const found = message('fault-published-malformed--entry', { name: { value: name } })
        add(undefined, packFault(found, at, { file }))
        continue
      }
      digests.set(revision, digest)
      const found = revisions.find((one) => one.revision === revision)
      const now = found?.digested?.digest
      if (found !== undefined && (now === undefined || now === digest)) continue
      const was = digest.slice(0, SHOWN)
      const changed: Message<PackFaultKey> =
        now === undefined
          ? message('fault-revision-changed--gone', { revision, was })
          : message('fault-revision-changed', { revision, was, now: now.slice(0, SHOWN) })
      const fault = packFault(changed, at, { file, ...lineAt(at) })
      add(found === undefined ? undefined : revision, fault)
    }
  }
  for (const { revision, digested } of revisions) {
    const isPublished = digested?.pack.rules.provenance.status === 'published'
    if (!isPublished || digests.has(revision)) continue
    const found = message('fault-revision-unrecorded', { revision, digest: digested.digest, file })
    add(revision, packFault(found, '', { file }))
  }
  return faults
}

/** Digits of a digest that tell it from others well enough. */
const SHOWN = 12

const DIGEST = /^[0-9a-f]{64}$/
