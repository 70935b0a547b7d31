import type { JsonValue } from '../../src/domain/schema/json.ts'
import { isObject } from '../../src/domain/schema/json.ts'

const WIDTH = 100

/** JSON as people like to read it: on one line what fits there, member under member what does not. */
export function jsonText(value: JsonValue): string {
  return `${printed(value, 0, 0)}\n`
}

/** `before` is how much stands on the line already. */
function printed(value: JsonValue, depth: number, before: number): string {
  const flat = onOneLine(value)
  if (depth > 0 && before + flat.length <= WIDTH) return flat
  const inner = '  '.repeat(depth + 1)
  const lines = Array.isArray(value)
    ? value.map((one: JsonValue) => inner + printed(one, depth + 1, inner.length))
    : isObject(value)
      ? Object.entries(value).map(([key, one]) => {
          const head = `${inner}${JSON.stringify(key)}: `
          return head + printed(one, depth + 1, head.length)
        })
      : []
  if (lines.length === 0) return flat
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${'  '.repeat(depth)}${close}`
}

function onOneLine(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
