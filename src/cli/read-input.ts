import { isUtf8 } from 'node:buffer'
import { createReadStream, statSync, type Stats } from 'node:fs'
import type { Readable } from 'node:stream'
import { readJson } from '../house.ts'
import { EXIT, Failure } from './failure.ts'

/** Largest document that is read, in bytes. */
const LARGEST = 16 * 1024 * 1024

/** Opens a file, or standard input for `-`. Fails with what is in the way, in words. */
export function openInput(file: string): { readonly stream: Readable; readonly bytes?: number } {
  if (file === '-') return { stream: process.stdin }
  const found = statOf(file)
  if (found.isDirectory()) throw unreadable(`${file} is a folder; name a file.`)
  return { stream: createReadStream(file), bytes: found.size }
}

/** A JSON document from a file or, for `-`, from standard input. */
export async function readInput(file: string): Promise<unknown> {
  return parseDocument(await readBytes(file), nameOf(file))
}

/** What a file or, for `-`, standard input is called in a message. */
export function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file
}

/** All of a file or, for `-`, of standard input. */
export async function readBytes(file: string): Promise<Buffer> {
  const name = nameOf(file)
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of openInput(file).stream) {
      chunks.push(chunk as Buffer)
      length += (chunk as Buffer).length
      if (length > LARGEST)
        throw unreadable(
          `${name} is larger than ${LARGEST / 1024 / 1024} MiB, more than any assessment or receipt.`,
        )
    }
  } catch (cause) {
    throw readFailure(cause, name)
  }
  return Buffer.concat(chunks)
}

/** Strict JSON from bytes; what is wrong with it comes with its line. */
export function parseDocument(bytes: Buffer, name: string): unknown {
  if (bytes.length === 0) throw unreadable(`${name} is empty.`)
  if (!isUtf8(bytes)) throw unreadable(`${name} is not text in UTF-8.`)
  const { value, faults } = readJson(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  const [first] = faults
  if (first !== undefined || value === undefined)
    throw new Failure(EXIT.usage, 'input-unreadable', `${name} cannot be used as it is.`, faults)
  return value
}

function statOf(file: string): Stats {
  try {
    return statSync(file)
  } catch (cause) {
    throw unreadable(`${file} cannot be read: ${reasonOf(cause)}.`)
  }
}

/** What went wrong while something was read, in words; faults of the program stay what they are. */
export function readFailure(cause: unknown, name: string): unknown {
  const isSystem = cause instanceof Error && 'syscall' in cause
  return isSystem ? unreadable(`${name} cannot be read: ${reasonOf(cause)}.`) : cause
}

function unreadable(message: string): Failure {
  return new Failure(EXIT.usage, 'input-unreadable', message)
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read by this account',
  EPERM: 'it may not be read by this account',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no name may hold',
}

/** What is in the way of a file, without words of the operating system where we have our own. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return (
    REASONS[code] ?? (code === '' ? 'the system refuses it' : `the system refuses it (${code})`)
  )
}
