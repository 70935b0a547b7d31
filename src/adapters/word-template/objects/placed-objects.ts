import { findTags } from '../../../domain/document/tag-syntax.ts'
import { spelled } from '../../../domain/document/spelling.ts'
import { listTags, type Tag, type TagSchema } from '../../../domain/document/tag-schema.ts'
import type { TagPlace, TemplateFault } from '../../../domain/document/template-fault.ts'
import { catalogueIn } from '../../../domain/messages/all.ts'
import { message } from '../../../domain/messages/message.ts'
import { TEXT_LANGUAGES } from '../../../domain/messages/text.ts'
import { type ChartUse, instructionOf, type PictureLink } from '../render/instructions.ts'
import { keepReadable } from './code-shape.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import { errorFault, warningFault } from '../tags/refusal.ts'
import { slotAttribute } from '../xml/slotted-attribute.ts'
import type { Story } from '../tags/story.ts'
import { readAttributes } from '../xml/xml-scanner.ts'
import { Slot, walk, XmlElement } from '../xml/xml-tree.ts'

/**
 * Pictures and charts are placed by their alternative text: `{{qr}}` alone. The tag gives way to
 * the schema's explanation, which is what a screen reader then says.
 */
export function placeObjects(
  story: Story,
  draft: PackageDraft,
  schema: TagSchema,
): TemplateFault[] {
  const faults: TemplateFault[] = []
  const known = new Map(listTags(schema).map(({ name, tag }) => [name, tag]))
  const freed = new Set<string>()
  for (const frame of Array.from(walk(story.root))) liftDescription(frame)
  for (const holder of Array.from(walk(story.root))) {
    const attribute =
      holder.name === 'wp:docPr' ? 'descr' : holder.name.startsWith('v:') ? 'alt' : ''
    const text = attribute === '' ? undefined : holder.get(attribute)
    if (text === undefined || !/[{｛]{2}/.test(text)) continue
    const place: TagPlace = { ...story.placeOf(holder, text), isAlternative: true }
    const { tags } = findTags(text.trim())
    const [found] = tags
    const isAlone = found?.kind === 'value' && found.end - found.start === text.trim().length
    if (!isAlone) {
      faults.push(errorFault(message('fault-object-text', { text }), { tag: text, place }))
      continue
    }
    const frame = holder.name === 'wp:docPr' ? holder.parent! : holder
    const fault = placeOne(frame, found.name, text.trim(), place)
    if (fault) faults.push(fault)
    else if (known.get(found.name)?.kind === 'picture')
      faults.push(...keepReadable(frame, text.trim(), place))
    describe(frame, known.get(found.name))
  }
  for (const id of freed) dropUnused(story, draft, id)
  return faults

  function placeOne(
    frame: XmlElement,
    name: string,
    tag: string,
    place: TagPlace,
  ): TemplateFault | undefined {
    const below = Array.from(walk(frame))
    const charts = below.filter((node) => node.name === 'c:chart' && node.get('r:id'))
    const pictures = below.filter((node) => node.name === 'a:blip' || node.name === 'v:imagedata')
    const kind = known.get(name)?.kind
    if (charts.length === 1 && pictures.length === 0) {
      const link = draft.relationships(story.file).find((one) => one.id === charts[0]!.get('r:id'))
      if (kind === 'picture' || !link) return misplaced(tag, 'chart', place)
      const use: ChartUse = { kind: 'chart', name, tag, place, part: link.target }
      charts[0]!.slottedAttributes = [charts[0]!.attributes, new Slot(use)]
      return undefined
    }
    if (pictures.length === 0 || charts.length > 0)
      return errorFault(message('fault-object-kind--nothing', { tag }), { tag, place })
    if (kind === 'chart') return misplaced(tag, 'picture', place)
    for (const picture of pictures) {
      const attribute = picture.name === 'a:blip' ? 'r:embed' : 'r:id'
      freed.add(picture.get(attribute) ?? '')
      picture.remove('r:link')
      if (picture.get(attribute) === undefined) picture.set(attribute, '')
      const use: PictureLink = { kind: 'picture', name, tag, place, file: story.file }
      slotAttribute(picture, attribute, () => [new Slot(use)])
      // The extension may hold the same picture once more as SVG, which Word would prefer.
      picture.children = picture.children.filter(
        (child) => !(child instanceof XmlElement && child.name === 'a:extLst'),
      )
    }
    return undefined
  }
}

/** Some editors write the alternative text on the picture itself, and none on its frame. */
function liftDescription(frame: XmlElement): void {
  const properties = frame.child('wp:docPr')
  if (!properties || /[{｛]{2}/.test(properties.get('descr') ?? '')) return
  for (const node of walk(frame)) {
    const text = node.name === 'pic:cNvPr' ? node.get('descr')?.trim() : undefined
    if (text !== undefined && /[{｛]{2}/.test(text)) {
      properties.set('descr', text)
      return
    }
  }
}

function misplaced(tag: string, on: 'picture' | 'chart', place: TagPlace): TemplateFault {
  return errorFault(message('fault-object-kind--misplaced', { tag, on }), { tag, place })
}

/** What a tag stands for, once for each reader. */
function inAnyLanguage({ explanation }: Tag): string {
  const each = TEXT_LANGUAGES.map((language) => catalogueIn(language).show(explanation))
  return [...new Set(each)].join(' / ')
}

/** Replaces the tag by its explanation wherever the frame repeats it. */
function describe(frame: XmlElement, tag: Tag | undefined): void {
  const text = tag === undefined ? '' : inAnyLanguage(tag)
  for (const node of walk(frame))
    for (const attribute of ['descr', 'alt', 'title', 'o:title'])
      if (!node.slottedAttributes && /[{｛]{2}/.test(node.get(attribute) ?? ''))
        node.set(attribute, text)
}

/** Drops the picture of the template when nothing shows it any more. */
function dropUnused(story: Story, draft: PackageDraft, id: string): void {
  const isShown = Array.from(walk(story.root)).some((node) => {
    const written = (node.slottedAttributes ?? [node.attributes])
      .map((piece) => (typeof piece === 'string' ? piece : ''))
      .join('')
    return (
      written.includes(id) &&
      readAttributes(written).some(([key, value]) => key.startsWith('r:') && value === id)
    )
  })
  const target = draft.relationships(story.file).find((one) => one.id === id)?.target
  if (isShown || !target) return
  draft.unlink(story.file, id)
  if (!draft.isLinked(target)) draft.remove(target)
}

/**
 * Charts without a tag would show the template's own numbers for ever. LibreOffice drops the
 * alternative text of charts, so a lone chart is taken for the lone chart of the schema.
 */
export function placeRemainingCharts(
  stories: readonly Story[],
  draft: PackageDraft,
  schema: TagSchema,
): TemplateFault[] {
  const left: { node: XmlElement; story: Story }[] = []
  const placed = new Set<string>()
  for (const story of stories)
    for (const node of walk(story.root)) {
      if (node.name !== 'c:chart' || !node.get('r:id')) continue
      const use = node.slottedAttributes
        ?.map((piece) => (typeof piece === 'string' ? undefined : instructionOf(piece)))
        .find((one) => one?.kind === 'chart')
      if (use) placed.add(use.name)
      else left.push({ node, story })
    }
  const known = listTags(schema).filter(
    ({ tag, within }) => tag.kind === 'chart' && within.length === 0,
  )
  const free = known.filter(({ name }) => !placed.has(name))
  const [only] = left
  if (only && left.length === 1 && free.length === 1) {
    const { name } = free[0]!
    const { node, story } = only
    const part = draft.relationships(story.file).find((one) => one.id === node.get('r:id'))?.target
    const place = story.placeOf(node)
    if (part) {
      const tag = spelled.value(name)
      const use: ChartUse = { kind: 'chart', name, tag, place, part }
      node.slottedAttributes = [node.attributes, new Slot(use)]
      return [warningFault(message('fault-chart-assumed', { tag }), { place, suggestion: tag })]
    }
  }
  const list = known.map(({ name }) => spelled.value(name))
  return left.map(({ node, story }) => {
    const place = story.placeOf(node)
    return known.length > 0
      ? errorFault(message('fault-chart-fixed', { tags: { list, joined: 'or' } }), { place })
      : warningFault(message('fault-chart-fixed--no-tags'), { place })
  })
}
