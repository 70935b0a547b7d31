import { listTags, type TagSchema } from '../../domain/document/tag-schema.ts'
import type { TemplateFault } from '../../domain/document/template-fault.ts'
import { compileChart, type CompiledChart } from './chart-part.ts'
import { prepareCopies } from './copies.ts'
import { findLeftovers } from './leftovers.ts'
import { liftSections } from './lift-sections.ts'
import { readLines } from './lines.ts'
import { type ChartUse, instructionOf } from './instructions.ts'
import { PackageDraft } from './package-draft.ts'
import { relationshipsPart } from './package-index.ts'
import { marksBelow, pairSections } from './pair-sections.ts'
import { placeObjects, placeRemainingCharts } from './placed-objects.ts'
import { placeTags } from './place-tags.ts'
import type { Op, Program, ProgramPart, TagUse } from './program.ts'
import { protectDraft } from './protection.ts'
import { errorFault, refuse, refuseErrors } from './refusal.ts'
import { resolveTags } from './resolve-tags.ts'
import { stampSpecimen } from './specimen.ts'
import { readStories, type Story } from './story.ts'
import { singleBraces } from './single-braces.ts'
import { tableHints, TablePlaces } from './table-hints.ts'
import { TagLookup } from './tag-lookup.ts'
import { findTrackedChanges } from './tracked-changes.ts'
import type { WordPackage } from './word-package.ts'
import { flatten, isElement, walk, writeXml, type XmlElement } from './xml-tree.ts'
import { packEntry, type ZipEntry } from './zip-writer.ts'

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
const PNG = 'image/png'

