import type { StreamedFile } from '../../../app/ports.ts'
import { crc32 } from 'node:zlib'

/** What zip can count without its 64-bit extension. */
const MOST_FILES = 65_534
const MOST_BYTES = 0xffff_ffff
const UTF8_NAMES = 0x0800
/** 1 January 1980, the first day zip knows: the same files must give the same bytes. */
const DOS_DATE = 0x0021

/**
 * A zip file as it comes about, holding one file at a time: the files are stored, since papers are
 * packed already. The same files in the same order give the same bytes. Throws RangeError for more
 * than 65,534 files or 4 GiB.
 */
export async function* zipStream(
  files: Iterable<StreamedFile> | AsyncIterable<StreamedFile>,
): AsyncGenerator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  for await (const { name, bytes } of files) {
    const title = Buffer.from(name)
    const crc = crc32(bytes)
    const head = Buffer.alloc(30 + title.length)
    head.writeUInt32LE(0x04034b50, 0)
    writeFacts(head, 4, crc, bytes.length, title.length)
    head.set(title, 30)
    const line = Buffer.alloc(46 + title.length)
    line.writeUInt32LE(0x02014b50, 0)
    line.writeUInt16LE(20, 4)
    writeFacts(line, 6, crc, bytes.length, title.length)
    line.writeUInt32LE(offset, 42)
    line.set(title, 46)
    directory.push(line)
    offset += head.length + bytes.length
    if (directory.length > MOST_FILES || offset > MOST_BYTES)
      throw new RangeError('A zip file holds at most 65,534 files and 4 GiB; make several batches.')
    yield Buffer.concat([head, bytes])
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  yield Buffer.concat([...directory, end])
}

/** Version, flags, method, time, checksum and lengths, as both headers have them. */
function writeFacts(head: Buffer, at: number, crc: number, size: number, name: number): void {
  head.writeUInt16LE(20, at)
  head.writeUInt16LE(UTF8_NAMES, at + 2)
  head.writeUInt16LE(DOS_DATE, at + 8)
  head.writeUInt32LE(crc, at + 10)
  head.writeUInt32LE(size, at + 14)
  head.writeUInt32LE(size, at + 18)
  head.writeUInt16LE(name, at + 22)
}
