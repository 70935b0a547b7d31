import { compileChart, type CompiledChart } from '../objects/chart-part.ts'
import { type DocumentPictures, PNG } from '../package/document-pictures.ts'
import { type ChartUse, instructionOf } from './instructions.ts'
import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import { relationshipsPart } from '../package/package-index.ts'
import { prepareProperties } from './document-properties.ts'
import type { Op, ProgramPart } from './program.ts'
import type { Story } from '../tags/story.ts'
import { walk } from '../xml/xml-tree.ts'
import { packEntry, type ZipEntry } from '../package/zip-writer.ts'

/** Charts by the part they are in. */
type Charts = Map<string, { use: ChartUse; chart: CompiledChart }>

/** Prepares every chart that a tag stands on; adds a fault for each that cannot be filled. */
export function compileCharts(
  draft: PackageDraft,
  stories: readonly Story[],
  faults: TemplateFault[],
): Charts {
  const charts = new Map<string, { use: ChartUse; chart: CompiledChart }>()
  for (const story of stories)
    for (const node of walk(story.root)) {
      for (const piece of node.slottedAttributes ?? []) {
        const use = typeof piece === 'string' ? undefined : instructionOf(piece)
        if (use?.kind !== 'chart' || charts.has(use.part)) continue
        const chart = compileChart(draft, use)
        if ('workbook' in chart) charts.set(use.part, { use, chart })
        else faults.push(chart)
      }
    }
  return charts
}

/** The parts of a document in order, each packed already or with the steps that make it. */
export function assembleParts(
  draft: PackageDraft,
  texts: ReadonlyMap<string, readonly Op[]>,
  charts: Charts,
  pictures: DocumentPictures,
  packed: WeakMap<Uint8Array, ZipEntry>,
): ProgramPart[] {
  const pictureParts = new Map([...pictures.parts].map(([name, part]) => [part, name]))
  const workbooks = new Map([...charts.values()].map((one) => [one.chart.workbookPart, one]))
  const linkLists = new Map<string, string>()
  for (const [file, ops] of texts)
    if (hasItemPicture(ops)) linkLists.set(relationshipsPart(file), file)
  for (const file of linkLists.values()) ensureLinks(draft, file)
  const properties = prepareProperties(draft)
  return draft.names().map((name): ProgramPart => {
    if (name === properties.name) return { kind: 'properties', ...properties }
    const ops = texts.get(name)
    const source = linkLists.get(name)
    if (source !== undefined)
      return { kind: 'links', name, source, head: linksHead(ops ?? bytesOp(draft, name)) }
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

/** A list of relationships with an end tag of its own, which item pictures are put in front of. */
function ensureLinks(draft: PackageDraft, file: string): void {
  draft.setDefaultType('png', PNG)
  const id = draft.has(relationshipsPart(file)) ? undefined : draft.link(file, 'image', file)
  if (id !== undefined) draft.unlink(file, id)
}

/** The list up to its end tag, whether it held anything or not. */
function linksHead(ops: readonly Op[]): readonly Op[] {
  const last = ops.at(-1)
  if (last?.op !== 'bytes') return ops
  const text = Buffer.from(last.bytes)
    .toString()
    .replace(/(?:\/>|<\/Relationships>)\s*$/, (end) => (end.startsWith('/>') ? '>' : ''))
  return [...ops.slice(0, -1), { op: 'bytes', bytes: Buffer.from(text) }]
}

function bytesOp(draft: PackageDraft, name: string): readonly Op[] {
  return [{ op: 'bytes', bytes: draft.bytes(name) }]
}

function hasItemPicture(ops: readonly Op[]): boolean {
  return ops.some((op) => op.op === 'item-picture' || ('ops' in op && hasItemPicture(op.ops)))
}
