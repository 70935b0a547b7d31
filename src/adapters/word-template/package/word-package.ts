import { createHash } from 'node:crypto'
import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { type ArchiveLimits, readArchive, UPLOAD_LIMITS } from './archive-gate.ts'
import {
  CONTENT_TYPES,
  contentTypeOf,
  readContentTypes,
  readRelationships,
} from './package-index.ts'
import { checkParts } from './part-gate.ts'
import { refuse, refuseErrors } from '../tags/refusal.ts'

/** A Word file that passed the gate: whatever reads it may trust its shape. */
export type WordPackage = {
  /** Parts by name without leading slash, in the order of the file. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** Name of the part that holds the body. */
  readonly main: string
  /** SHA-256 of the file as uploaded, in hex: the digest of the template. */
  readonly sha256: string
  /** What a person should know: links to web pages, comments, properties. */
  readonly warnings: readonly TemplateFault[]
}

const MAIN_TYPES: readonly string[] = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
]

/**
 * The gate that every template passes before anything else reads it (security anchors S2 to S5):
 * sizes, counts, names, XML, kinds of parts and targets of links. Rejects with TemplateRefusal,
 * which holds all faults of the first stage that found any.
 */
export async function openPackage(
  bytes: Uint8Array,
  limits: ArchiveLimits = UPLOAD_LIMITS,
): Promise<WordPackage> {
  const read = await readArchive(bytes, limits)
  if (!read.has(CONTENT_TYPES) || !read.has('_rels/.rels'))
    refuse(message('fault-package-kind--zip'))
  const types = readContentTypes(read.get(CONTENT_TYPES)!)
  const { parts, faults } = await checkParts(read, types, limits)
  refuseErrors(faults)
  const main = readRelationships(parts, '').find((one) =>
    one.type.endsWith('/officeDocument'),
  )?.target
  if (!main || !parts.has(main)) refuse(message('fault-package-kind--empty'))
  const type = contentTypeOf(types, main)
  if (!MAIN_TYPES.includes(type))
    refuse(
      /macro/i.test(type) ? message('fault-macros--file') : message('fault-package-kind--not-word'),
    )
  return {
    parts,
    main: main,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    warnings: faults,
  }
}
