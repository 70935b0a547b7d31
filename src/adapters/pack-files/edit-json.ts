import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser'
import type { EditJson } from '../../app/ports.ts'
import type { FieldChange } from '../../domain/register/rules-revision.ts'
import type { Fault } from '../../domain/fault.ts'
import type { JsonValue } from '../../domain/json.ts'
import { isPrototypeName } from '../../domain/rules/path.ts'

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
    const refuse = (code: string, message: string, fix: string): void => {
      const pointer = `/changes/${index}/pointer`
      faults.push({ code, severity: 'error', pointer, message, fix })
    }
    const { pointer } = change
    const root = parseTree(text)
    const path = root === undefined ? undefined : stepsOf(pointer)
    if (root === undefined || path === undefined || path.length === 0) {
      const message = `${JSON.stringify(pointer.slice(0, 200))} leads to no place in ${file}.`
      refuse('pointer-faulty', message, 'Write it as RFC 6901 says: /weights/4.1.')
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
      const message = `There is no ${pointer} in ${file}.`
      refuse('pointer-unknown', message, 'Read the file again; it may have changed.')
      continue
    }
    const before = node === undefined ? {} : { before: getNodeValue(node) as JsonValue }
    const after = change.value === undefined ? {} : { after: change.value }
    text = applyEdits(text, modify(text, at, change.value, { formattingOptions: layoutOf(text) }))
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

/** How the text is laid out, as its first indented line and its line ends show. */
function layoutOf(text: string) {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
}
