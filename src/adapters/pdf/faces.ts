/** Faces that `fonts.conf` puts in place of those the templates name. */
const EXPECTED = /^Noto(?:Serif|Sans)CJK/

/** Names of embedded faces, as LibreOffice writes them: `/BaseFont/BAAAAA+NotoSerifCJKjp-Bold`. */
const EMBEDDED = /\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g

/**
 * The faces in a PDF file that nobody asked for: something was missing and another face stood in.
 * In the order in which the file names them, each once.
 */
export function strangersIn(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1')
  const faces = [...text.matchAll(EMBEDDED)].map(([, face = '']) => face)
  return [...new Set(faces)].filter((face) => !EXPECTED.test(face))
}
