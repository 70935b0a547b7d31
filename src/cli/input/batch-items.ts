import { message } from '../../domain/messages/message.ts'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type BatchItem, BatchProblem } from '../../app/papers/render-batch.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { openInput, parseDocument, readInput, reasonOf, type Name } from './read-input.ts'

/** The items of a batch: every JSON file of a folder by name, or every line of an NDJSON file. */
export function batchItems(source: string): {
  /** How many there are, where that is known before they are read. */
  readonly count?: number
  readonly items: AsyncIterable<BatchItem>
} {
  if (source !== '-' && isFolder(source)) {
    const files = readdirSync(source)
      .filter((name) => name.endsWith('.json'))
      .sort()
    if (files.length === 0)
      throw new Failure(
        EXIT.usage,
        'input-unreadable',
        message('cli-input-no-json', { folder: source }),
      )
    return { count: files.length, items: filesOf(source, files) }
  }
  return { items: linesOf(source) }
}

async function* filesOf(folder: string, files: readonly string[]): AsyncGenerator<BatchItem> {
  for (const file of files)
    yield {
      key: file.slice(0, -'.json'.length),
      document: await readInput(join(folder, file)).catch(problemOf),
    }
}

async function* linesOf(file: string): AsyncGenerator<BatchItem> {
  let line = 0
  for await (const json of createInterface({
    input: openInput(file).stream,
    crlfDelay: Infinity,
  })) {
    line++
    if (json.trim() !== '')
      yield { key: String(line), document: documentOf(json, message('cli-line', { line })) }
  }
}

function documentOf(json: string, name: Name): unknown {
  try {
    return parseDocument(Buffer.from(json), name)
  } catch (error) {
    return problemOf(error)
  }
}

/** One that cannot be read spoils no other. */
function problemOf(error: unknown): BatchProblem {
  if (!(error instanceof Failure)) throw error
  return new BatchProblem(error)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (cause) {
    throw new Failure(
      EXIT.usage,
      'input-unreadable',
      message('cli-input-unreadable', { file: path, reason: reasonOf(cause) }),
    )
  }
}
