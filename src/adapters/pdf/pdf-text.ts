import { inflateSync } from 'node:zlib'

/** Glyphs of a font by their codes in hex, with the characters they stand for. */
type Glyphs = ReadonlyMap<string, string>

/** What is in the text of a page: a font, a string of codes, words for what follows, their end. */
const IN_PAGE = /\/(\w+)\s+[\d.]+\s+Tf|<<[^]*?>>|<([0-9A-Fa-f]+)>|\b(EMC)\b/g
const ACTUAL_TEXT = /\/ActualText\s*<(?:FEFF)?([0-9A-Fa-f]*)/i

/**
 * The text of every page of a PDF file that LibreOffice wrote, in the order in which it is set.
 * Undefined where the file is written otherwise than LibreOffice writes.
 */
export function textOfPages(pdf: Uint8Array): readonly string[] | undefined {
  const file = readObjects(pdf)
  const fonts = new Map<string, Glyphs>()
  for (const { text } of file.values())
    for (const [, name = '', id = ''] of text.matchAll(/\/(F\d+)\s+(\d+)\s+0\s+R/g)) {
      const table = /\/ToUnicode\s+(\d+)\s+0\s+R/.exec(file.get(id)?.text ?? '')?.[1]
      if (table !== undefined && !fonts.has(name))
        fonts.set(name, glyphsOf(file.get(table)?.stream() ?? ''))
    }
  const pages = pagesOf(file)
  if (pages.length === 0 || fonts.size === 0) return undefined
  return pages.map((contents) => textOf(contents, fonts))
}

type PdfObject = { readonly text: string; readonly stream: () => string }

function readObjects(pdf: Uint8Array): ReadonlyMap<string, PdfObject> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length)
  const whole = bytes.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const found of whole.matchAll(/(?:^|[\r\n])(\d+) 0 obj/g)) {
    const start = found.index + found[0].length
    const end = /stream\r?\n|endobj/g
    end.lastIndex = start
    const stop = end.exec(whole)
    const text = whole.slice(start, stop?.index ?? whole.length)
    objects.set(found[1]!, {
      text,
      stream: () =>
        stop === null || stop[0] === 'endobj' ? '' : inflated(bytes.subarray(end.lastIndex), text),
    })
  }
  for (const { text, stream } of Array.from(objects.values()))
    if (/\/Type\s*\/ObjStm/.test(text)) unpack(text, stream(), objects)
  return objects
}

function inflated(bytes: Buffer, dictionary: string): string {
  return /\/FlateDecode/.test(dictionary) ? inflateSync(bytes).toString('latin1') : ''
}

/** Objects that are kept compressed, which newer LibreOffice may do. */
function unpack(dictionary: string, stream: string, objects: Map<string, PdfObject>): void {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0)
  const places = stream.slice(0, first).trim().split(/\s+/)
  for (let i = 0; i + 1 < places.length; i += 2) {
    const from = first + Number(places[i + 1])
    const to = places[i + 3] === undefined ? stream.length : first + Number(places[i + 3])
    objects.set(places[i]!, { text: stream.slice(from, to), stream: () => '' })
  }
}

/** What draws each page, in the order of the book. */
function pagesOf(file: ReadonlyMap<string, PdfObject>): readonly string[] {
  const pages = new Map([...file].filter(([, { text }]) => /\/Type\s*\/Page\b(?!s)/.test(text)))
  const kids = [...file.values()].flatMap(({ text }) => {
    const list = /\/Type\s*\/Pages\b/.test(text) ? /\/Kids\s*\[([^\]]*)\]/.exec(text)?.[1] : ''
    return [...(list ?? '').matchAll(/(\d+)\s+0\s+R/g)].map(([, id]) => id!)
  })
  const order = kids.filter((id) => pages.has(id))
  return (order.length === pages.size ? order : [...pages.keys()]).map((id) => {
    const contents = /\/Contents\s+(\d+)\s+0\s+R/.exec(pages.get(id)!.text)?.[1]
    return file.get(contents ?? '')?.stream() ?? ''
  })
}

function glyphsOf(table: string): Glyphs {
  const glyphs = new Map<string, string>()
  for (const [, lines = ''] of table.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', hex = ''] of lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      glyphs.set(code.toUpperCase(), characters(hex))
  for (const [, lines = ''] of table.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', hex = ''] of lines.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    ))
      for (let code = parseInt(from, 16), i = 0; code <= parseInt(to, 16); code++, i++)
        glyphs.set(
          code.toString(16).toUpperCase().padStart(from.length, '0'),
          String.fromCodePoint(characters(hex).codePointAt(0)! + i),
        )
  return glyphs
}

function characters(hex: string): string {
  return Buffer.from(hex.padEnd(Math.ceil(hex.length / 4) * 4, '0'), 'hex')
    .swap16()
    .toString('utf16le')
}

function textOf(contents: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs = new Map()
  let width = 2
  let isSaid = false
  let text = ''
  for (const [all, font, codes, end] of contents.matchAll(IN_PAGE)) {
    if (font !== undefined) {
      glyphs = fonts.get(font) ?? new Map()
      width = glyphs.keys().next().value?.length ?? 2
    } else if (end !== undefined) isSaid = false
    else if (codes === undefined) {
      const said = ACTUAL_TEXT.exec(all)?.[1]
      if (said === undefined) continue
      text += characters(said)
      isSaid = true
    } else if (!isSaid)
      for (let at = 0; at < codes.length; at += width)
        text += glyphs.get(codes.slice(at, at + width).toUpperCase()) ?? ''
  }
  return text
}
