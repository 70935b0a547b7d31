import type { BothLanguages } from '../../domain/pack/text.ts'
import { FILE_WORDS, REMEDIES } from '../../domain/document/template-words/file-words.ts'
import { PART_WORDS } from '../../domain/document/template-words/part-words.ts'
import type { TemplateFault } from '../../domain/document/template-fault.ts'
import { type ArchiveLimits, readArchive } from './archive-gate.ts'
import { binaryProblem, relationshipProblem } from './part-kinds.ts'
import { errorFault, warningFault } from './refusal.ts'
import {
  CONTENT_TYPES,
  type ContentTypes,
  contentTypeOf,
  isXmlPart,
  readContentTypes,
  readRelationships,
  type Relationship,
} from './package-index.ts'
import { checkXml } from './xml-gate.ts'

/** Looks at every part's kind, XML and links. Errors refuse the file, warnings go with it. */
export async function checkParts(
  parts: ReadonlyMap<string, Uint8Array>,
  types: ContentTypes,
  limits: ArchiveLimits,
): Promise<TemplateFault[]> {
  const faults: TemplateFault[] = []
  const complain = (code: string, name: string, what: BothLanguages, fix?: BothLanguages): void => {
    faults.push(
      errorFault(code, FILE_WORDS.part(name, what, fix), { place: { part: name, file: name } }),
    )
  }
  const workbooks = new Set<string>()
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue
    const source = sourceOf(name)
    if (source === undefined || (source !== '' && !parts.has(source))) {
      complain('relationship-source', name, PART_WORDS.strayLinks)
      continue
    }
    for (const link of readRelationships(parts, source)) {
      faults.push(...checkLink(parts, source, link))
      if (link.type.endsWith('/package')) {
        const isChart = /^word\/charts\/[^/]+\.xml$/.test(source)
        if (isChart && /^word\/embeddings\/[^/]+\.xlsx$/i.test(link.target))
          workbooks.add(link.target)
        else complain('embedded-object', source, PART_WORDS.embeddedFile, REMEDIES.takeEmbeddedOut)
      }
    }
  }
  let elements = 0
  for (const [name, bytes] of parts) {
    if (elements > limits.xmlElements) {
      complain(
        'archive-too-large',
        name,
        PART_WORDS.tooManyElements(limits.xmlElements),
        REMEDIES.shorter,
      )
      break
    }
    const type = contentTypeOf(types, name)
    if (/macroEnabled|vbaProject|activeX|oleObject/i.test(type))
      complain('macros', name, PART_WORDS.forMacros, REMEDIES.saveAsWord)
    if (workbooks.has(name)) faults.push(...(await checkWorkbook(name, bytes, limits)))
    else if (isXmlPart(name, types)) elements += checkXml(name, bytes, complain, limits.xmlElements)
    else {
      const problem = binaryProblem(name, bytes)
      if (problem) complain('part-kind', name, problem, REMEDIES.takeOut)
    }
  }
  return faults
}

/** The part whose links a `.rels` part lists; undefined when it lies where none belongs. */
function sourceOf(rels: string): string | undefined {
  const found = /^(?:(.*)\/)?_rels\/([^/]*)\.rels$/.exec(rels)
  if (!found) return undefined
  const [, folder, base = ''] = found
  return folder === undefined ? base : `${folder}/${base}`
}

function checkLink(
  parts: ReadonlyMap<string, Uint8Array>,
  source: string,
  link: Relationship,
): TemplateFault[] {
  const place = { part: source === '' ? 'package' : source, file: source }
  const problem = relationshipProblem(link.type)
  if (problem) return [errorFault(problem.code, FILE_WORDS.holds(problem.what), { place })]
  if (link.isExternal) {
    const address = link.target.slice(0, 200)
    // oxlint-disable-next-line no-control-regex -- control characters hide where a link leads
    const isPlain = /^(?:https?:\/\/|mailto:)[^\s\\\u0000-\u001f]+$/i.test(link.target)
    if (!link.type.endsWith('/hyperlink') || !isPlain)
      return [errorFault('outside-link', FILE_WORDS.fetches(address), { place })]
    return [warningFault('link', FILE_WORDS.links(address), { place })]
  }
  if (link.type.endsWith('/hyperlink')) return []
  if (!parts.has(link.target))
    return [
      errorFault(
        'relationship-target',
        FILE_WORDS.targetMissing(source, link.target.slice(0, 200)),
        { place },
      ),
    ]
  return []
}

/** A chart's workbook is a zip in a zip: it passes a gate of its own, and must be nothing else. */
async function checkWorkbook(
  name: string,
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<TemplateFault[]> {
  const refused = (why: BothLanguages): TemplateFault[] => [
    errorFault('embedded-object', FILE_WORDS.workbook(name, why), {
      place: { part: name, file: name },
    }),
  ]
  try {
    const inner = await readArchive(bytes, limits)
    const types = readContentTypes(inner.get(CONTENT_TYPES) ?? new Uint8Array())
    const odd = [...inner.keys()].find(
      (part) =>
        !/^(?:\[Content_Types\]\.xml|(?:_rels|docProps|xl)\/[A-Za-z0-9_./-]*\.(?:xml|rels))$/.test(
          part,
        ) ||
        /macro|vba|externalLink|oleObject|connections|activeX/i.test(
          part + contentTypeOf(types, part),
        ),
    )
    if (odd) return refused(PART_WORDS.holdsPart(odd))
    const faults: TemplateFault[] = []
    for (const [part, content] of inner)
      checkXml(
        part,
        content,
        (_code, _part, what) => faults.push(...refused(what)),
        limits.xmlElements,
      )
    return faults
  } catch (error) {
    return refused(PART_WORDS.unreadable(error instanceof Error ? error.message : String(error)))
  }
}
