import type { ChartValue } from '../../src/domain/document/tag-schema.ts'
import { chartWorkbook } from '../../src/adapters/word-template/objects/chart-workbook.ts'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { packEntry, writeZip } from '../../src/adapters/word-template/package/zip-writer.ts'

const CORE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Touchstone</dc:creator></cp:coreProperties>'

/**
 * The same Word file whenever it is built: parts in the order of their names, no times, no author
 * but the program, and chart workbooks written by us.
 */
export async function normalise(bytes: Uint8Array, chart: ChartValue): Promise<Uint8Array> {
  const parts = await readArchive(bytes)
  const names = [...parts.keys()].filter((name) => !name.endsWith('/'))
  const first = ['[Content_Types].xml', '_rels/.rels']
  const ordered = [...first, ...names.filter((name) => !first.includes(name)).sort()]
  const ids = new Map<string, string>()
  return writeZip(
    ordered.map((name) => {
      const own = parts.get(name)!
      if (name === 'docProps/core.xml') return packEntry(name, Buffer.from(CORE), 9)
      if (name.endsWith('.xlsx')) return packEntry(name, chartWorkbook(chart), 0)
      if (/^word\/charts\/[^/]+\.xml$/.test(name))
        return packEntry(name, unlined(steady(own, ids)), 9)
      return packEntry(name, /\.(?:xml|rels)$/.test(name) ? steady(own, ids) : own, 9)
    }),
  )
}

/** Marks of a series of lines without the line, which docx has no option for. */
function unlined(xml: Uint8Array): Uint8Array {
  const text = Buffer.from(xml)
    .toString()
    .replaceAll(/<c:lineChart>.*?<\/c:lineChart>/gs, (chart) =>
      chart.replace(/<a:ln\b[^>]*>.*?<\/a:ln>/s, '<a:ln w="28575"><a:noFill/></a:ln>'),
    )
  return Buffer.from(text)
}

/** Random relationship ids become numbers, in the order in which they are met. */
function steady(xml: Uint8Array, ids: Map<string, string>): Uint8Array {
  const text = Buffer.from(xml)
    .toString()
    .replaceAll(/"rId([\w-]{15,})"/g, (_, random: string) => {
      const known = ids.get(random) ?? `rIdS${ids.size + 1}`
      ids.set(random, known)
      return `"${known}"`
    })
  return Buffer.from(text)
}
