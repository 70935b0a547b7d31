import type { ChartValue } from '../../../domain/document/tag-schema.ts'
import type {
  TemplateFault,
  TemplateFaultMessage,
} from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { chartWorkbook, column } from './chart-workbook.ts'
import type { ChartUse } from '../render/instructions.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import { errorFault } from '../tags/refusal.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import {
  element,
  flatten,
  Slot,
  textOf,
  walk,
  writeNode,
  type XmlDocument,
  type XmlElement,
} from '../xml/xml-tree.ts'

/** A chart of a template, ready to be filled. */
export type CompiledChart = {
  readonly part: string
  /** The part as the template has it, for documents that do not show the chart. */
  readonly asIs: Uint8Array
  /** The part that holds the same numbers as a workbook. */
  readonly workbookPart: string
  /** The chart with these numbers; the same data gives the same bytes, as it does the workbook. */
  chart(value: ChartValue): string
  workbook(value: ChartValue): Uint8Array
}

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What may stand before each part of a series, by the schema's order of CT_…Ser. */
const BEFORE_NAME: ReadonlySet<string> = new Set(['c:idx', 'c:order'])
const AFTER_VALUES: ReadonlySet<string> = new Set(['c:smooth', 'c:shape', 'c:extLst'])

/** Prepares a chart part: its series become moulds, its workbook one that we write. */
export function compileChart(draft: PackageDraft, use: ChartUse): CompiledChart | TemplateFault {
  const { tag, place } = use
  const document = draft.tree(use.part)
  const series = Array.from(walk(document.root)).filter((node) => node.name === 'c:ser')
  if (series.length === 0)
    return errorFault(message('fault-chart-kind--no-series', { tag }), { tag, place })
  if (series.some((one) => one.child('c:xVal') || one.child('c:bubbleSize')))
    return errorFault(message('fault-chart-kind--scatter', { tag }), { tag, place })
  const workbookPart = linkWorkbook(draft, use.part, document)
  const asIs = draft.bytes(use.part)
  const moulds = series.map(mouldOf)
  for (const [i, one] of series.entries()) one.parent!.splice(one, [new Slot(i)])
  const pieces = flatten(document.root, document.prolog)
  return {
    part: use.part,
    asIs,
    workbookPart,
    chart: (value) => writeChart(pieces, moulds, value),
    workbook: chartWorkbook,
  }
}

/** A series without its data: what goes before its name, between, and after its values. */
type Mould = {
  readonly open: string
  readonly middle: string
  readonly tail: string
  readonly format: string
}

function mouldOf(series: XmlElement): Mould {
  const kept = series
    .elements()
    .filter((node) => !['c:tx', 'c:cat', 'c:val', 'c:idx', 'c:order'].includes(node.name))
  const cache = Array.from(walk(series)).find((node) => node.name === 'c:numCache')
  const format = cache?.child('c:formatCode')
  const write = (nodes: readonly XmlElement[]): string => nodes.map(writeNode).join('')
  return {
    open: `<c:ser${series.attributes}>`,
    middle: write(
      kept.filter((node) => !BEFORE_NAME.has(node.name) && !AFTER_VALUES.has(node.name)),
    ),
    tail: write(kept.filter((node) => AFTER_VALUES.has(node.name))),
    format: (format && textOf(format)) || 'General',
  }
}

/** The chart with its series filled; further series look like the last, in a colour Word picks. */
function writeChart(
  pieces: readonly (string | Slot)[],
  moulds: readonly Mould[],
  value: ChartValue,
): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const at = piece.instruction as number
      const mould = moulds[at]!
      const own = at < value.series.length ? writeSeries(mould, at, value) : ''
      if (at < moulds.length - 1 || at >= value.series.length - 1) return own
      const plain = { ...mould, middle: mould.middle.replace(/<c:spPr>.*?<\/c:spPr>/s, '') }
      const more = value.series.slice(at + 1).map((_, i) => writeSeries(plain, at + 1 + i, value))
      return own + more.join('')
    })
    .join('')
}

function writeSeries(mould: Mould, at: number, value: ChartValue): string {
  const { categories } = value
  const { name, values } = value.series[at]!
  const letter = column(at + 1)
  const end = categories.length + 1
  const points = (texts: readonly (string | undefined)[]): string =>
    `<c:ptCount val="${texts.length}"/>${texts
      .map((text, i) =>
        text === undefined ? '' : `<c:pt idx="${i}"><c:v>${encodeXml(text)}</c:v></c:pt>`,
      )
      .join('')}`
  const title = `<c:tx><c:strRef><c:f>Sheet1!$${letter}$1</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>`
  const category = `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${end}</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>`
  const numbers = values.map((number) => (number === null ? undefined : String(number)))
  const data = `<c:val><c:numRef><c:f>Sheet1!$${letter}$2:$${letter}$${end}</c:f><c:numCache><c:formatCode>${encodeXml(mould.format)}</c:formatCode>${points(numbers)}</c:numCache></c:numRef></c:val>`
  return `${mould.open}<c:idx val="${at}"/><c:order val="${at}"/>${title}${mould.middle}${category}${data}${mould.tail}</c:ser>`
}

/** Points the chart to a workbook of ours, in place of the one it had. */
function linkWorkbook(draft: PackageDraft, part: string, { root }: XmlDocument): string {
  const old = root.child('c:externalData')
  const linked = draft.relationships(part).find((one) => one.id === old?.get('r:id'))
  const workbook =
    linked?.target ?? part.replace(/^word\/charts\/(.*)\.xml$/, 'word/embeddings/$1.xlsx')
  draft.setDefaultType('xlsx', WORKBOOK_TYPE)
  draft.put(workbook, new Uint8Array(), WORKBOOK_TYPE)
  if (linked) return workbook
  const id = draft.link(part, 'package', workbook)
  const data = element(`<c:externalData r:id="${id}"><c:autoUpdate val="0"/></c:externalData>`)
  const shapes = root.child('c:userShapes') ?? root.child('c:extLst')
  if (old) root.splice(old, [data])
  else if (shapes) root.splice(shapes, [data], 'last')
  else root.append(data)
  if (!root.get('xmlns:r'))
    root.set('xmlns:r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships')
  return workbook
}

/** Faults of chart data: every series needs one value per category, and values are finite. */
export function chartProblem(
  { categories, series }: ChartValue,
  path: string,
): TemplateFaultMessage | undefined {
  const hasBoth = Array.isArray(categories) && Array.isArray(series)
  if (!hasBoth || categories.length === 0 || series.length === 0)
    return message('fault-value-kind--chart-shape', { path })
  if (categories.some((one) => typeof one !== 'string'))
    return message('fault-value-kind--category', { path })
  for (const { name, values } of series) {
    if (typeof name !== 'string' || !Array.isArray(values))
      return message('fault-value-kind--series', { path })
    if (values.length !== categories.length)
      return message('fault-value-kind--length', {
        path,
        series: name,
        values: values.length,
        categories: categories.length,
      })
    if (values.some((one) => one !== null && !Number.isFinite(one)))
      return message('fault-value-kind--not-number', { path, series: name })
  }
  return undefined
}
