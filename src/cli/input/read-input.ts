import { isUtf8 } from 'node:buffer'
import { createReadStream, statSync, type Stats } from 'node:fs'
import type { Readable } from 'node:stream'
import { message, type Message } from '../../domain/messages/message.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import { EXIT, Failure } from '../terminal/failure.ts'

/** Largest document that is read, in bytes. */
const LARGEST = 16 * 1024 * 1024

/** Opens a file, or standard input for `-`. Fails with what is in the way, in words. */
export function openInput(file: string): { readonly stream: Readable; readonly bytes?: number } {
  if (file === '-') return { stream: process.stdin }
  const found = statOf(file)
  if (found.isDirectory()) throw unreadable(message('cli-input-folder', { file }))
  return { stream: createReadStream(file), bytes: found.size }
}

/** A JSON document from a file or, for `-`, from standard input. */
export async function readInput(file: string): Promise<unknown> {
  return parseDocument(await readBytes(file), nameOf(file))
}

/** What something that is read is called in a message: a file by its name, else in words. */
export type Name = string | Message

/** What a file or, for `-`, standard input is called in a message. */
export function nameOf(file: string): Name {
  return file === '-' ? message('cli-standard-input') : file
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
        throw unreadable(message('cli-input-large', { file: name, limit: LARGEST / 1024 / 1024 }))
    }
  } catch (cause) {
    throw readFailure(cause, name)
  }
  return Buffer.concat(chunks)
}

/** Strict JSON from bytes; what is wrong with it comes with its line. */
export function parseDocument(bytes: Buffer, name: Name): unknown {
  if (bytes.length === 0) throw unreadable(message('cli-input-empty', { file: name }))
  if (!isUtf8(bytes)) throw unreadable(message('cli-input-encoding', { file: name }))
  const { value, faults } = commandLinePorts.readJson(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  const [first] = faults
  if (first !== undefined || value === undefined)
    throw new Failure(
      EXIT.usage,
      'input-unreadable',
      message('cli-input-faulty', { file: name }),
      faults,
    )
  return value
}

function statOf(file: string): Stats {
  try {
    return statSync(file)
  } catch (cause) {
    throw unreadable(message('cli-input-unreadable', { file, reason: reasonOf(cause) }))
  }
}

/** What went wrong while something was read, in words; faults of the program stay what they are. */
export function readFailure(cause: unknown, name: Name): unknown {
  const isSystem = cause instanceof Error && 'syscall' in cause
  return isSystem
    ? unreadable(message('cli-input-unreadable', { file: name, reason: reasonOf(cause) }))
    : cause
}

function unreadable(detail: Message): Failure {
  return new Failure(EXIT.usage, 'input-unreadable', detail)
}

const REASONS = {
  ENOENT: 'reason-not-found',
  ENOTDIR: 'reason-not-found',
  EACCES: 'reason-not-allowed',
  EPERM: 'reason-not-allowed',
  EISDIR: 'reason-folder',
  ENAMETOOLONG: 'reason-name-long',
  ERR_INVALID_ARG_VALUE: 'reason-name-character',
} as const

/** What is in the way of a file, without words of the operating system where we have our own. */
export function reasonOf(cause: unknown): Message {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code in REASONS) return message(REASONS[code as keyof typeof REASONS])
  return code === '' ? message('reason-system') : message('reason-system--code', { code })
}
