import { SingleBar } from 'cli-progress'
import { styleText, type StyleTextOptions } from 'node:util'
import type { Language } from '../../domain/messages/text.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { languageNamed } from '../../domain/messages/language-named.ts'
import type { ExplanationBlock, Explanation } from '../../domain/words/explain/explanation.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import type { Emphasis } from '../../app/ports.ts'

/** Columns that text is broken at where nothing says how many there are, and at most. */
const COLUMNS = { usual: 80, most: 100, least: 40 }

/** Where a command writes: results to standard output, everything else to standard error. */
export type Terminal = {
  readonly print: (explanation: Explanation, width?: number) => void
  /** One line of text as it is, such as a line of NDJSON. */
  readonly line: (text: string) => void
  readonly json: (value: unknown) => void
  readonly complain: (explanation: Explanation) => void
  /** A bar that shows how far something is; nothing where nobody watches. */
  readonly progress: (total: number, what: string) => Progress
  /** The language of this environment. */
  readonly language: Language
  /** The words of that language. */
  readonly catalogue: Catalogue
}

export type Progress = { readonly at: (done: number) => void; readonly end: () => void }

/** The terminal of this process. */
export function terminalOf({
  stdout,
  stderr,
}: Pick<NodeJS.Process, 'stdout' | 'stderr'>): Terminal {
  // A reader such as `head` that has seen enough is no fault of anybody.
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  const write = (stream: NodeJS.WriteStream, explanation: Explanation, width?: number): void => {
    const lines = commandLinePorts.layOut(
      explanation,
      width ?? columnsOf(stream),
      emphasisOn(stream),
    )
    stream.write(lines.map((line) => `${line}\n`).join(''))
  }
  const language = languageNamed(Intl.DateTimeFormat().resolvedOptions().locale)
  return {
    print: (explanation, width) => write(stdout, explanation, width),
    line: (text) => void stdout.write(`${text}\n`),
    json: (value) => void stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    complain: (explanation) => write(stderr, explanation),
    progress: (total, what) => progressOn(stderr, total, what),
    language,
    catalogue: catalogueIn(language),
  }
}

/** The same terminal, speaking the language that `--language` names in a command; as it is where it names none. */
export function asAsked(terminal: Terminal, args: readonly string[]): Terminal {
  const named = args.flatMap((one, at) => {
    if (one === '--language') return args[at + 1] ?? []
    return one.startsWith('--language=') ? one.slice('--language='.length) : []
  })
  const language = LANGUAGES.find((one) => one === named[0])
  return language === undefined
    ? terminal
    : { ...terminal, language, catalogue: catalogueIn(language) }
}

function columnsOf(stream: NodeJS.WriteStream): number {
  if (!stream.isTTY) return COLUMNS.usual
  return Math.max(COLUMNS.least, Math.min(COLUMNS.most, stream.columns || COLUMNS.usual))
}

/** Colours on a terminal, unless NO_COLOR asks for none; plain text everywhere else. */
function emphasisOn(stream: NodeJS.WriteStream): Emphasis {
  const styled =
    (style: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      styleText(style, text, { stream } satisfies StyleTextOptions)
  return {
    strong: styled('bold'),
    mark: styled(['bold', 'yellow']),
    good: styled('green'),
    bad: styled('red'),
    faint: styled('dim'),
  }
}

function progressOn(stream: NodeJS.WriteStream, total: number, what: string): Progress {
  if (!stream.isTTY || total < 1) return { at: () => {}, end: () => {} }
  const bar = new SingleBar({
    stream,
    format: `${what} {bar} {percentage}%`,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(total, 0)
  return { at: (done) => bar.update(done), end: () => bar.stop() }
}

/** One line of text. */
export function text(words: string): ExplanationBlock {
  return { kind: 'text', text: words }
}
