import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { RegisterUnavailable } from '../../app/register/ports.ts'
import type { OutsideKey } from '../../app/ports.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import { isForOwner, OWN_FILE } from '../storage/own-file.ts'
import { namedKey, privateKeyOf, signedWith } from './ed25519.ts'

/** Larger than any file with one key. */
const LARGEST = 16_384

/**
 * The key in a PEM file after PKCS #8, encrypted with a passphrase or not. Throws RegisterUnavailable
 * with what is wrong: nobody can read it, or others can; it is no key, or of another kind; the
 * passphrase is missing or wrong.
 */
export function readKeyFile(file: string, passphrase: string | undefined): OutsideKey {
  const key = openKey(file, textOf(file), passphrase)
  const named = namedKey(createPublicKey(key))
  if (named === undefined) throw unfit(message('signing-key-kind', { file }))
  return { ...named, sign: async (bytes) => signedWith(key, bytes) }
}

/**
 * Writes a private key as a register keeps it into a new file for its owner alone, encrypted where
 * there is a passphrase, and waits for the disk. Throws RegisterUnavailable where the file is there.
 */
export function writeKeyFile(
  file: string,
  privateKey: string,
  passphrase: string | undefined,
): OutsideKey {
  const pem = privateKeyOf(privateKey).export({
    format: 'pem',
    type: 'pkcs8',
    ...(passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }),
  })
  const handle = newFile(file)
  try {
    writeSync(handle, String(pem))
    fsyncSync(handle)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
  return readKeyFile(file, passphrase)
}

function newFile(file: string): number {
  try {
    return openSync(file, 'wx', OWN_FILE)
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    throw isThere
      ? unfit(message('copy-file-exists', { file }))
      : new RegisterUnavailable(message('signing-key-unwritable', { file }), { cause })
  }
}

function textOf(file: string): string {
  try {
    const { size } = statSync(file)
    if (!isForOwner(file)) throw unfit(message('signing-key-readable', { file }))
    return size > LARGEST ? '' : readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof RegisterUnavailable) throw cause
    throw new RegisterUnavailable(message('signing-key-unreadable', { file }), { cause })
  }
}

function openKey(file: string, pem: string, passphrase: string | undefined): KeyObject {
  const isEncrypted = pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----')
  if (isEncrypted && passphrase === undefined)
    throw unfit(message('signing-key-passphrase-missing', { file }))
  try {
    return createPrivateKey({ key: pem, ...(isEncrypted ? { passphrase: passphrase! } : {}) })
  } catch (cause) {
    const detail = isEncrypted
      ? message('signing-key-passphrase-wrong', { file })
      : message('signing-key-faulty', { file })
    throw new RegisterUnavailable(detail, { cause })
  }
}

function unfit(detail: Message): RegisterUnavailable {
  return new RegisterUnavailable(detail)
}
