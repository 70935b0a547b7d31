/**
 * A kind of file that may be evidence: something a person can look at or listen to, not something
 * that a program would run.
 */
type EvidenceKind = {
  /** What such a file is called by programs, the usual name first. */
  readonly mediaTypes: readonly string[]
  /** What its name ends in, in small letters. */
  readonly endings: readonly string[]
  /**
   * How such a file begins, in hexadecimal from the byte `at` on, so that nothing passes under
   * another's name; text has no beginning and must be UTF-8 instead.
   */
  readonly begins: { readonly at: number; readonly hex: RegExp } | 'text'
}

/** ISO/IEC 14496-12: a box `ftyp` and the brand of the file. */
function brand(...names: readonly string[]): EvidenceKind['begins'] {
  const hex = names
    .map((name) => hexOf(Array.from(name, (letter) => letter.charCodeAt(0))))
    .join('|')
  return { at: 4, hex: new RegExp(`^66747970(${hex})`) }
}

/** A file of Office Open XML is a ZIP archive. */
const ZIP = { at: 0, hex: /^504b0304/ }
/** What WPS and the older Office write: a compound file, [MS-CFB] 2.2. */
const COMPOUND = { at: 0, hex: /^d0cf11e0a1b11ae1/ }

const KINDS: readonly EvidenceKind[] = [
  { mediaTypes: ['application/pdf'], endings: ['pdf'], begins: { at: 0, hex: /^255044462d/ } },
  {
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    endings: ['docx'],
    begins: ZIP,
  },
  {
    mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    endings: ['xlsx'],
    begins: ZIP,
  },
  { mediaTypes: ['application/msword'], endings: ['doc'], begins: COMPOUND },
  { mediaTypes: ['application/vnd.ms-excel'], endings: ['xls'], begins: COMPOUND },
  {
    mediaTypes: ['application/kswps', 'application/wps-office.wps', 'application/vnd.ms-works'],
    endings: ['wps'],
    begins: COMPOUND,
  },
  {
    mediaTypes: ['application/kset', 'application/wps-office.et'],
    endings: ['et'],
    begins: COMPOUND,
  },
  { mediaTypes: ['audio/amr'], endings: ['amr'], begins: { at: 0, hex: /^2321414d52/ } },
  {
    mediaTypes: ['audio/mp4', 'audio/x-m4a', 'audio/m4a'],
    endings: ['m4a'],
    begins: { at: 4, hex: /^66747970/ },
  },
  { mediaTypes: ['audio/mpeg'], endings: ['mp3'], begins: { at: 0, hex: /^(494433|ff[ef])/ } },
  {
    mediaTypes: ['audio/wav', 'audio/x-wav', 'audio/vnd.wave'],
    endings: ['wav'],
    begins: { at: 8, hex: /^57415645/ },
  },
  {
    mediaTypes: ['image/heic', 'image/heif'],
    endings: ['heic', 'heif'],
    begins: brand('heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'),
  },
  { mediaTypes: ['image/jpeg'], endings: ['jpg', 'jpeg'], begins: { at: 0, hex: /^ffd8ff/ } },
  { mediaTypes: ['image/png'], endings: ['png'], begins: { at: 0, hex: /^89504e470d0a1a0a/ } },
  { mediaTypes: ['image/webp'], endings: ['webp'], begins: { at: 8, hex: /^57454250/ } },
  { mediaTypes: ['text/csv'], endings: ['csv'], begins: 'text' },
  { mediaTypes: ['text/plain'], endings: ['txt'], begins: 'text' },
  { mediaTypes: ['video/mp4'], endings: ['mp4'], begins: { at: 4, hex: /^66747970/ } },
  { mediaTypes: ['video/quicktime'], endings: ['mov'], begins: brand('qt  ') },
]

/** What a program says that does not know what a file is. */
export const UNSAID_TYPE = 'application/octet-stream'

/** Media types that may be evidence. */
export const EVIDENCE_TYPES: readonly string[] = KINDS.flatMap(({ mediaTypes }) => mediaTypes)

/** What the names of files end in that may be evidence. */
export const EVIDENCE_ENDINGS: readonly string[] = KINDS.flatMap(({ endings }) => endings)

/**
 * The media type of a file that may be evidence: as it is said, in the usual name of its kind, or by
 * the ending of its name where the program that sent it did not know ({@link UNSAID_TYPE});
 * undefined for what may not be evidence.
 */
export function evidenceType(name: string, said: string): string | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return KINDS.find(({ mediaTypes, endings }) =>
    said === UNSAID_TYPE ? endings.includes(ending) : mediaTypes.includes(said),
  )?.mediaTypes[0]
}

function beginningOf(mediaType: string): EvidenceKind['begins'] | undefined {
  return KINDS.find(({ mediaTypes }) => mediaTypes.includes(mediaType))?.begins
}

/** Whether the bytes can be a file of the media type. */
export function canBeOfType(mediaType: string, bytes: Uint8Array): boolean {
  const begins = beginningOf(mediaType)
  if (begins === undefined) return false
  if (begins === 'text') return !bytes.includes(0) && isUtf8(bytes)
  return begins.hex.test(hexOf([...bytes.subarray(begins.at, begins.at + 12)]))
}

function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The names under which Office and WPS keep a project of Visual Basic: a storage in compound files, [MS-OVBA]
 * 2.2.1, a part in packages.
 */
const MACROS = ['_VBA_PROJECT'.split('').join('\0'), 'vbaProject.bin']

/** Whether a file of an office carries a project of Visual Basic under its usual name; no other kind of file can. */
export function hasMacros(mediaType: string, bytes: Uint8Array): boolean {
  const begins = beginningOf(mediaType)
  if (begins !== ZIP && begins !== COMPOUND) return false
  const all = new TextDecoder('latin1').decode(bytes)
  return MACROS.some((name) => all.includes(name))
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
