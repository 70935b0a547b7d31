import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A square PNG of one bit per pixel, 1 for white. Each row is a 0 (no filter) and the pixels packed
 * eight to a byte, the leftmost in the highest bit. `level` is how hard to pack, 1 to 9.
 */
export function bitPng(side: number, rows: readonly Uint8Array[], level = 9): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // One bit a pixel, greyscale, deflate, no filter method but 0, not interlaced.
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** What stands where a template shows a picture that this document does not: one white dot. */
export const BLANK_PNG: Uint8Array = bitPng(1, [Buffer.from([0, 0xff])])

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(12 + data.length)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length)
  return out
}
