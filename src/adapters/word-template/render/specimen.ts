import type { Keys } from '../package/copies.ts'
import { isSwitchedOn, type Styles } from '../package/styles.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import { specimenLine, specimenMark } from '../../../domain/document/specimen-mark.ts'
import { instructionOf, type OnceEdge } from './instructions.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import { walk, element, Slot, XmlElement, type XmlNode } from '../xml/xml-tree.ts'

const HEADER = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = ['default', 'first', 'even'] as const

/**
 * Marks every page as a specimen. Every header that any page can use is marked, and made where a
 * section has none, so neither a different first page nor separate even pages escape; the mark
 * lies over the text, and what a template would lay over it is put behind the text.
 */
export function stampSpecimen(draft: PackageDraft): void {
  const { root } = draft.tree(draft.main)
  const marked = new Set<string>()
  const inherited = new Map<string, string>()
  let made = 0
  const sections = sectionsOf(root)
  for (const section of sections) {
    const page = pageOf(section)
    for (const type of TYPES) {
      const own = section
        .elements()
        .find((node) => node.name === 'w:headerReference' && node.get('w:type') === type)
      const id = own?.get('r:id') ?? inherited.get(type) ?? makeHeader(draft, ++made)
      inherited.set(type, id)
      if (!own) section.children.unshift(referTo(section, type, id))
      const file = draft.relationships(draft.main).find((one) => one.id === id)?.target
      if (!file || marked.has(file)) continue
      marked.add(file)
      markHeader(draft.tree(file).root, page)
    }
  }
  const quarter = Math.min(...sections.map(pageOf).map(({ width, height }) => width * height)) / 4
  for (const name of [
    draft.main,
    ...draft.names().filter((one) => /^word\/(?:header|footer)\d*\.xml$/.test(one)),
  ])
    lowerCovers(draft.tree(name).root, quarter)
}

/** The pages of a section; A4 where it does not say. */
function pageOf(section: XmlElement | undefined): Page {
  const size = section?.child('w:pgSz')
  return { width: twips(size?.get('w:w'), 11906), height: twips(size?.get('w:h'), 16838) }
}

/** Section properties in order; a body without any gets them. */
function sectionsOf(root: XmlElement): XmlElement[] {
  const body = root.child('w:body') ?? root
  if (!body.child('w:sectPr')) body.append(new XmlElement('w:sectPr'))
  // Former properties inside a tracked change are not in force.
  return Array.from(walk(root)).filter(
    (node) => node.name === 'w:sectPr' && node.parent?.name !== 'w:sectPrChange',
  )
}

function makeHeader(draft: PackageDraft, n: number): string {
  const name = `word/specimen${n}.xml`
  draft.putXml(
    name,
    `<w:hdr xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p></w:hdr>`,
    HEADER,
  )
  return draft.link(draft.main, 'header', name)
}

function referTo(section: XmlElement, type: string, id: string): XmlElement {
  const reference = element(
    `<w:headerReference xmlns:r="${OFFICE}" w:type="${type}" r:id="${id}"/>`,
  )
  reference.parent = section
  return reference
}

/**
 * Some programs draw headers beneath the body whatever they are told. The first page of every
 * section, which is all of a certificate, gets the mark once more from the body itself: before the
 * first paragraph that is printed, or in it where it begins a page, since before it stands nothing
 * but a page of its own. Comes after the tags have gone to their places.
 */
export function markBody(root: XmlElement, styles: Styles, keys: Keys): void {
  const body = root.child('w:body') ?? root
  const ends = body.elements().filter((node) => node.child('w:pPr')?.child('w:sectPr'))
  const types = shapeTypes(root)
  for (const [index, start] of [undefined, ...ends].entries()) {
    const nodes = body.children.slice(start === undefined ? 0 : body.children.indexOf(start) + 1)
    const key = keys.next()
    const page = pageOf(ends[index]?.child('w:pPr')?.child('w:sectPr') ?? body.child('w:sectPr'))
    markFirstPage(nodes, styles, () => [
      new Slot<OnceEdge>({ kind: 'once', key }),
      watermark(page, BODY_OPACITY, index, types),
      new Slot<OnceEdge>({ kind: 'once-end' }),
    ])
  }
}

type Mark = [open: Slot, run: XmlElement, close: Slot]

/** Marks the first of these blocks that is printed, however many of them sections leave out. */
function markFirstPage(nodes: readonly XmlNode[], styles: Styles, mark: () => Mark): void {
  let depth = 0
  let vanishing = 0
  for (const node of nodes) {
    const kind = instructionOf(node)?.kind
    if (kind === 'open' || kind === 'inverted') depth++
    if (kind === 'close') depth--
    if (kind === 'vanishing') vanishing++
    if (kind === 'vanishing-end') vanishing--
    // What may vanish cannot hold the mark; what stands behind it does.
    if (vanishing > 0 || !(node instanceof XmlElement) || !BLOCKS.has(node.name)) continue
    const look = node.child('w:pPr')
    const [open, run, close] = mark()
    if (node.name !== 'w:p' || !isSwitchedOn(styles.ofParagraph(node, 'w:pageBreakBefore')))
      node.parent!.splice(node, [open, alone(run), close], 'last')
    else if (look) node.splice(look, [open, run, close], 'first')
    else node.append(open, run, close, ...node.children.splice(0))
    if (depth === 0 || look?.child('w:sectPr')) return
  }
}

