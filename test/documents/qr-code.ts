import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

// The package would fetch its program from the network.
const program = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(program)).buffer } })

/** What the one QR code in a picture says; throws where there is none, or more than one. */
export async function readQr(png: Uint8Array): Promise<string> {
  const found = await readBarcodes(png, { formats: ['QRCode'] })
  if (found.length !== 1 || !found[0]!.isValid)
    throw new Error(`${found.length} QR codes are in the picture instead of one.`)
  return found[0]!.text
}
