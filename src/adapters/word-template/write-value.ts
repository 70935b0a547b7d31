import { type ByteSink, NEEDS_CARE, type Wording } from './byte-sink.ts'
import { sizedEquation } from './equation.ts'
import { closeDirections, directions } from './right-to-left.ts'

const TEXT = '<w:t xml:space="preserve">'

/** Inside a `w:t`: breaks and tabs are elements beside it. */
const IN_TEXT: Wording = {
  lineBreak: Buffer.from(`</w:t><w:br/>${TEXT}`),
  tab: Buffer.from(`</w:t><w:tab/>${TEXT}`),
}

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

/** Start of the run round a value, for either direction of writing. */
export type Runs = { readonly run: Uint8Array; readonly rightToLeftRun: Uint8Array }

const REOPEN_END = Buffer.from('</w:t></w:r>')
const REOPEN_TEXT = Buffer.from(TEXT)

/** Writes an equation beside the run in whose `w:t` its tag stood; the run goes on behind it. */
export function writeEquation(sink: ByteSink, markup: string, { run }: Runs): void {
  sink.bytes(REOPEN_END)
  sink.bytes(Buffer.from(sizedEquation(markup, Buffer.from(run).toString())))
  sink.bytes(run)
  sink.bytes(REOPEN_TEXT)
}

/**
 * Writes a value into the `w:t` it stands in. Right-to-left stretches get runs of their own, with
 * the same look, because Word takes direction from the run and not from the letters alone.
 *
 * Gives the offending character, with nothing written, when the text holds one that no Word file can.
 */
export function writeValue(sink: ByteSink, text: string, runs: Runs): string | undefined {
  if (sink.text(text, IN_TEXT) !== NEEDS_CARE) return undefined
  const illegal = illegalCharacter(text)
  if (illegal) return illegal
  for (const piece of directions(closeDirections(text))) {
    if (piece.isRightToLeft) {
      sink.bytes(REOPEN_END)
      sink.bytes(runs.rightToLeftRun)
      sink.bytes(REOPEN_TEXT)
      sink.checkedText(piece.text, IN_TEXT)
      sink.bytes(REOPEN_END)
      sink.bytes(runs.run)
      sink.bytes(REOPEN_TEXT)
    } else sink.checkedText(piece.text, IN_TEXT)
  }
  return undefined
}
