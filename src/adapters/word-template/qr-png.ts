import qrcode from 'qrcode'
import { bitPng } from './bit-png.ts'

/** How a QR code is drawn. */
export type QrOptions = {
  /** Share of the code that may be lost: about 7, 15, 25 and 30 percent. `M` when not given. */
  readonly correction?: 'L' | 'M' | 'Q' | 'H'
  /** Pixels per module; 8 when not given. */
  readonly scale?: number
  /** Empty modules round the code; the standard asks for 4, which is the default. */
  readonly margin?: number
  /** How hard to pack, 1 to 9; 9 when not given. 4 is as small and fourteen times as fast. */
  readonly level?: number
}

/**
 * A QR code as a PNG of one bit per pixel: a few hundred bytes, sharp at any size, and the same
 * bytes for the same text. Throws RangeError when the text does not fit into a QR code.
 */
export function qrPng(text: string, options: QrOptions = {}): Uint8Array {
  const { correction = 'M', scale = 8, margin = 4, level = 9 } = options
  const { modules } = create(text, correction)
  const side = (modules.size + 2 * margin) * scale
  const width = Math.ceil(side / 8)
  const empty = Buffer.alloc(width + 1, 0xff)
  empty[0] = 0
  const rows: Buffer[] = []
  for (let i = 0; i < margin * scale; i++) rows.push(empty)
  for (let y = 0; y < modules.size; y++) {
    const row = Buffer.from(empty)
    for (let x = 0; x < modules.size; x++)
      if (modules.data[y * modules.size + x])
        for (let i = 0; i < scale; i++) {
          const pixel = (x + margin) * scale + i
          row[1 + (pixel >> 3)]! &= ~(0x80 >> (pixel & 7))
        }
    for (let i = 0; i < scale; i++) rows.push(row)
  }
  for (let i = 0; i < margin * scale; i++) rows.push(empty)
  return bitPng(side, rows, level)
}

function create(text: string, correction: 'L' | 'M' | 'Q' | 'H'): ReturnType<typeof qrcode.create> {
  try {
    return qrcode.create(text, { errorCorrectionLevel: correction })
  } catch (cause) {
    throw new RangeError(`A text of ${text.length} characters does not fit into a QR code.`, {
      cause,
    })
  }
}
