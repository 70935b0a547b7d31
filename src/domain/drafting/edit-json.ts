import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser'
import type { FieldChange } from '../register/rules-revision.ts'
import { fault, type Fault, type FaultKey } from '../faults/fault.ts'
import type { JsonValue } from '../schema/json.ts'
import { message, type Message } from '../messages/message.ts'
import { isPrototypeName } from '../rules/path.ts'

/** A place of a JSON file and what is to stand there; nothing, where there is no value. */
export type PlaceChange = { readonly pointer: string; readonly value?: JsonValue }

/** Changes places of a JSON text, one after another, and no other byte of it. */
export type EditJson = (
  file: string,
  text: string,
  changes: readonly PlaceChange[],
) => {
  readonly text: string
  readonly done: readonly FieldChange[]
  /** Changes that lead nowhere; pointers are into `/changes`. */
  readonly faults: readonly Fault[]
}

const MARK = '\uFEFF'

/**
 * Changes places of a JSON text and nothing else of it: order, spacing and the writing of every
 * other value stay as they are. What is put in is laid out as the file is.
 */
export const editJson: EditJson = (file, written, changes) => {
  const mark = written.startsWith(MARK) ? MARK : ''
  let text = written.slice(mark.length)
  const done: FieldChange[] = []
  const faults: Fault[] = []
  for (const [index, change] of changes.entries()) {
    const refuse = (found: Message<FaultKey>): void => {
      faults.push(fault(found, `/changes/${index}/pointer`))
    }
    const { pointer } = change
    const root = parseTree(text)
    const path = root === undefined ? undefined : stepsOf(pointer)
    if (root === undefined || path === undefined || path.length === 0) {
      refuse(message('fault-pointer-faulty', { place: { value: pointer }, file }))
      continue
    }
    const parent = findNodeAtLocation(root, located(root, path.slice(0, -1)))
    const last = path.at(-1)!
    const items = parent?.type === 'array' ? (parent.children ?? []).length : undefined
    const step = items === undefined ? last : last === '-' ? items : Number(last)
    const isPlace =
      parent?.type === 'object'
        ? !isPrototypeName(last)
        : items !== undefined && /^(-|0|[1-9]\d*)$/.test(last) && Number(step) <= items
    const at = [...located(root, path.slice(0, -1)), step]
    const node = isPlace ? findNodeAtLocation(root, at) : undefined
    if (!isPlace || (node === undefined && change.value === undefined)) {
      refuse(message('fault-pointer-unknown', { place: pointer, file }))
      continue
    }
    const before = node === undefined ? {} : { before: getNodeValue(node) as JsonValue }
    const after = change.value === undefined ? {} : { after: change.value }
    if (change.value === undefined) text = applyEdits(text, modify(text, at, undefined, {}))
    else if (node !== undefined) text = splice(text, node, laidOut(text, node.offset, change.value))
    else if (parent !== undefined) text = added(text, parent, step, change.value)
    done.push({ file, pointer, ...before, ...after })
  }
  return { text: mark + text, done, faults }
}

type Node = NonNullable<ReturnType<typeof parseTree>>

/** Steps of a pointer; undefined where it is none. */
function stepsOf(pointer: string): readonly string[] | undefined {
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The steps as jsonc-parser takes them: numbers into lists. */
function located(root: Node, steps: readonly string[]): (string | number)[] {
  const path: (string | number)[] = []
  for (const step of steps) {
    const isList = findNodeAtLocation(root, path)?.type === 'array'
    path.push(isList && /^(0|[1-9]\d*)$/.test(step) ? Number(step) : step)
  }
  return path
}

function splice(
  text: string,
  { offset, length }: { readonly offset: number; readonly length: number },
  put: string,
): string {
  return text.slice(0, offset) + put + text.slice(offset + length)
}

/**
 * The text with one more thing at the end of an object or list, spaced as what stands last in it.
 * The formatter of the parser would lay out its neighbours anew.
 */
function added(text: string, parent: Node, step: string | number, value: JsonValue): string {
  const last = parent.children?.at(-1)
  const end = last === undefined ? parent.offset + 1 : last.offset + last.length
  const before = last === undefined ? '' : /\s*$/.exec(text.slice(0, last.offset))![0]
  const key = typeof step === 'string' ? `${JSON.stringify(step)}: ` : ''
  const put = key + laidOut(text, last?.offset ?? parent.offset, value)
  return splice(text, { offset: end, length: 0 }, last === undefined ? put : `,${before}${put}`)
}

/** A value as text: on one line, or, where its place begins a line, indented as the file is. */
export function laidOut(text: string, offset: number, value: JsonValue): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const margin = /^[ \t]*/.exec(line)![0]
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
  const isOnItsOwn = typeof value === 'object' && value !== null && !line.includes(':')
  if (!isOnItsOwn || line.trim() !== '') return JSON.stringify(value)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  return JSON.stringify(value, null, indent).replaceAll('\n', `${eol}${margin}`)
}
