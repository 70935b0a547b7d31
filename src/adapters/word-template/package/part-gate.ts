import {
  type TemplateFault,
  type TemplateFaultMessage,
  TemplateRefusal,
} from '../../../domain/document/template-fault.ts'
import { partWords } from '../../../domain/document/template-place.ts'
import { message } from '../../../domain/messages/message.ts'
import { type ArchiveLimits, readArchive } from './archive-gate.ts'
import { leftOut } from './harmless-links.ts'
import { LinkUses } from './link-places.ts'
import { binaryProblem, relationshipProblem } from './part-kinds.ts'
import { endingOf, formatName, pictureKind } from './picture-kinds.ts'
import { type LeftOutLink, type Misnamed, partsLeftOut, tidyParts } from './tidy-parts.ts'
import { withoutUnusedLists } from './unused-lists.ts'
import { errorFault, partFault, warningFault } from '../tags/refusal.ts'
import {
  CONTENT_TYPES,
  type ContentTypes,
  contentTypeOf,
  isXmlPart,
  readContentTypes,
  readRelationships,
  type Relationship,
} from './package-index.ts'
import { checkXml } from '../xml/xml-gate.ts'

/** What a look at every part found, and the parts as papers are made from them. */
export type CheckedParts = {
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** Errors refuse the file, warnings go with it. */
  readonly faults: readonly TemplateFault[]
}

/** Looks at every part's kind, XML and links. */
export async function checkParts(
  read: ReadonlyMap<string, Uint8Array>,
  types: ContentTypes,
  limits: ArchiveLimits,
): Promise<CheckedParts> {
  const parts = new Map(read)
  const lists = parts.get(LISTS)
  if (lists !== undefined)
    parts.set(
      LISTS,
      withoutUnusedLists(
        lists,
        [...parts].filter(([name]) => name !== LISTS),
      ),
    )
  const faults: TemplateFault[] = []
  const complain = (part: string, what: TemplateFaultMessage): void => {
    faults.push(partFault(what, part))
  }
  const workbooks = new Set<string>()
  const pictures = new Set<string>()
  const unseen: LeftOutLink[] = []
  const rest: LeftOutLink[] = []
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue
    const source = sourceOf(name)
    if (source === undefined || (source !== '' && !parts.has(source))) {
      complain(name, message('fault-relationship-source', { part: partWords(name) }))
      continue
    }
    for (const link of readRelationships(parts, source))
      (leftOut(source, link) === undefined ? rest : unseen).push({ ...link, source })
  }
  const gone = partsLeftOut(parts, unseen)
  const uses = new LinkUses(parts)
  for (const link of unseen) {
    if (gone.has(link.source)) continue
    // All but a chart stand nowhere in the text.
    const { place } = uses.of(link.source, link.id)
    faults.push(
      warningFault(
        leftOut(link.source, link)!,
        link.isExternal && isChart(link.source) ? { place } : {},
      ),
    )
  }
  for (const link of rest) {
    const { source, type, target } = link
    if (gone.has(source)) continue
    faults.push(...checkLink(parts, source, link, uses))
    if (type.endsWith('/image') && !link.isExternal) pictures.add(target)
    if (type.endsWith('/package')) {
      if (isChart(source) && /^word\/embeddings\/[^/]+\.xlsx$/i.test(target)) workbooks.add(target)
      else complain(source, message('fault-embedded-object--file', { part: partWords(source) }))
    }
  }
  const misnamed: Misnamed[] = []
  let elements = 0
  for (const [name, bytes] of parts) {
    if (gone.has(name)) continue
    if (elements > limits.xmlElements) {
      const most = limits.xmlElements
      complain(name, message('fault-archive-too-large--elements', { part: partWords(name), most }))
      break
    }
    const type = contentTypeOf(types, name)
    if (/macroEnabled|vbaProject|activeX|oleObject/i.test(type))
      complain(name, message('fault-macros--part', { part: partWords(name) }))
    const picture = pictures.has(name) ? pictureKind(bytes) : undefined
    if (workbooks.has(name)) faults.push(...(await checkWorkbook(name, bytes, limits)))
    else if (picture?.endings.includes(endingOf(name)) === false)
      misnamed.push({ name, as: renamed(name, picture.endings[0]!, parts), type: picture.type })
    else if (isXmlPart(name, types)) elements += checkXml(name, bytes, complain, limits.xmlElements)
    else {
      const problem = binaryProblem(name, bytes)
      if (problem === undefined) continue
      if (!pictures.has(name)) complain(name, problem)
      else
        faults.push(
          errorFault(message('fault-picture-format', { format: formatName(name, bytes) }), {
            place: uses.placeOf(name),
          }),
        )
    }
  }
  return { parts: tidyParts(parts, unseen, gone, misnamed), faults }
}

