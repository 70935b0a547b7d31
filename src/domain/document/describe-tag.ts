import type {
  ChartTag,
  ChartValue,
  FlagTag,
  GroupTag,
  LinesTag,
  ListTag,
  PictureTag,
  TagSchema,
  ValueTag,
} from './tag-schema.ts'

/** Whether a template may do without a value, or must show it. */
type Presence = { readonly optional?: true; readonly mustAppear?: true }

export const OPTIONAL: Presence = { optional: true }
export const MUST_APPEAR: Presence = { mustAppear: true }

/** Short forms for writing tag schemas: Chinese explanation, English explanation, example. */
export function text(zh: string, en: string, example: string, presence: Presence = {}): ValueTag {
  return { kind: 'text', explanation: { zh, en }, example, ...presence }
}

export function number(zh: string, en: string, example: string, presence: Presence = {}): ValueTag {
  return { kind: 'number', explanation: { zh, en }, example, ...presence }
}

export function date(zh: string, en: string, example: string, presence: Presence = {}): ValueTag {
  return { kind: 'date', explanation: { zh, en }, example, ...presence }
}

export function flag(zh: string, en: string, example = true): FlagTag {
  return { kind: 'flag', explanation: { zh, en }, example }
}

export function lines(
  zh: string,
  en: string,
  example: readonly string[],
  presence: Presence = {},
): LinesTag {
  return { kind: 'lines', explanation: { zh, en }, example, ...presence }
}

export function list(
  zh: string,
  en: string,
  items: TagSchema,
  exampleItems?: ListTag['exampleItems'],
): ListTag {
  return {
    kind: 'list',
    explanation: { zh, en },
    items,
    ...(exampleItems === undefined ? {} : { exampleItems }),
  }
}

export function group(zh: string, en: string, tags: TagSchema, presence: Presence = {}): GroupTag {
  return { kind: 'group', explanation: { zh, en }, tags, ...presence }
}

export function picture(zh: string, en: string, presence: Presence = {}): PictureTag {
  return { kind: 'picture', explanation: { zh, en }, ...presence }
}

export function chart(
  zh: string,
  en: string,
  example: ChartValue,
  presence: Presence = {},
): ChartTag {
  return { kind: 'chart', explanation: { zh, en }, example, ...presence }
}
