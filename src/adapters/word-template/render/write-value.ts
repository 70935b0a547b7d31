import { type ByteSink, NEEDS_CARE, type Wording } from './byte-sink.ts'
import { illegalCharacter } from '../xml/illegal-characters.ts'
import { sizedEquation } from '../objects/equation.ts'
import { closeDirections, directions } from '../xml/right-to-left.ts'

const TEXT = '<w:t xml:space="preserve">'

/** Inside a `w:t`: breaks and tabs are elements beside it. */
const IN_TEXT: Wording = {
  lineBreak: Buffer.from(`</w:t><w:br/>${TEXT}`),
  tab: Buffer.from(`</w:t><w:tab/>${TEXT}`),
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
