/**
 * What escaped the message files: in an output whose messages are all in the pseudo-language, every
 * word in plain English letters, every run of such words, and every run of Hanzi, that none of the
 * `given` texts holds. What is the same in every language is passed over.
 */
export function escapedIn(output: string, given: readonly string[]): readonly string[] {
  const known = given.map((text) => text.replaceAll(/\s+/g, ' ')).join('\n')
  const found = SAME_EVERYWHERE.reduce(
    (text, pattern) => text.replaceAll(pattern, ''),
    withoutJson(output),
  ).match(/[A-Za-z]{2,}(?: [A-Za-z]{2,})*|[\u4e00-\u9fff]+/g)
  return [...new Set(found)].filter((run) => !known.includes(run))
}

const SAME_EVERYWHERE: readonly RegExp[] = [
  // Lines to paste into a shell.
  /^\s*(?:curl|npm run|npx) (?:[^\n]*\\\n)*[^\n]*/gm,
  // A command of ours or one that feeds it, to the end of its line or of the quotation.
  /(?:(?:cat|jq|find) [^\n"]*\| *)?\btouchstone(?: [^\n"”]*)?(?:\\\n[^\n"”]*)*/g,
  /--[a-z-]+(?:=\S+)?/g,
  /<[a-z.|-]+>|\[[a-z.|-]+\]/g,
  /\bTOUCHSTONE(?:_[A-Z]+)+/g,
  // Digests and parts of them.
  /\b(?=[a-f]*\d)[0-9a-f]{6,64}\b/g,
  // What is quoted to be typed or looked for in a file.
  /["“][^"” ]+["”]/g,
  /https?:\/\/[^\s"<>]+/g,
]

/** Without objects of JSON: what stands in a file is shown as it stands there. */
function withoutJson(text: string): string {
  let depth = 0
  let rest = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (sign === '{' && (depth > 0 || text.slice(at, at + 2) === '{"')) depth += 1
    if (depth === 0) rest += sign
    if (sign === '}' && depth > 0) depth -= 1
  }
  return rest
}