export type Built = {
  readonly program: Program
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
  for (const story of stories) prepareStory(story, draft, keys, lookup, schema)
  faults.push(...placeRemainingCharts(stories, draft, schema), ...findLeftovers(draft, stories))

  const pictures = new Pictures(draft)
  const texts = new Map<string, Op[]>()
  for (const { file, root } of stories) {
    const pieces = flatten(root, draft.tree(file).prolog)
    texts.set(
      file,
      resolveTags(pieces, lookup, (name) => pictures.idOf(file, name)),
    )
  }
  const charts = compileCharts(draft, stories, faults)
  faults.push(...missingTags(schema, lookup.uses))
  const parts = assemble(draft, texts, charts, pictures, packed)
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
): void {
  const { faults, broken } = lookup
  unwrapSmartTags(story.root)
  faults.push(...findTrackedChanges(story), ...placeObjects(story, draft, schema))
  let tags = 0
  for (const line of readLines(story.root)) {
    tags += line.text.match(/\{\{/g)?.length ?? 0
    if (tags > MAX_TAGS)
      refuse(
        'template-too-large',
        `The ${story.label} holds over ${MAX_TAGS} tags.`,
        'Repeat rows with a section instead of copying them.',
      )
    faults.push(...singleBraces(line, story, schema), ...placeTags(line, story))
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
  const places = new TablePlaces(story)
  const crossing = liftSections(story.root, paired.sections)
  faults.push(...crossing, ...tableHints(story.root, places))
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

/** Pictures of the document, one part for each name, one relationship for each part showing it. */
class Pictures {
  readonly parts = new Map<string, string>()
  readonly #draft: PackageDraft
  readonly #ids = new Map<string, string>()

  constructor(draft: PackageDraft) {
    this.#draft = draft
  }

  idOf(file: string, name: string): string {
    const key = `${file}\n${name}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#draft.link(file, 'image', this.#partOf(name))
      this.#ids.set(key, id)
    }
    return id
  }

  #partOf(name: string): string {
    let part = this.parts.get(name)
    if (part === undefined) {
      part = `${freeName(this.#draft, `word/media/tag${this.parts.size + 1}`)}.png`
      this.#draft.setDefaultType('png', PNG)
      this.#draft.put(part, new Uint8Array(), PNG)
      this.parts.set(name, part)
    }
    return part
  }
}

function compileCharts(
  draft: PackageDraft,
  stories: readonly Story[],
  faults: TemplateFault[],
): Map<string, { use: ChartUse; chart: CompiledChart }> {
  const charts = new Map<string, { use: ChartUse; chart: CompiledChart }>()
  for (const story of stories)
    for (const node of walk(story.root)) {
      for (const piece of node.slottedAttributes ?? []) {
        const use = typeof piece === 'string' ? undefined : instructionOf(piece)
        if (use?.kind !== 'chart' || charts.has(use.part)) continue
        const chart = compileChart(draft, use)
        if ('fill' in chart) charts.set(use.part, { use, chart })
        else faults.push(chart)
      }
    }
  return charts
}

function missingTags(schema: TagSchema, uses: readonly TagUse[]): TemplateFault[] {
  const seen = new Set(uses.map((use) => use.tag))
  return listTags(schema)
    .filter(({ tag }) => tag.mustAppear && !seen.has(tag))
    .map(({ name, tag }) =>
      errorFault(
        'tag-missing',
        `The template does not show {{${name}}} (${tag.explanation.en}).`,
        `Put {{${name}}} where readers look for it.`,
        { tag: `{{${name}}}` },
      ),
    )
}

function assemble(
  draft: PackageDraft,
  texts: ReadonlyMap<string, readonly Op[]>,
  charts: ReadonlyMap<string, { use: ChartUse; chart: CompiledChart }>,
  pictures: Pictures,
  packed: WeakMap<Uint8Array, ZipEntry>,
): ProgramPart[] {
  const pictureParts = new Map([...pictures.parts].map(([name, part]) => [part, name]))
  const workbooks = new Map([...charts.values()].map((one) => [one.chart.workbookPart, one]))
  const linkLists = new Map<string, string>()
  for (const [file, ops] of texts)
    if (hasItemPicture(ops)) linkLists.set(relationshipsPart(file), file)
  for (const file of linkLists.values()) ensureLinks(draft, file)
  return draft.names().map((name): ProgramPart => {
    const ops = texts.get(name)
    if (ops && ops.some((op) => op.op !== 'bytes')) return { kind: 'text', name, ops }
    const chart = charts.get(name)
    if (chart)
      return {
        kind: 'chart',
        tagName: chart.use.name,
        chart: chart.chart,
        asIs: packEntry(name, chart.chart.asIs, 9),
      }
    const workbook = workbooks.get(name)
    if (workbook) return { kind: 'workbook', tagName: workbook.use.name, chart: workbook.chart }
    const tagName = pictureParts.get(name)
    if (tagName !== undefined) return { kind: 'picture', name, tagName }
    const source = linkLists.get(name)
    if (source !== undefined) return { kind: 'links', name, source, head: linksHead(draft, name) }
    const bytes = ops
      ? Buffer.concat(ops.map((op) => (op.op === 'bytes' ? op.bytes : Buffer.alloc(0))))
      : draft.bytes(name)
    let entry = packed.get(bytes)
    if (!entry) {
      entry = packEntry(name, bytes, /\.(?:png|jpe?g|gif)$/i.test(name) ? 0 : 9)
      packed.set(bytes, entry)
    }
    return { kind: 'fixed', entry }
  })
}

/** A beginning of part names that no part has yet: a template may come from a rendered document. */
function freeName(draft: PackageDraft, beginning: string): string {
  let free = beginning
  while (draft.names().some((name) => name.startsWith(free))) free += '_'
  return free
}

/** A list of relationships with an end tag of its own, which item pictures are put in front of. */
function ensureLinks(draft: PackageDraft, file: string): void {
  draft.setDefaultType('png', PNG)
  const id = draft.has(relationshipsPart(file)) ? undefined : draft.link(file, 'image', file)
  if (id !== undefined) draft.unlink(file, id)
}

/** The list up to its end tag, whether it held anything or not. */
function linksHead(draft: PackageDraft, name: string): string {
  return writeXml(draft.tree(name)).replace(/(?:\/>|<\/Relationships>)\s*$/, (end) =>
    end.startsWith('/>') ? '>' : '',
  )
}

function hasItemPicture(ops: readonly Op[]): boolean {
  return ops.some((op) => op.op === 'item-picture' || ('ops' in op && hasItemPicture(op.ops)))
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
