/** Characters as bytes. */
export const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]

/** A kind of picture that Word shows: how its parts end, the usual ending first, and how they begin. */
export type PictureKind = {
  readonly endings: readonly string[]
  readonly type: string
  readonly magics: readonly (readonly number[])[]
}

const KINDS: readonly PictureKind[] = [
  {
    endings: ['png'],
    type: 'image/png',
    magics: [[0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]],
  },
  { endings: ['jpeg', 'jpg'], type: 'image/jpeg', magics: [[0xff, 0xd8, 0xff]] },
  { endings: ['gif'], type: 'image/gif', magics: [ascii('GIF87a'), ascii('GIF89a')] },
  { endings: ['bmp'], type: 'image/bmp', magics: [ascii('BM')] },
  {
    endings: ['tiff', 'tif'],
    type: 'image/tiff',
    magics: [
      [0x49, 0x49, 0x2a, 0],
      [0x4d, 0x4d, 0, 0x2a],
    ],
  },
  { endings: ['emf'], type: 'image/x-emf', magics: [[1, 0, 0, 0]] },
  {
    endings: ['wmf'],
    type: 'image/x-wmf',
    magics: [
      [0xd7, 0xcd, 0xc6, 0x9a],
      [1, 0, 9, 0],
      [2, 0, 9, 0],
    ],
  },
]

/** Formats that papers do not take, by what people call them; most say it behind the fourth byte. */
const OTHERS: readonly (readonly [from: number, magic: readonly number[], name: string])[] = [
  [8, ascii('WEBP'), 'WebP'],
  [4, ascii('ftyphei'), 'HEIC'],
  [4, ascii('ftypmif1'), 'HEIC'],
  [4, ascii('ftypavif'), 'AVIF'],
  [0, [0x1f, 0x8b], 'WMZ/EMZ'],
  [0, ascii('%PDF'), 'PDF'],
]

/** The kind of a picture by its bytes, whatever its name; undefined for what Word may not show. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  return KINDS.find(({ magics }) => magics.some((magic) => begins(bytes, magic)))
}

export function isPictureEnding(ending: string): boolean {
  return KINDS.some(({ endings }) => endings.includes(ending))
}

/** What people call the format of a picture that papers do not take. */
export function formatName(name: string, bytes: Uint8Array): string {
  const known = OTHERS.find(([from, magic]) => begins(bytes.subarray(from), magic))
  return known?.[2] ?? endingOf(name).toUpperCase()
}

export function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte)
}

/** What stands behind the last dot of a name, in small letters. */
export function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}
