import { listTags, type TagSchema } from '../../../domain/document/tag-schema.ts'
import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { spelled } from '../../../domain/document/spelling.ts'
import { partWords } from '../../../domain/document/template-place.ts'
import { message } from '../../../domain/messages/message.ts'
import { assembleParts, compileCharts } from './assemble-parts.ts'
import { DocumentPictures, freeName } from '../package/document-pictures.ts'
import { prepareCopies } from '../package/copies.ts'
import { findLeftovers } from '../tags/leftovers.ts'
import { liftSections } from '../sections/lift-sections.ts'
import { type LinkTags, piecesOfLinks, readLinkTags } from '../tags/link-tags.ts'
import { readLines } from '../tags/lines.ts'
import { PackageDraft } from '../package/package-draft.ts'
import { relationshipsPart } from '../package/package-index.ts'
import { marksBelow, pairSections } from '../sections/pair-sections.ts'
import { placeObjects, placeRemainingCharts } from '../objects/placed-objects.ts'
import { placeTags } from '../tags/place-tags.ts'
import type { Op, TemplateProgram, TagUse } from './program.ts'
import { protectDraft } from './protection.ts'
import { errorFault, refuse, refuseErrors, warningFault } from '../tags/refusal.ts'
import { resolveTags } from '../tags/resolve-tags.ts'
import { markBody, stampSpecimen } from './specimen.ts'
import { readStories, type Story } from '../tags/story.ts'
import { singleBraces } from '../tags/single-braces.ts'
import { listHints } from '../tags/list-hints.ts'
import { tableHints, TablePlaces } from '../tags/table-hints.ts'
import { TagLookup } from '../tags/tag-lookup.ts'
import { findTrackedChanges } from '../tags/tracked-changes.ts'
import { Styles } from '../package/styles.ts'
import type { WordPackage } from '../package/word-package.ts'
import { flatten, isElement, walk, type XmlElement } from '../xml/xml-tree.ts'
import type { ZipEntry } from '../package/zip-writer.ts'

/** Ways in which documents of one template may differ beside their data. */
export type Variant = {
  /** Marks every page as a specimen. */
  readonly isSpecimen?: boolean
  /** Asks Word to open the document for reading only. No security: anybody can switch it off. */
  readonly isReadOnly?: boolean
}

/** Same variant, same key. */
export function variantKey({ isSpecimen = false, isReadOnly = false }: Variant): string {
  return `${isSpecimen}/${isReadOnly}`
}

/** Per story. Real templates have dozens; thousands are rows that somebody copied. */
const MAX_TAGS = 5000
/** A template with more faults than this is not read further: the first ones tell enough. */
const MAX_FAULTS = 1000
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export type Built = {
  readonly program: TemplateProgram
  readonly uses: readonly TagUse[]
  readonly used: ReadonlyMap<TagSchema, ReadonlySet<string>>
  /** All faults; the program is only good when none of them is an error. */
  readonly faults: readonly TemplateFault[]
}

/** Turns a package into a program, collecting every fault on the way. Throws TemplateRefusal only
 * for a template with thousands of tags, which is not read further. */
export function buildProgram(
  source: WordPackage,
  schema: TagSchema,
  variant: Variant,
  packed: WeakMap<Uint8Array, ZipEntry>,
): Built {
  const draft = new PackageDraft(source)
  // A template file (.dotx) has the same inside; what comes out is a document.
  draft.retype(draft.main, DOCUMENT)
  if (variant.isSpecimen) stampSpecimen(draft)
  if (variant.isReadOnly) protectDraft(draft)
  const faults: TemplateFault[] = []
  const stories = readStories(draft)
  const keys = new Keys()
  const lookup = new TagLookup(schema, faults)
  const styles = new Styles(draft)
  for (const story of stories) prepareStory(story, draft, keys, lookup, schema, styles)
  if (variant.isSpecimen) markBody(stories[0]!.root, styles, keys)
  const links = new Map<Story, LinkTags>()
  for (const story of stories) {
    const tags = readLinkTags(story, draft, schema, faults)
    if (tags.size > 0) links.set(story, tags)
  }
  const read = [
    ...stories.map(({ file }) => file),
    ...[...links.keys()].map(({ file }) => relationshipsPart(file)),
  ]
  faults.push(
    ...placeRemainingCharts(stories, draft, schema),
    ...findLeftovers(draft, stories, new Set(read)),
  )

  const pictures = new DocumentPictures(draft)
  const texts = new Map<string, Op[]>()
  for (const { file, root } of stories) {
    const pieces = flatten(root, draft.tree(file).prolog)
    texts.set(
      file,
      resolveTags(pieces, lookup, (name) => pictures.idOf(file, name)),
    )
  }
  const charts = compileCharts(draft, stories, faults)
  // Pictures have got their relationships by now: what is written is the whole list.
  for (const [story, tags] of links)
    texts.set(
      relationshipsPart(story.file),
      resolveTags(piecesOfLinks(draft, story, tags), lookup, () => ''),
    )
  faults.push(...missingTags(schema, lookup.uses))
  const parts = assembleParts(draft, texts, charts, pictures, packed)
  const firstNumber = 1 + highestId(stories)
  return {
    program: {
      parts,
      firstNumber,
      keys: keys.count,
      itemMedia: freeName(draft, 'word/media/item'),
    },
    uses: lookup.uses,
    used: lookup.used,
    faults: [...source.warnings, ...faults],
  }
}