const BLOCKS: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml', 'w:sectPr'])

/** Ids that types of shapes have in a part already. */
function shapeTypes(root: XmlElement): ReadonlySet<string> {
  return new Set(
    Array.from(walk(root)).flatMap((node) =>
      node.name === 'v:shapetype' ? [node.get('id') ?? ''] : [],
    ),
  )
}

/** In 65536ths: both marks on top of each other still let the text be read. */
const HEADER_OPACITY = 19661
const BODY_OPACITY = 9830

/** Neither a style of the template nor its defaults may hide the mark. */
const SEEN = '<w:vanish w:val="0"/><w:webHidden w:val="0"/>'

type Page = { readonly width: number; readonly height: number }

const STAMPS = new WeakSet<XmlElement>()

/** Was this paragraph put in by a stamp? The template of the clerk does not have it. */
export function isStamp(paragraph: XmlElement): boolean {
  return STAMPS.has(paragraph)
}

function stamp(xml: string): XmlElement {
  const paragraph = element(xml)
  STAMPS.add(paragraph)
  return paragraph
}

/**
 * A run with the mark across the page; sizes in twentieths of a point. `index` makes its ids different
 * from those of the other marks of the part, `types` are ids that its shapes have.
 */
function watermark(
  page: Page,
  opacity: number,
  index: number,
  types: ReadonlySet<string>,
): XmlElement {
  const points = { width: page.width / 20, height: page.height / 20 }
  const diagonal = Math.hypot(points.width, points.height)
  const width = Math.round(diagonal * 0.62)
  const height = Math.round(width / 5)
  const words = encodeXml(specimenMark())
  const suffix = index === 0 ? '' : `_${index + 1}`
  const type = types.has(TEXT_SHAPE) ? `${TEXT_SHAPE}_s${index}` : `${TEXT_SHAPE}${suffix}`
  return element(
    `<w:r xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"><w:rPr>${SEEN}</w:rPr><w:pict>` +
      `<v:shapetype id="${type}"` +
      ' coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>' +
      `<v:shape id="SpecimenMark${suffix}" o:spid="_x0000_s${9001 + index}" type="#${type}" alt="${words}" style="position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;rotation:315;z-index:503316479;mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;mso-position-vertical-relative:page" o:allowincell="f" fillcolor="#c00000" stroked="f"><v:fill opacity="${opacity}f"/><v:textpath style="font-family:&quot;SimHei&quot;;font-size:1pt" string="${words}"/><w10:wrap anchorx="page" anchory="page"/></v:shape></w:pict></w:r>`,
  )
}

const TEXT_SHAPE = '_x0000_t136'

/** A paragraph of no height that holds nothing but the mark. */
function alone(mark: XmlElement): XmlElement {
  return stamp(
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr>${SEEN}</w:rPr></w:pPr></w:p>`,
  ).append(mark)
}

function markHeader(header: XmlElement, page: Page): void {
  const mark = alone(watermark(page, HEADER_OPACITY, 0, shapeTypes(header)))
  const line = stamp(
    `<w:p><w:pPr><w:framePr w:w="${page.width - 1000}" w:hRule="auto" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="500" w:y="160"/><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/><w:rPr>${SEEN}</w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="SimHei" w:cs="Arial"/><w:b/>${SEEN}<w:color w:val="C00000"/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${encodeXml(specimenLine())}</w:t></w:r></w:p>`,
  )
  for (const node of [mark, line]) node.parent = header
  header.children.unshift(line, mark)
}

/** Objects of more than a quarter of the smallest page, in square twips, that lie over the text go behind it. */
function lowerCovers(root: XmlElement, quarter: number): void {
  for (const node of walk(root)) {
    if (node.name === 'wp:anchor') {
      const extent = node.child('wp:extent')
      const area = Number(extent?.get('cx') ?? 0) * Number(extent?.get('cy') ?? 0)
      if (area > quarter * UNITS ** 2) node.set('behindDoc', '1')
    }
    if (node.name.startsWith('v:') && !node.get('id')?.startsWith('SpecimenMark')) {
      const style = node.get('style')
      if (style && /z-index:\s*\d/.test(style) && /(?:width|height):\s*\d{3,}/.test(style))
        node.set('style', style.replace(/z-index:\s*(\d+)/, 'z-index:-$1'))
    }
  }
}

/** English metric units in a twip. */
const UNITS = 635

function twips(value: string | undefined, otherwise: number): number {
  const number = Number(value)
  return Number.isFinite(number) && number > 0 ? number : otherwise
}
