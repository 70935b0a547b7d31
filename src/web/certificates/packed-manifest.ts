/** What a manifest says of one certificate, as far as the desk tells it. */
export type PackedCertificate = {
  readonly decision?: string
  readonly number?: string
  readonly holder?: { readonly zh?: string; readonly en?: string }
  readonly files: readonly { readonly name: string }[]
  readonly problem?: {
    readonly message: string
    readonly faults: readonly { readonly message: string; readonly fix: string }[]
  }
}

const MANIFEST = 'manifest.json'
const END = 0x06054b50
const LINE = 0x02014b50

/**
 * The manifest of a zip of papers, which the service stores without packing it; undefined where the zip was
 * cut off before its end.
 */
export function manifestIn(zip: Uint8Array): readonly PackedCertificate[] | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== END) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count && view.getUint32(at, true) === LINE; i++) {
    const [name, extra, comment] = [28, 30, 32].map((one) => view.getUint16(at + one, true))
    const title = text(zip.subarray(at + 46, at + 46 + name!))
    if (title === MANIFEST) {
      const local = view.getUint32(at + 42, true)
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      const bytes = zip.subarray(from, from + view.getUint32(at + 20, true))
      return (JSON.parse(text(bytes)) as { certificates: readonly PackedCertificate[] })
        .certificates
    }
    at += 46 + name! + extra! + comment!
  }
  return undefined
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
