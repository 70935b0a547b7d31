import {
  FluentParser,
  Visitor,
  type SelectExpression,
  type VariableReference,
} from '@fluent/syntax'
import { Junk, Message, Term, type Attribute, type Pattern } from '@fluent/syntax'

/** How a message uses a variable: printed, chosen by as a number, or chosen by among names. */
export type Use = 'shown' | 'counted' | { readonly among: readonly string[] }

/** One message: its variables over value and attributes, and the attributes it has. */
export type MessageEntry = {
  readonly key: string
  readonly hasValue: boolean
  readonly attributes: readonly string[]
  readonly uses: ReadonlyMap<string, Use>
  /** Variables without which the text says less: those that are printed somewhere. */
  readonly shown: ReadonlySet<string>
}

/** A message file as it was read; `problems` are sentences for whoever writes messages. */
export type MessageFile = {
  /** `en/faults.ftl`. */
  readonly path: string
  readonly text: string
  readonly entries: readonly MessageEntry[]
  readonly problems: readonly string[]
}

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Reads a file of messages after the Fluent syntax. */
export function readMessages(path: string, text: string): MessageFile {
  const resource = new FluentParser({ withSpans: false }).parse(text)
  const problems: string[] = []
  const entries: MessageEntry[] = []
  const seen = new Set<string>()
  for (const entry of resource.body) {
    if (entry instanceof Junk)
      problems.push(`${path}: not a message: ${entry.content.split('\n', 1)[0]}`)
    if (entry instanceof Term)
      problems.push(`${path}: -${entry.id.name}: terms are not used; write the word.`)
    if (!(entry instanceof Message)) continue
    const key = entry.id.name
    if (seen.has(key)) problems.push(`${path}: ${key} stands there twice.`)
    seen.add(key)
    entries.push(entryOf(key, entry.value, entry.attributes))
  }
  return { path, text, entries, problems }
}

function entryOf(
  key: string,
  value: Pattern | null,
  attributes: readonly Attribute[],
): MessageEntry {
  const found = new Variables()
  if (value !== null) found.visit(value)
  for (const attribute of attributes) found.visit(attribute.value)
  return {
    key,
    hasValue: value !== null,
    attributes: attributes.map(({ id }) => id.name),
    uses: found.uses,
    shown: found.shown,
  }
}

class Variables extends Visitor {
  readonly uses = new Map<string, Use>()
  readonly shown = new Set<string>()

  override visitVariableReference({ id }: VariableReference): void {
    this.shown.add(id.name)
    if (!this.uses.has(id.name)) this.uses.set(id.name, 'shown')
  }

  override visitSelectExpression({ selector, variants }: SelectExpression): void {
    if (selector.type === 'VariableReference') {
      const name = selector.id.name
      const keys = variants.map(({ key }) => String('name' in key ? key.name : key.value))
      const isCount = keys.every((one) => PLURALS.has(one) || /^\d/.test(one))
      const known = this.uses.get(name)
      if (isCount) this.uses.set(name, 'counted')
      else {
        const before = typeof known === 'object' ? known.among : []
        this.uses.set(name, { among: [...new Set([...before, ...keys])] })
      }
    }
    for (const { value } of variants) this.visit(value)
  }
}
