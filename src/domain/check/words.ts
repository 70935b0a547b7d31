/** A name between quotation marks, cut to a readable length. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}

/** A value as a sentence about it begins: `The text "x"`, `The number 5`, `A list`. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `The text ${quoted(value)}`
  if (typeof value === 'number') return `The number ${value}`
  if (Array.isArray(value)) return 'A list'
  if (typeof value === 'object' && value !== null) return 'An object'
  return value === undefined ? 'Nothing' : `The value ${JSON.stringify(value)}`
}

/** Names this many are listed in full; of more, the first ones. */
const MOST_LISTED = 14

/** `"a", "b" and "c"`, each between quotation marks unless `show` says otherwise. */
export function listed(
  names: readonly string[],
  last: 'and' | 'or' = 'and',
  show: (name: string) => string = quoted,
): string {
  if (names.length > MOST_LISTED) {
    const rest = names.length - MOST_LISTED
    return `${names.slice(0, MOST_LISTED).map(show).join(', ')} ${last} ${rest} more`
  }
  const shown = names.map(show)
  const tail = shown.pop() ?? 'nothing'
  return shown.length === 0 ? tail : `${shown.join(', ')} ${last} ${tail}`
}

/** ` Did you mean "x"?` or nothing, to end a sentence about an unknown name. */
export function guessed(guess: string | undefined): string {
  return guess === undefined ? '' : ` Did you mean ${quoted(guess)}?`
}
