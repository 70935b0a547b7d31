import { encodeQR } from 'qr'
import { bitPng } from './bit-png.ts'

/** How a QR code is drawn. */
export type QrOptions = {
  /** Share of the code that may be lost: about 7, 15, 25 and 30 percent. `M` when not given. */
  readonly correction?: keyof typeof CORRECTION
  /** Pixels per module; 8 when not given. */
  readonly scale?: number
  /** How hard to pack, 1 to 9; 9 when not given. 4 is as small and fourteen times as fast. */
  readonly level?: number
}

const CORRECTION = { L: 'low', M: 'medium', Q: 'quartile', H: 'high' } as const

/** Empty modules round the code that ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4

/**
 * A QR code as a PNG of one bit per pixel: a few hundred bytes, sharp at any size, and the same
 * bytes for the same text. Throws RangeError when the text does not fit into a QR code.
 */
export function qrPng(text: string, options: QrOptions = {}): Uint8Array {
  const { correction = 'M', scale = 8, level = 9 } = options
  const modules = modulesOf(text, correction)
  const side = modules.length * scale
  const rows = modules.flatMap((dark) => {
    const row = Buffer.alloc(Math.ceil(side / 8) + 1, 0xff)
    row[0] = 0
    for (let pixel = 0; pixel < side; pixel++)
      if (dark[Math.floor(pixel / scale)]) row[1 + (pixel >> 3)]! &= ~(0x80 >> (pixel & 7))
    return Array.from({ length: scale }, () => row)
  })
  return bitPng(side, rows, level)
}

/** The code with its quiet zone, row by row; true is dark. */
function modulesOf(text: string, correction: keyof typeof CORRECTION): boolean[][] {
  try {
    return encodeQR(text, 'raw', { ecc: CORRECTION[correction], border: QUIET_ZONE })
  } catch (cause) {
    throw new RangeError(`A text of ${text.length} characters does not fit into a QR code.`, {
      cause,
    })
  }
}
