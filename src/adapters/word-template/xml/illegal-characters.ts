/** What XML 1.0 cannot hold, lone surrogates included; line breaks and tabs are not among it. */
const ILLEGAL =
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g

/** The first character of a text that a Word file cannot hold, as `U+FFFE`, or undefined. */
export function illegalCharacter(text: string): string | undefined {
  ILLEGAL.lastIndex = 0
  const found = ILLEGAL.exec(text)
  if (!found) return undefined
  return `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The text without the characters a Word file cannot hold. */
export function withoutIllegal(text: string): string {
  return text.replace(ILLEGAL, '')
}
