import type { JsonReading } from '../../app/ports.ts'
import type { ParseErrorCode } from 'jsonc-parser'
import { printParseErrorCode, visit } from 'jsonc-parser'
import { packFault, type PackFaultKey } from '../../domain/faults/pack-faults.ts'
import { isPlainDecimal, SIGNIFICANT_DIGITS } from '../../domain/numbers/exact.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import { pointer } from '../../domain/faults/fault.ts'
import type { JsonValue } from '../../domain/schema/json.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import { isPrototypeName } from '../../domain/rules/path.ts'
import { SYNTAX } from './json-syntax.ts'

/** Levels of objects and lists a file may have. */
const DEEPEST = 64

/**
 * Reads JSON strictly. JSON.parse keeps the last of two equal keys, reads 0.1000000000000000055 as
 * 0.1 and 1e999 as infinity, all in silence; here each is a fault, with the line it stands on.
 */
export function readJson(text: string): JsonReading {
  const reading = new Reading(text)
  const lineOf = (at: string): number => reading.lineOf(at)
  try {
    visit(text, reading.visitor(), { disallowComments: true, allowTrailingComma: false })
  } catch (cause) {
    if (!(cause instanceof Stop)) throw cause
    return { faults: [cause.fault], lineOf }
  }
  const { value, faults } = reading
  return { ...(value === undefined ? {} : { value }), faults, lineOf }
}

/** Ends the reading of a text that has no value. */
class Stop extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.code)
    this.fault = fault
  }
}

type Container = { [key: string]: JsonValue } | JsonValue[]
type Level = { readonly at: string; readonly into: Container; key: string | undefined }

/** Builds the value of one text and remembers the line of everything in it. */
class Reading {
  value: JsonValue | undefined
  readonly faults: Fault[] = []
  readonly #text: string
  readonly #levels: Level[] = []
  readonly #lines = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  lineOf(at: string): number {
    for (let here = at; here !== ''; here = here.slice(0, here.lastIndexOf('/'))) {
      const line = this.#lines.get(here)
      if (line !== undefined) return line
    }
    return 1
  }

  visitor(): Parameters<typeof visit>[1] {
    return {
      onError: (code, _offset, _length, line, column) => this.#stop(code, line, column),
      onObjectBegin: (_offset, _length, line) => this.#open({}, line),
      onArrayBegin: (_offset, _length, line) => this.#open([], line),
      onObjectEnd: () => void this.#levels.pop(),
      onArrayEnd: () => void this.#levels.pop(),
      onObjectProperty: (key, _offset, _length, line) => this.#property(key, line),
      onLiteralValue: (value: JsonValue, offset, length, line) => {
        // 1e999 is a fault, see below; 0 stands in for it so that the rest can be checked.
        const at = this.#place(value === Infinity || value === -Infinity ? 0 : value, line)
        if (typeof value === 'number') {
          this.#checkNumber(value, this.#text.slice(offset, offset + length), at, line)
        } else if (typeof value === 'string' && !value.isWellFormed()) {
          this.#malformed(at, line)
        }
      },
    }
  }

  #open(into: Container, line: number): void {
    const at = this.#place(into, line)
    if (this.#levels.length === DEEPEST) {
      const found = message('fault-json-depth', { line: line + 1, most: DEEPEST })
      throw new Stop(packFault(found, at, { line: line + 1 }))
    }
    this.#levels.push({ at, into, key: undefined })
  }

  /** Puts a value where it belongs and says where that is. */
  #place(value: JsonValue, line: number): string {
    const level = this.#levels.at(-1)
    if (level === undefined) {
      this.value = value
      return ''
    }
    if (Array.isArray(level.into)) {
      const at = level.at + pointer(level.into.length)
      this.#lines.set(at, line + 1)
      level.into.push(value)
      return at
    }
    if (level.key === undefined) return level.at
    level.into[level.key] = value
    return level.at + pointer(level.key)
  }

  #property(key: string, line: number): void {
    const level = this.#levels.at(-1)
    if (level === undefined || Array.isArray(level.into)) return
    const at = level.at + pointer(key)
    const report = (found: Message<PackFaultKey>): void => {
      level.key = undefined
      this.faults.push(packFault(found, at, { line: line + 1 }))
    }
    const name = { value: key }
    if (isPrototypeName(key)) {
      report(message('fault-key-refused', { name }))
    } else if (Object.hasOwn(level.into, key)) {
      const first = this.#lines.get(at) ?? line + 1
      report(
        first === line + 1
          ? message('fault-key-duplicate--line', { name, line: first })
          : message('fault-key-duplicate', { name, first, line: line + 1 }),
      )
    } else {
      level.key = key
      this.#lines.set(at, line + 1)
      if (!key.isWellFormed()) this.#malformed(at, line)
    }
  }

  #checkNumber(value: number, written: string, at: string, line: number): void {
    // Without sign, point, exponent and zeros at the ends.
    const digits = (written.split(/e/i)[0] ?? '').replace(/[-.]/g, '').replace(/^0+|0+$/g, '')
    const isLost = value === 0 && digits !== ''
    if (isPlainDecimal(value) && digits.length <= SIGNIFICANT_DIGITS && !isLost) return
    const number = written.length > 40 ? `${written.slice(0, 40)}…` : written
    const found = isLost
      ? message('fault-number-precision--small', { number })
      : message('fault-number-precision', { number, most: SIGNIFICANT_DIGITS })
    this.faults.push(packFault(found, at, { line: line + 1 }))
  }

  #malformed(at: string, line: number): void {
    this.faults.push(packFault(message('fault-text-malformed'), at, { line: line + 1 }))
  }

  #stop(code: ParseErrorCode, line: number, column: number): never {
    const place = { line: line + 1, column: column + 1 }
    const found = message(SYNTAX[printParseErrorCode(code)], place)
    throw new Stop(packFault(found, '', { line: line + 1 }))
  }
}
