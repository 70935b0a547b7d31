import type { MessageEntry, MessageFile } from './read-messages.ts'

/** What a language has too little or too much of, beside the one the others are written from. */
export function compareLanguages(
  source: readonly MessageFile[],
  other: readonly MessageFile[],
  language: string,
): readonly string[] {
  const wanted = entriesOf(source)
  const there = entriesOf(other)
  const names = (files: readonly MessageFile[]): readonly string[] =>
    files.map(({ path }) => path.slice(path.indexOf('/') + 1))
  return [
    ...names(source)
      .filter((name) => !names(other).includes(name))
      .map((name) => `${language}/${name} is missing.`),
    ...[...wanted].flatMap(([key, entry]) => {
      const same = there.get(key)
      return same === undefined
        ? [`${language}: ${key} is missing.`]
        : differences(entry, same, language)
    }),
    ...[...there.keys()]
      .filter((key) => !wanted.has(key))
      .map((key) => `${language}: ${key} is no message.`),
  ]
}

function differences(
  wanted: MessageEntry,
  there: MessageEntry,
  language: string,
): readonly string[] {
  const at = `${language}: ${wanted.key}`
  return [
    ...(wanted.hasValue === there.hasValue
      ? []
      : [`${at} must ${wanted.hasValue ? '' : 'not '}have a value.`]),
    ...wanted.attributes
      .filter((one) => !there.attributes.includes(one))
      .map((one) => `${at} lacks .${one}.`),
    ...there.attributes
      .filter((one) => !wanted.attributes.includes(one))
      .map((one) => `${at} has .${one} too much.`),
    ...[...there.uses.keys()]
      .filter((one) => !wanted.uses.has(one))
      .map((one) => `${at} takes no $${one}.`),
    ...[...wanted.shown]
      .filter((one) => !there.uses.has(one))
      .map((one) => `${at} leaves out $${one}.`),
  ]
}

function entriesOf(files: readonly MessageFile[]): ReadonlyMap<string, MessageEntry> {
  return new Map(files.flatMap(({ entries }) => entries.map((entry) => [entry.key, entry])))
}
