import { logAddress } from '../adapters/log-files/log-address.ts'
import { logFolder } from '../adapters/log-files/log-folder.ts'
import { readJson } from '../adapters/pack-files/read-json.ts'
import { harmless } from '../adapters/plain-text/display-width.ts'
import { layOut } from '../adapters/plain-text/layout.ts'
import { ed25519 } from '../adapters/signing/ed25519.ts'
import { writeKeyFile } from '../adapters/signing/key-file.ts'
import { digestOf, digestOfBytes, sha256Of } from '../adapters/system/digest.ts'
import { schemaText } from '../adapters/system/json-schema.ts'
import { zipStream } from '../adapters/word-template/package/zip-stream.ts'
import type { CommandLinePorts } from '../app/ports.ts'

/** What commands work with beside the services that they open. */
export const commandLinePorts: CommandLinePorts = {
  readJson,
  layOut,
  harmless,
  schemaText,
  digestOf,
  digestOfBytes,
  sha256: sha256Of,
  logFolder,
  logAddress,
  signing: ed25519,
  writeKeyFile,
  zip: zipStream,
  // What reads workbooks is loaded by the commands that read one.
  readTables: async (kind, bytes) =>
    (await import('../adapters/comment-sheets/sheet-files.ts')).sheetFiles.read(kind, bytes),
}
