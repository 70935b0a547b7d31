import { listTags, spellTag, type TagSchema } from '../../../domain/document/tag-schema.ts'
import type { CheckedTag, TemplateCheck } from '../../../domain/document/template-check.ts'
import { type TagPlace, TemplateRefusal } from '../../../domain/document/template-fault.ts'
import { UPLOAD_LIMITS, type ArchiveLimits } from '../package/archive-gate.ts'
import { buildProgram } from '../render/build-program.ts'
import type { TagUse } from '../render/program.ts'
import { fontHints, readFonts } from '../paper/template-fonts.ts'
import { openPackage, type WordPackage } from '../package/word-package.ts'

/** Checks a template file against the tags it may use. Never throws for what is in the file. */
export async function lintTemplate(
  file: Uint8Array | WordPackage,
  options: { readonly schema: TagSchema; readonly limits?: ArchiveLimits },
): Promise<TemplateCheck> {
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

function report(source: WordPackage, schema: TagSchema): TemplateCheck {
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
    tags: gather(uses, schema),
    unused: listTags(schema)
      .filter(({ tag }) => !seen.has(tag))
      .map(({ name, tag }) => spellTag(name, tag)),
    fonts,
    sha256: source.sha256,
  }
}

function gather(uses: readonly TagUse[], schema: TagSchema): CheckedTag[] {
  const languages = new Map(listTags(schema).map(({ tag, language }) => [tag, language]))
  const tags = new Map<string, CheckedTag & { readonly places: TagPlace[] }>()
  for (const { written, name, place, within, tag } of uses) {
    const key = `${within.join('/')} ${written}`
    const known = tags.get(key)
    const language = languages.get(tag)
    if (known) known.places.push(place)
    else
      tags.set(key, {
        written,
        name,
        within,
        tag,
        ...(language === undefined ? {} : { language }),
        places: [place],
      })
  }
  return [...tags.values()]
}
