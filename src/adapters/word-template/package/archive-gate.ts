import { crc32, inflateRawSync } from 'node:zlib'
import yauzl from 'yauzl'
import { partNameProblem } from './part-name.ts'
import {
  type TemplateFault,
  type TemplateFaultMessage,
  TemplateRefusal,
} from '../../../domain/document/template-fault.ts'
import { partWords } from '../../../domain/document/template-place.ts'
import { message } from '../../../domain/messages/message.ts'
import { errorFault, partFault, refuse, refuseErrors } from '../tags/refusal.ts'

/** How big an uploaded file may be, packed and unpacked. */
export type ArchiveLimits = {
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly entries: number
  /** Unpacked to packed; asked only of entries over 64 KB and of the whole. */
  readonly ratio: number
  /** All XML parts together: they are parsed, which costs more than keeping a picture. */
  readonly xmlBytes: number
  /** All elements of all XML parts: each costs more memory than its bytes. */
  readonly xmlElements: number
}

/** S2 of the security anchors; real templates are 100 times smaller. */
export const UPLOAD_LIMITS: ArchiveLimits = {
  packedBytes: 10 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  entries: 1000,
  ratio: 100,
  xmlBytes: 16 * 1024 * 1024,
  xmlElements: 60_000,
}

/** A finished paper is ours; what a template may be was asked when it came in. */
export const NO_LIMITS: ArchiveLimits = {
  packedBytes: Infinity,
  unpackedBytes: Infinity,
  entries: Infinity,
  ratio: Infinity,
  xmlBytes: Infinity,
  xmlElements: Infinity,
}

const SMALL = 64 * 1024
/** The extra field that gives an entry a second name (Info-ZIP Unicode path). */
const UNICODE_PATH = 0x7075

type Checked = { readonly entry: yauzl.Entry; readonly name: string; readonly data: Uint8Array }

/**
 * Unpacks a zip file after looking at everything that can be known without unpacking: sizes, names,
 * kinds and overlaps come from the directory, and no entry may unpack to more than it declares.
 *
 * Refuses (TemplateRefusal) with every fault of the directory at once, before a byte is inflated.
 */
export async function readArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = UPLOAD_LIMITS,
): Promise<Map<string, Uint8Array>> {
  if (bytes.length > limits.packedBytes)
    refuse(
      message('fault-archive-too-large--packed', {
        bytes: bytes.length,
        most: limits.packedBytes,
      }),
    )
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  checkKind(file)
  const entries = await readDirectory(file, limits)
  const checked = checkDirectory(file, entries, limits)
  const parts = new Map<string, Uint8Array>()
  for (const { entry, name, data } of checked) parts.set(name, unpack(entry, name, data))
  return parts
}

function checkKind(file: Buffer): void {
  if (file.length >= 4 && file.readUInt32BE(0) === 0xd0cf11e0)
    refuse(message('fault-archive-kind--old-word'))
  if (file.length < 22 || file.readUInt32LE(0) !== 0x04034b50)
    refuse(message('fault-archive-kind--not-docx'))
}

async function readDirectory(file: Buffer, limits: ArchiveLimits): Promise<yauzl.Entry[]> {
  try {
    const zip = await yauzl.fromBufferPromise(file, { decodeStrings: false })
    if (zip.entryCount > limits.entries)
      refuse(message('fault-archive-entries', { count: zip.entryCount, most: limits.entries }))
    const entries: yauzl.Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    checkEnd(file, entries)
    return entries
  } catch (error) {
    if (error instanceof TemplateRefusal) throw error
    return refuse(message('fault-archive-broken'))
  }
}

/**
 * Some readers find entries by the directory's length, others by its count, others from the front:
 * all must see the same, so the directory ends the file and is exactly as long as its entries.
 */
function checkEnd(file: Buffer, entries: readonly yauzl.Entry[]): void {
  const end = file.length - 22
  const length = entries.reduce(
    (sum, entry) =>
      sum + 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength,
    0,
  )
  if (
    file.readUInt32LE(end) !== 0x06054b50 ||
    file.readUInt32LE(end + 12) !== length ||
    file.readUInt32LE(end + 16) + length !== end
  )
    refuse(message('fault-archive-broken--hidden'))
}

