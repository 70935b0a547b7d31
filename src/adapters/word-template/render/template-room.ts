import type { PrintOptions, TemplateRoom } from '../../../app/ports.ts'
import type { TagSchema } from '../../../domain/document/tag-schema.ts'
import { UPLOAD_LIMITS } from '../package/archive-gate.ts'
import { type CompiledTemplate, compileTemplate } from './compile-template.ts'
import { mendTemplate } from '../mend/mend-template.ts'
import { lintTemplate } from '../tags/lint-template.ts'
import { qrPng } from '../objects/qr-png.ts'
import { type RenderOptions, renderTemplate, tryTemplate } from './render-template.ts'
import { openPackage } from '../package/word-package.ts'

/** Templates kept ready at once; one takes about a megabyte. */
const MOST_READY = 64

/**
 * The room where Word templates are read and filled. `digestOfBytes` tells templates apart, so that
 * the same file is compiled once for each kind of paper.
 */
export function openTemplateRoom(digestOfBytes: (bytes: Uint8Array) => string): TemplateRoom {
  const known = new Map<TagSchema, Map<string, CompiledTemplate>>()
  const digests = new WeakMap<Uint8Array, string>()

  /** The digest, worked out once for the same array of bytes; nobody changes one in place. */
  function digestOf(bytes: Uint8Array): string {
    const digest = digests.get(bytes) ?? digestOfBytes(bytes)
    digests.set(bytes, digest)
    return digest
  }

  async function compiled(bytes: Uint8Array, tags: TagSchema): Promise<CompiledTemplate> {
    const ofKind = known.get(tags) ?? new Map<string, CompiledTemplate>()
    known.set(tags, ofKind)
    const digest = digestOf(bytes)
    const found = ofKind.get(digest) ?? compileTemplate(await openPackage(bytes), { schema: tags })
    ofKind.delete(digest)
    ofKind.set(digest, found)
    const [oldest] = ofKind.keys()
    if (ofKind.size > MOST_READY && oldest !== undefined) ofKind.delete(oldest)
    return found
  }

  return {
    largestBytes: UPLOAD_LIMITS.packedBytes,
    check: (bytes, tags) => lintTemplate(bytes, { schema: tags }),
    mend: (bytes, tags) => mendTemplate(bytes, { schema: tags }),
    async ready(bytes, tags) {
      const template = await compiled(bytes, tags)
      return {
        sha256: template.sha256,
        fill: (data, options) => renderTemplate(template, data, renderingOf(options)),
        tryOut: (data, options) => tryTemplate(template, data, renderingOf(options)),
      }
    },
    qr: (text) => qrPng(text, { level: 4 }),
  }
}

function renderingOf({
  isSpecimen,
  isReadOnly,
  pictures,
  level,
  properties,
}: PrintOptions): RenderOptions {
  return {
    pictures,
    ...(isSpecimen ? { marks: ['specimen'] } : {}),
    ...(isReadOnly ? { protection: 'read-only' } : {}),
    ...(level === undefined ? {} : { level }),
    ...(properties === undefined ? {} : { properties }),
  }
}
