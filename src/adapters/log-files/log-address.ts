import type { LogSource } from '../../app/ports.ts'

/** No file of a log is larger: a bundle of 256 entries of 64 KiB. */
const LARGEST = 256 * 65_537
const ANSWER_WITHIN_MS = 30_000

/** The files of a log at an address, which ends in the folder of the log. Follows no redirect. */
export function logAddress(address: string): LogSource {
  const base = address.endsWith('/') ? address : `${address}/`
  return {
    async read(path) {
      const reply = await fetch(new URL(path, base), {
        redirect: 'error',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      })
      if (reply.status === 404) return undefined
      if (!reply.ok) throw new Error(`${reply.status} ${reply.url}`)
      return within(reply)
    },
  }
}

async function within(reply: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of reply.body ?? []) {
    size += part.length
    if (size > LARGEST) throw new Error(`More than ${LARGEST} bytes: ${reply.url}`)
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
