import type { MessageKey, MessageParameters } from '../messages/keys.ts'
import { message, type Parameter } from '../messages/message.ts'
import type { TextLanguage } from '../messages/text.ts'
import type {
  ChartTag,
  EquationTag,
  FlagTag,
  GroupTag,
  LinesTag,
  ListTag,
  PictureTag,
  TagSchema,
  ValueTag,
} from './tag-schema.ts'

/** Whether a template may do without a value, or must show it. */
type Presence = {
  readonly optional?: true
  readonly mustAppear?: true
  readonly fact?: string
}

export const OPTIONAL: Presence = { optional: true }
export const MUST_APPEAR: Presence = { mustAppear: true }

/** Messages that say what a tag stands for. */
type Explaining = Extract<
  { [K in MessageKey]: keyof MessageParameters[K] extends never ? K : never }[MessageKey],
  `tag-${string}`
>

/** Short forms for writing tag schemas: what the tag stands for, then an example. */
export function text(key: Explaining, example: Parameter, presence: Presence = {}): ValueTag {
  return { kind: 'text', explanation: message(key), example, ...presence }
}

export function number(key: Explaining, example: string, presence: Presence = {}): ValueTag {
  return { kind: 'number', explanation: message(key), example, ...presence }
}

/** The example is a day such as `2026-05-20`. */
export function date(key: Explaining, example: string, presence: Presence = {}): ValueTag {
  return { kind: 'date', explanation: message(key), example: { date: example }, ...presence }
}

export function flag(key: Explaining, example = true): FlagTag {
  return { kind: 'flag', explanation: message(key), example }
}

/** A formula, which stands on the paper as an equation. */
export function equation(
  key: Explaining,
  example: EquationTag['example'],
  presence: Presence = {},
): EquationTag {
  return { kind: 'equation', explanation: message(key), example, ...presence }
}

/** The example is one of the lines. */
export function lines(key: Explaining, example: Parameter, presence: Presence = {}): LinesTag {
  return { kind: 'lines', explanation: message(key), example: [example], ...presence }
}

export function list(
  key: Explaining,
  items: TagSchema,
  exampleItems?: ListTag['exampleItems'],
): ListTag {
  return {
    kind: 'list',
    explanation: message(key),
    items,
    ...(exampleItems === undefined ? {} : { exampleItems }),
  }
}

export function group(key: Explaining, tags: TagSchema, presence: Presence = {}): GroupTag {
  return { kind: 'group', explanation: message(key), tags, ...presence }
}

/** Tags whose texts are in one language, whichever the rest of the document is in. */
export function groupIn(language: TextLanguage, tags: TagSchema): GroupTag {
  const explanation = message('tag-in-language', { language })
  return { kind: 'group', explanation, tags, language, optional: true }
}

export function picture(key: Explaining, presence: Presence = {}): PictureTag {
  return { kind: 'picture', explanation: message(key), ...presence }
}

export function chart(
  key: Explaining,
  example: ChartTag['example'],
  presence: Presence = {},
): ChartTag {
  return { kind: 'chart', explanation: message(key), example, ...presence }
}