const isChart = (part: string): boolean => /^word\/charts\/[^/]+\.xml$/.test(part)

const LISTS = 'word/numbering.xml'

/** The name with the ending of what it is, that no other part has. */
function renamed(name: string, ending: string, parts: ReadonlyMap<string, Uint8Array>): string {
  const stem = name.slice(0, name.lastIndexOf('.'))
  for (let free = `${stem}.${ending}`, n = 2; ; free = `${stem}_${n++}.${ending}`)
    if (!parts.has(free)) return free
}

/** The part whose links a `.rels` part lists; undefined when it lies where none belongs. */
function sourceOf(rels: string): string | undefined {
  const found = /^(?:(.*)\/)?_rels\/([^/]*)\.rels$/.exec(rels)
  if (!found) return undefined
  const [, folder, base = ''] = found
  return folder === undefined ? base : `${folder}/${base}`
}

/** What a reader may follow with a click: pages, mail and telephone. */
// oxlint-disable-next-line no-control-regex -- control characters hide where a link leads
const FOLLOWED = /^(?:https?:\/\/|mailto:|tel:|sms:|(?:\{|%7b){2})[^\s\\\u0000-\u001f]+$/i

function checkLink(
  parts: ReadonlyMap<string, Uint8Array>,
  source: string,
  link: Relationship,
  uses: LinkUses,
): TemplateFault[] {
  const problem = relationshipProblem(link.type)
  if (problem) return [errorFault(problem, { place: uses.of(source, link.id).place })]
  if (link.isExternal) {
    const { place, text } = uses.of(source, link.id)
    const address = link.target.slice(0, 200)
    if (!link.type.endsWith('/hyperlink'))
      return [errorFault(message('fault-outside-link--fetches', { address }), { place })]
    if (FOLLOWED.test(link.target))
      return [warningFault(message('fault-link', { address }), { place })]
    const what =
      text === ''
        ? message('fault-outside-link--unfollowed', { address })
        : message('fault-outside-link--unfollowed-text', { text, address })
    return [errorFault(what, { place })]
  }
  if (link.type.endsWith('/hyperlink')) return []
  if (!parts.has(link.target))
    return [
      errorFault(
        message('fault-relationship-target', {
          part: partWords(source),
          target: partWords(link.target.slice(0, 200)),
        }),
        { place: uses.of(source, link.id).place },
      ),
    ]
  return []
}

/** A chart's workbook is a zip in a zip: it passes a gate of its own, and must be nothing else. */
async function checkWorkbook(
  workbook: string,
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<TemplateFault[]> {
  const refused = (why: TemplateFaultMessage): TemplateFault =>
    partFault(
      message('fault-embedded-object--workbook', { workbook: partWords(workbook), why }),
      workbook,
    )
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
    if (odd)
      return [
        partFault(
          message('fault-embedded-object--in-workbook', {
            workbook: partWords(workbook),
            part: partWords(odd),
          }),
          workbook,
        ),
      ]
    const faults: TemplateFault[] = []
    for (const [part, content] of inner)
      checkXml(part, content, (_part, why) => faults.push(refused(why)), limits.xmlElements)
    return faults
  } catch (error) {
    return [
      refused(
        error instanceof TemplateRefusal && error.faults[0] !== undefined
          ? error.faults[0].message
          : message('fault-archive-broken'),
      ),
    ]
  }
}
