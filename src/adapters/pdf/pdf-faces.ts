import { inflateSync } from 'node:zlib'

/** A font's entry in a PDF file, as LibreOffice writes it: `/BaseFont/BAAAAA+NotoSerifCJKjp-Bold`. */
const FONT = /\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)([^>]*)/g

/** A table of characters, and one line of it: code of the glyph, its characters in UTF-16. */
const TABLE = /beginbfchar([^]*?)endbfchar/g
const CHARACTER = /<[0-9A-Fa-f]+>\s*<((?:[0-9A-Fa-f]{4})+)>/g

/** The faces in which a PDF file shows text, each with characters that are set in it. */
export function facesIn(pdf: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length)
  const file = bytes.toString('latin1')
  const faces = new Map<string, readonly string[]>()
  for (const text of [file, ...packedObjects(bytes, file)])
    for (const [, face = '', rest = ''] of text.matchAll(FONT)) {
      const table = /\/ToUnicode\s+(\d+)\s/.exec(rest)?.[1]
      const characters = table === undefined ? [] : charactersIn(bytes, file, table)
      faces.set(face, [...(faces.get(face) ?? []), ...characters])
    }
  return faces
}

/** Objects that are kept compressed, which newer LibreOffice may do. */
function* packedObjects(bytes: Buffer, file: string): Generator<string> {
  for (const { index } of file.matchAll(/\/Type\s*\/ObjStm/g)) yield streamFrom(bytes, file, index)
}

function charactersIn(bytes: Buffer, file: string, object: string): readonly string[] {
  const start = new RegExp(`(?:^|\\s)${object} 0 obj`).exec(file)
  if (start === null) return []
  return [...streamFrom(bytes, file, start.index).matchAll(TABLE)]
    .flatMap(([, lines = '']) => [...lines.matchAll(CHARACTER)])
    .map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
}

/** What the next compressed stream holds. */
function streamFrom(bytes: Buffer, file: string, index: number): string {
  const head = /stream\r?\n/g
  head.lastIndex = index
  if (head.exec(file) === null) return ''
  return inflateSync(bytes.subarray(head.lastIndex)).toString('latin1')
}
