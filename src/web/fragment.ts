import { useSyncExternalStore } from 'react'

const CHANGED = 'touchstone:fragment'

/** Puts a fragment into the address, in place of the one there is. */
export function writeFragment(fragment: string): void {
  const { pathname, search } = location
  history.replaceState(null, '', `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`)
  dispatchEvent(new Event(CHANGED))
}

/** The fragment of the address, without its sign. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, () => location.hash.replace(/^#/, ''))
}

function subscribe(changed: () => void): () => void {
  for (const event of [CHANGED, 'hashchange']) addEventListener(event, changed)
  return () => {
    for (const event of [CHANGED, 'hashchange']) removeEventListener(event, changed)
  }
}

/** JSON as characters that an address takes, as short as they may be. */
export async function packed(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const small = await through(bytes, new CompressionStream('deflate-raw'))
  return btoa(Array.from(small, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** What {@link packed} made characters of. Rejects where it was cut short or changed. */
export async function unpacked(text: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
    one.codePointAt(0)!,
  )
  const large = await through(bytes, new DecompressionStream('deflate-raw'))
  return JSON.parse(new TextDecoder().decode(large)) as unknown
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(out).arrayBuffer())
}
