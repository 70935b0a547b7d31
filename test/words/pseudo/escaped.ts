/**
 * What escaped the message files: in an output whose messages are all in the pseudo-language, every
 * run of two plain English words, and every run of Hanzi, that none of the `given` texts holds.
 */
export function escapedIn(output: string, given: readonly string[]): readonly string[] {
  const known = given.map(flat).join('\n')
  const found = flat(output).match(/[A-Za-z]{2,}(?: [A-Za-z]{2,})+|[\u4e00-\u9fff]+/g) ?? []
  return [...new Set(found)].filter((run) => !known.includes(run))
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
