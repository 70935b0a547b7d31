import type { Stanza } from 'age-encryption'
import { closeSync, createReadStream, createWriteStream, openSync, readSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { StorageUnfit } from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { OWN_FILE } from './own-file.ts'

/** How files that https://age-encryption.org/v1 describes begin. */
const AGE = 'age-encryption.org/v1\n'
const SQLITE = 'SQLite format 3\0'

/** What is read at once, in bytes. */
const CHUNK_BYTES = 1024 * 1024

/** A backup that can be read any number of times, decrypted where it is encrypted. */
export type BackupFile = {
  /** What it is called in messages. */
  readonly name: string
  /** Whether it is a SQLite file, in place of an archive. */
  readonly isSqlite: boolean
  /** Throws {@link StorageUnfit} where an encrypted file turns out to be altered or cut short. */
  readonly open: () => Readable
}

/**
 * A backup on the disk; `identities` open an encrypted one. Throws {@link StorageUnfit} where it is
 * encrypted and none of them opens it.
 */
export async function backupFile(file: string, identities: readonly string[]): Promise<BackupFile> {
  const isEncrypted = startOf(file, AGE.length) === AGE
  const open = () =>
    isEncrypted
      ? Readable.from(decrypted(file, identities), { objectMode: false })
      : createReadStream(file, { highWaterMark: CHUNK_BYTES })
  let start = startOf(file, SQLITE.length)
  if (isEncrypted) {
    start = ''
    for await (const chunk of open() as AsyncIterable<Buffer>) {
      start += chunk.subarray(0, SQLITE.length).toString('latin1')
      if (start.length >= SQLITE.length) break
    }
  }
  return { name: file, isSqlite: start.startsWith(SQLITE), open }
}

/** Copies a backup as it is inside into a new file for its owner alone. */
export async function copyBackup(backup: BackupFile, to: string): Promise<void> {
  await pipeline(backup.open(), createWriteStream(to, { flags: 'wx', mode: OWN_FILE, flush: true }))
}

/**
 * What encrypts bytes for everybody who has the identity of one of the recipients (`age1…`). Throws
 * {@link StorageUnfit} for a recipient that is none.
 */
export async function encryptedFor(
  recipients: readonly string[],
): Promise<(bytes: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  for (const recipient of recipients) {
    // Whoever takes one for the other would see it printed, and in the log of their shell already.
    if (/^age-secret-key-/i.test(recipient)) throw new StorageUnfit(message('age-recipient-secret'))
    try {
      encrypter.addRecipient(recipient)
    } catch {
      throw new StorageUnfit(message('age-recipient-faulty', { recipient: { value: recipient } }))
    }
  }
  return async function* (bytes) {
    yield* await encrypter.encrypt(webStream(Readable.from(bytes, { objectMode: false })))
  }
}

async function* decrypted(file: string, identities: readonly string[]): AsyncGenerator<Uint8Array> {
  if (identities.length === 0) throw new StorageUnfit(message('age-identity-missing', { file }))
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  for (const identity of identities) {
    try {
      decrypter.addIdentity(identity)
    } catch {
      throw new StorageUnfit(message('age-identity-faulty'))
    }
  }
  // The last that is asked: none of the others opened it.
  decrypter.addIdentity({
    unwrapFileKey: (stanzas: readonly Stanza[]) => {
      const isPassphrase = stanzas.some(({ args }) => args[0] === 'scrypt')
      throw new StorageUnfit(
        message(isPassphrase ? 'age-passphrase' : 'age-identity-other', { file }),
      )
    },
  })
  const source = createReadStream(file, { highWaterMark: CHUNK_BYTES })
  try {
    yield* await decrypter.decrypt(webStream(source))
  } catch (error) {
    const isOurs = error instanceof StorageUnfit || (error instanceof Error && 'syscall' in error)
    throw isOurs ? error : new StorageUnfit(message('age-altered', { file }))
  } finally {
    source.destroy()
  }
}

/** A stream as the library takes it; the types of Node and of browsers differ, the streams do not. */
function webStream(source: Readable): ReadableStream<Uint8Array> {
  const stream: unknown = Readable.toWeb(source)
  return stream as ReadableStream<Uint8Array>
}

function startOf(file: string, length: number): string {
  const handle = openSync(file, 'r')
  try {
    const start = Buffer.alloc(length)
    return start.subarray(0, readSync(handle, start)).toString('latin1')
  } finally {
    closeSync(handle)
  }
}
