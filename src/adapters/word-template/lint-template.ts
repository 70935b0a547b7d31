import { listTags, spellTag, type Tag, type TagSchema } from '../../domain/document/tag-schema.ts'
import {
  type Place,
  type TemplateFault,
  TemplateRefusal,
} from '../../domain/document/template-fault.ts'
import { UPLOAD_LIMITS, type ArchiveLimits } from './archive-gate.ts'
import { buildProgram } from './build-program.ts'
import type { TagUse } from './program.ts'
import { fontHints, readFonts, type TemplateFonts } from './template-fonts.ts'
import { openPackage, type WordPackage } from './word-package.ts'

/** One tag of a template with everywhere it stands. */
export type ReportedTag = {
  readonly written: string
  readonly name: string
  readonly kind: Tag['kind']
  readonly within: readonly string[]
  readonly explanation: Tag['explanation']
  /** A value as it could look, where the kind has one to show. */
  readonly example: string | undefined
  readonly places: readonly Place[]
}

/** What a check of a template tells the clerk who made it. */
export type TemplateReport = {
  /** Whether documents can be made from it. */
  readonly isUsable: boolean
  /** Errors first, then what to weigh. */
  readonly faults: readonly TemplateFault[]
  readonly tags: readonly ReportedTag[]
  /** Tags of the schema that the template does not use, as one writes them. */
  readonly unused: readonly string[]
  /** Absent when the file did not pass the gate. */
  readonly fonts?: TemplateFonts
  readonly sha256?: string
}

/** Checks a template file against the tags it may use. Never throws for what is in the file. */
export async function lintTemplate(
  file: Uint8Array | WordPackage,
  options: { readonly schema: TagSchema; readonly limits?: ArchiveLimits },
): Promise<TemplateReport> {
  const { schema, limits = UPLOAD_LIMITS } = options
  let source: WordPackage | undefined
  try {
    source = file instanceof Uint8Array ? await openPackage(file, limits) : file
    return report(source, schema)
  } catch (error) {
    if (!(error instanceof TemplateRefusal)) throw error
    return {
      isUsable: false,
      faults: error.faults,
      tags: [],
      unused: [],
      ...(source && { sha256: source.sha256 }),
    }
  }
}

function report(source: WordPackage, schema: TagSchema): TemplateReport {
  const { faults, uses } = buildProgram(source, schema, {}, new WeakMap())
  const fonts = readFonts(source)
  const all = [...faults, ...fontHints(fonts)]
  const seen = new Set(uses.map((use) => use.tag))
  return {
    isUsable: !all.some((fault) => fault.severity === 'error'),
    faults: [
      ...all.filter((one) => one.severity === 'error'),
      ...all.filter((one) => one.severity !== 'error'),
    ],
    tags: gather(uses),
    unused: listTags(schema)
      .filter(({ tag }) => !seen.has(tag))
      .map(({ name, tag }) => spellTag(name, tag)),
    fonts,
    sha256: source.sha256,
  }
}

function gather(uses: readonly TagUse[]): ReportedTag[] {
  const tags = new Map<string, ReportedTag & { readonly places: Place[] }>()
  for (const { written, name, place, within, tag } of uses) {
    const key = `${within.join('/')} ${written}`
    const known = tags.get(key)
    if (known) known.places.push(place)
    else
      tags.set(key, {
        written,
        name,
        kind: tag.kind,
        within,
        explanation: tag.explanation,
        example: exampleOf(tag),
        places: [place],
      })
  }
  return [...tags.values()]
}

function exampleOf(tag: Tag): string | undefined {
  switch (tag.kind) {
    case 'text':
    case 'number':
    case 'date':
    case 'flag':
      return String(tag.example)
    case 'lines':
      return tag.example.join('\n')
    case 'chart':
      return tag.example.series.map((one) => `${one.name}: ${one.values.join(', ')}`).join('\n')
    default:
      return undefined
  }
}