/** From a story as read to one whose slots stand where rendering needs them. */
function prepareStory(
  story: Story,
  draft: PackageDraft,
  keys: Keys,
  lookup: TagLookup,
  schema: TagSchema,
  styles: Styles,
): void {
  const { faults, broken } = lookup
  unwrapSmartTags(story.root)
  faults.push(...findTrackedChanges(story), ...placeObjects(story, draft, schema))
  let tags = 0
  for (const line of readLines(story.root)) {
    tags += line.text.match(/\{\{/g)?.length ?? 0
    if (tags > MAX_TAGS)
      refuse(message('fault-template-too-large', { part: partWords(story.label), most: MAX_TAGS }))
    faults.push(...singleBraces(line, story, schema), ...placeTags(line, story, styles))
    if (faults.length > MAX_FAULTS) refuseErrors(faults)
  }
  const paired = pairSections(story.root)
  faults.push(...paired.faults)
  if (paired.faults.some((fault) => fault.code === 'section-depth')) refuseErrors(faults)
  const known = new Set(paired.sections.flatMap(({ open, close }) => [open, close]))
  for (const mark of marksBelow(story.root)) {
    if (known.has(mark)) continue
    broken.add(mark.instruction.name)
    mark.parent!.splice(mark, [])
  }
  faults.push(...listHints(story, { draft, styles, schema }))
  const places = new TablePlaces(story)
  const crossing = liftSections(story.root, paired.sections)
  faults.push(...crossing, ...tableHints(story.root, places, schema))
  if (crossing.length === 0) prepareCopies(story, keys)
}

/** Smart tags only ever underlined text; Word drops them itself, and tags are often cut by them. */
function unwrapSmartTags(root: XmlElement): void {
  for (const node of Array.from(walk(root)))
    if (node.name === 'w:smartTag')
      node.parent!.splice(
        node,
        node.children.filter((child) => !isElement(child, 'w:smartTagPr')),
      )
}

class Keys {
  count = 0

  next(): number {
    return this.count++
  }
}

/** Tags that a template must have, and facts that readers must find, each told once. */
function missingTags(schema: TagSchema, uses: readonly TagUse[]): TemplateFault[] {
  const seen = new Set(uses.map((use) => use.tag))
  const shown = new Set(uses.filter((use) => !use.isHidden).map((use) => use.tag))
  const all = listTags(schema)
  const missing = all
    .filter(({ tag }) => tag.mustAppear && !shown.has(tag))
    .map(({ name, tag }) => {
      const what = { tag: spelled.value(name), meaning: tag.explanation }
      return errorFault(
        seen.has(tag)
          ? message('fault-tag-missing--hidden', what)
          : message('fault-tag-missing', what),
        { tag: spelled.value(name) },
      )
    })
  const facts = Map.groupBy(
    all.filter(({ tag }) => tag.fact !== undefined),
    ({ tag }) => tag.fact,
  )
  const lacking = [...facts.values()]
    .filter((tags) => !tags.some(({ tag }) => shown.has(tag)))
    .map((tags) => {
      const list = tags.map(({ name }) => spelled.value(name))
      const meaning = tags[0]!.tag.explanation
      const what = { meaning, tags: { list, joined: 'or' as const } }
      return warningFault(
        tags.some(({ tag }) => seen.has(tag))
          ? message('fault-fact-missing--hidden', what)
          : message('fault-fact-missing', what),
      )
    })
  return [...missing, ...lacking]
}

/** The highest id of a drawing or bookmark, leaving out ids so large that nothing fits above. */
function highestId(stories: readonly Story[]): number {
  let highest = 0
  for (const story of stories)
    for (const node of walk(story.root)) {
      if (node.name !== 'wp:docPr' && node.name !== 'w:bookmarkStart') continue
      const id = Number(node.get('id') ?? node.get('w:id'))
      if (id > highest && id < 1_000_000_000) highest = id
    }
  return highest
}
