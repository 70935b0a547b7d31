import { randomFillSync } from 'node:crypto'
import type { Ids } from '../../app/register/ports.ts'

/**
 * UUID version 7 (RFC 9562): milliseconds, then a counter within them, then 62 random bits. Ids of
 * one process sort in the order they were made, also when the clock steps back.
 */
export function createIds(now: () => number = Date.now): Ids {
  let last = 0
  let counter = 0
  return {
    next() {
      const time = now()
      if (time > last) {
        last = time
        counter = 0
      } else if (++counter > 0xfff) {
        last += 1
        counter = 0
      }
      const bytes = randomFillSync(new Uint8Array(8))
      bytes[0] = (bytes[0]! & 0x3f) | 0x80
      const random = Buffer.from(bytes).toString('hex')
      const stamp = last.toString(16).padStart(12, '0')
      const count = counter.toString(16).padStart(3, '0')
      return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${count}-${random.slice(0, 4)}-${random.slice(4)}`
    },
  }
}