/** Everything the directory tells, held against the limits; refuses with all faults at once. */
function checkDirectory(
  file: Buffer,
  entries: readonly yauzl.Entry[],
  limits: ArchiveLimits,
): Checked[] {
  const faults: TemplateFault[] = []
  const complain = (part: string, what: TemplateFaultMessage): void => {
    faults.push(partFault(what, part))
  }
  const checked: Checked[] = []
  const names = new Set<string>()
  const spans: (readonly [start: number, end: number, part: string])[] = []
  let total = 0
  let xml = 0
  for (const entry of entries) {
    const part = printable(entry.fileNameRaw)
    const nameProblem = partNameProblem(entry.fileNameRaw, part)
    if (nameProblem) {
      complain(part, nameProblem)
      continue
    }
    const kind = (entry.externalFileAttributes >>> 16) & 0o170000
    const isFolder = part.endsWith('/')
    if (kind !== 0 && kind !== 0o100000 && !(isFolder && kind === 0o040000))
      complain(
        part,
        kind === 0o120000
          ? message('fault-part-link--symbolic', { part: partWords(part) })
          : message('fault-part-link--special', { part: partWords(part) }),
      )
    if (entry.extraFields.some((field) => field.id === UNICODE_PATH))
      complain(part, message('fault-part-name--second', { part: partWords(part) }))
    if (names.has(part.toLowerCase()))
      complain(part, message('fault-part-twice', { part: partWords(part) }))
    names.add(part.toLowerCase())
    if (entry.isEncrypted())
      complain(part, message('fault-part-encrypted', { part: partWords(part) }))
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
      complain(part, message('fault-part-packing', { part: partWords(part) }))
    if (
      entry.uncompressedSize > SMALL &&
      entry.uncompressedSize > entry.compressedSize * limits.ratio
    )
      complain(
        part,
        message('fault-archive-ratio--part', { part: partWords(part), most: limits.ratio }),
      )
    total += entry.uncompressedSize
    if (isXmlName(part)) xml += entry.uncompressedSize
    const data = locate(file, entry)
    if (!data) {
      complain(part, message('fault-part-header', { part: partWords(part) }))
      continue
    }
    spans.push([
      entry.relativeOffsetOfLocalHeader,
      data.byteOffset - file.byteOffset + data.length,
      part,
    ])
    if (isFolder) {
      if (entry.uncompressedSize > 0)
        complain(part, message('fault-part-name--folder', { part: partWords(part) }))
    } else checked.push({ entry, name: part, data })
  }
  spans.sort(([a], [b]) => a - b)
  for (const [i, [start, , part]] of spans.entries())
    if (i > 0 && start < spans[i - 1]![1])
      complain(part, message('fault-part-overlap', { part: partWords(part) }))
  if (total > limits.unpackedBytes)
    faults.push(
      errorFault(
        message('fault-archive-too-large--unpacked', { bytes: total, most: limits.unpackedBytes }),
      ),
    )
  if (total > SMALL && total > file.length * limits.ratio)
    faults.push(errorFault(message('fault-archive-ratio', { most: limits.ratio })))
  if (xml > limits.xmlBytes)
    faults.push(
      errorFault(message('fault-archive-too-large--text', { bytes: xml, most: limits.xmlBytes })),
    )
  refuseErrors(faults)
  return checked
}

/** The packed bytes of an entry, if its local header agrees with the directory. */
function locate(file: Buffer, entry: yauzl.Entry): Buffer | undefined {
  const at = entry.relativeOffsetOfLocalHeader
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) return undefined
  const nameEnd = at + 30 + file.readUInt16LE(at + 26)
  if (!file.subarray(at + 30, nameEnd).equals(entry.fileNameRaw)) return undefined
  if (file.readUInt16LE(at + 8) !== entry.compressionMethod) return undefined
  const start = nameEnd + file.readUInt16LE(at + 28)
  const end = start + entry.compressedSize
  return end <= file.length ? file.subarray(start, end) : undefined
}

function unpack(entry: yauzl.Entry, name: string, data: Uint8Array): Uint8Array {
  const size = entry.uncompressedSize
  let bytes: Uint8Array = data
  if (entry.compressionMethod === 8)
    try {
      // The limit holds while inflating: a directory that lies about the size is found out here.
      bytes = inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
    } catch {
      refusePart(name, message('fault-part-size--larger', { part: partWords(name) }))
    }
  if (bytes.length !== size)
    refusePart(name, message('fault-part-size--other', { part: partWords(name) }))
  if (crc32(bytes) !== entry.crc32)
    refusePart(name, message('fault-part-damaged', { part: partWords(name) }))
  return bytes
}

function refusePart(part: string, what: TemplateFaultMessage): never {
  throw new TemplateRefusal([partFault(what, part)])
}

/** XML by its name; other parts are XML only if their content type says so. */
export function isXmlName(name: string): boolean {
  return /\.(?:xml|rels|vml|svg)$/i.test(name)
}

/** A raw name fit for a message. */
function printable(raw: Uint8Array): string {
  const text = Buffer.from(raw).toString('utf8').slice(0, 80)
  // oxlint-disable-next-line no-control-regex -- a hostile name must not reach a terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '?')
}
