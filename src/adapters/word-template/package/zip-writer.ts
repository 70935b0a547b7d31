import { crc32, deflateRawSync } from 'node:zlib'

/** One entry ready to be written: local header with data, and its line in the directory. */
export type ZipEntry = {
  readonly local: Buffer
  /** Directory line; bytes 42 to 45 get the offset when the file is put together. */
  readonly central: Buffer
}

/** 1 January 1980, the first day zip knows: the same input must give the same bytes. */
const DOS_DATE = 0x0021
const LOCAL = 30
const CENTRAL = 46

/** Setting up zlib for 32 KB costs more than packing a header or footer: it gets a window its size. */
const SMALL = 4096
const FOR_SMALL = { windowBits: 12, memLevel: 5 }

/** Packs a part at a zlib level; level 0 stores it, level 9 spares nothing. */
export function packEntry(name: string, bytes: Uint8Array, level: number): ZipEntry {
  const options = bytes.length <= SMALL && level < 9 ? { level, ...FOR_SMALL } : { level }
  const data = level === 0 ? bytes : deflateRawSync(bytes, options)
  return entryOf(Buffer.from(name), bytes, data, level === 0 ? 0 : 8)
}

function entryOf(name: Buffer, bytes: Uint8Array, data: Uint8Array, method: 0 | 8): ZipEntry {
  const crc = crc32(bytes)
  const local = Buffer.allocUnsafe(LOCAL + name.length + data.length)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(0, 6)
  writeFacts(local, 8, method, crc, data.length, bytes.length, name.length)
  local.set(name, LOCAL)
  local.set(data, LOCAL + name.length)
  const central = Buffer.alloc(CENTRAL + name.length)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  central.writeUInt16LE(20, 6)
  writeFacts(central, 10, method, crc, data.length, bytes.length, name.length)
  central.set(name, CENTRAL)
  return { local, central }
}

/** The eleven fields both headers share, from the packing method to the empty extra field. */
function writeFacts(
  header: Buffer,
  at: number,
  method: number,
  crc: number,
  packed: number,
  unpacked: number,
  nameLength: number,
): void {
  header.writeUInt16LE(method, at)
  header.writeUInt16LE(0, at + 2)
  header.writeUInt16LE(DOS_DATE, at + 4)
  header.writeUInt32LE(crc, at + 6)
  header.writeUInt32LE(packed, at + 10)
  header.writeUInt32LE(unpacked, at + 14)
  header.writeUInt16LE(nameLength, at + 18)
  header.writeUInt16LE(0, at + 20)
}

/** Puts entries together to a zip file, in the order given. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let size = 22
  for (const { local, central } of entries) size += local.length + central.length
  // A buffer of its own, not a piece of the shared pool, since callers keep it.
  const out = Buffer.from(new ArrayBuffer(size))
  let at = 0
  const offsets: number[] = []
  for (const { local } of entries) {
    offsets.push(at)
    out.set(local, at)
    at += local.length
  }
  const start = at
  for (const [i, { central }] of entries.entries()) {
    out.set(central, at)
    out.writeUInt32LE(offsets[i]!, at + 42)
    at += central.length
  }
  out.writeUInt32LE(0x06054b50, at)
  out.writeUInt32LE(0, at + 4)
  out.writeUInt16LE(entries.length, at + 8)
  out.writeUInt16LE(entries.length, at + 10)
  out.writeUInt32LE(at - start, at + 12)
  out.writeUInt32LE(start, at + 16)
  out.writeUInt16LE(0, at + 20)
  return out
}
