/** What a paper comes as that cannot be read as a Word file: a PDF, a scan or photograph, or neither. */
export type UncomparedForm = 'pdf' | 'picture' | 'other'

/** How pictures begin: PNG, JPEG, GIF, TIFF in both orders, BMP; in hexadecimal. */
const PICTURE = /^(89504e47|ffd8ff|47494638|49492a00|4d4d002a|424d)/
/** The brands of HEIC and AVIF behind `ftyp`, and WebP behind `RIFF` and its length. */
const PICTURE_LATER = /^.{8}(6674797068656|667479706d696631|6674797061766966)|^52494646.{8}57454250/

/** Says what a file is that cannot be read as a Word file, by how it begins. */
export function paperForm(bytes: Uint8Array): UncomparedForm {
  const start = [...bytes.subarray(0, 1024)]
  const hex = start.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  // Some programs write something before "%PDF-"; readers look for it in the first 1,024 bytes.
  if (String.fromCharCode(...start).includes('%PDF-')) return 'pdf'
  return PICTURE.test(hex) || PICTURE_LATER.test(hex) ? 'picture' : 'other'
}
