import { message } from '../../domain/messages/message.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { wordFault, type WordedFault } from '../../domain/words/faults.ts'
import type { Receipt, ResultReceipt } from '../../domain/receipt/receipt.ts'
import type { Language } from '../../domain/messages/text.ts'
import { numberWords } from '../../domain/messages/numbers.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import { EXIT, Failure, type ExitCode } from '../terminal/failure.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { open, type RootOption } from '../input/open.ts'
import { linesOf, type InputLine } from '../terminal/lines.ts'
import { openInput, parseDocument, readFailure, readInput } from '../input/read-input.ts'
import { shownLanguage } from '../terminal/language.ts'
import { text, type Terminal } from '../terminal/terminal.ts'

type Options = RootOption & { readonly language?: Language; readonly batch?: boolean }

const EXAMPLES = [
  'touchstone score examples/q-hxc-013-four-stars.json',
  'touchstone score assessment.json --json > receipt.json',
  'cat assessment.json | touchstone score -',
  'touchstone score --batch assessments.ndjson --json > receipts.ndjson',
]

/** `touchstone score FILE` */
export const scoreCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  program
    .command('score')
    .argument('<file>', catalogue.say('cli-input-assessment'))
    .description(catalogue.say('cli-score'))
    .option('--json', catalogue.say('cli-score-json'))
    .option('--batch', catalogue.say('cli-score-batch'))
    .addOption(languageOption(catalogue))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-score', EXAMPLES))
    .action(async (file: string, options: Options) => {
      const service = open(options, terminal)
      if (options.batch === true) return scoreBatch(service, file, options, terminal, exit)
      const receipt = await service.scoreDocument(await readInput(file))
      if (options.json === true) return terminal.json(receipt)
      const language = shownLanguage(options.language, receipt, terminal)
      const { explanation } = await service.explain(receipt, { language, short: true })
      const command = `touchstone explain ${file}`
      const again = catalogueIn(language).say('explain-why', { command })
      terminal.print(file === '-' ? explanation : [...explanation, text(again)])
    })
}

/** Longest line of a batch, in bytes. */
const LONGEST = 4 * 1024 * 1024

async function scoreBatch(
  service: RulesService,
  file: string,
  options: Options,
  terminal: Terminal,
  exit: (code: ExitCode) => void,
): Promise<void> {
  const { stream, bytes } = openInput(file)
  const bar = terminal.progress(bytes ?? 0, terminal.catalogue.say('cli-progress-scoring'))
  let failed = 0
  let scored = 0
  const catalogue = catalogueIn(options.language ?? terminal.language)
  try {
    for await (const line of linesOf(stream, LONGEST, bar.at)) {
      const outcome = await scoreLine(service, line, catalogue)
      if ('receipt' in outcome) scored += 1
      else failed += 1
      if (options.json === true) terminal.line(JSON.stringify({ line: line.number, ...outcome }))
      else terminal.line(`${line.number}: ${briefly(outcome, catalogue)}`)
    }
  } catch (cause) {
    throw readFailure(cause, file)
  } finally {
    bar.end()
  }
  if (scored + failed === 0)
    throw new Failure(EXIT.usage, 'input-unreadable', message('cli-input-no-assessment', { file }))
  if (failed > 0) exit(EXIT.faulty)
}

type Outcome =
  | { readonly receipt: Receipt }
  | {
      readonly problem: {
        readonly code: string
        readonly message: string
        readonly faults: readonly WordedFault[]
      }
    }

async function scoreLine(
  service: RulesService,
  { number, bytes }: InputLine,
  catalogue: Catalogue,
): Promise<Outcome> {
  try {
    if (bytes === undefined)
      throw new Failure(
        EXIT.faulty,
        'input-unreadable',
        message('cli-input-line-long', { line: message('cli-line', { line: number }) }),
      )
    return {
      receipt: await service.scoreDocument(
        parseDocument(bytes, message('cli-line', { line: number })),
      ),
    }
  } catch (cause) {
    if (!(cause instanceof Failure || cause instanceof Refusal)) throw cause
    const { code, detail, faults } = cause
    const message = catalogue.word(detail)
    return {
      problem: { code, message, faults: faults.map((fault) => wordFault(fault, catalogue)) },
    }
  }
}

/** What came of one assessment, in one line. */
function briefly(outcome: Outcome, catalogue: Catalogue): string {
  if ('problem' in outcome) {
    const { message, faults } = outcome.problem
    return commandLinePorts.harmless([message, faults[0]?.message ?? ''].join(' ').trim())
  }
  const { receipt } = outcome
  const [result] = receipt.results
  const marks = receipt.marks.map((status) => `[${catalogue.say('provenance-status', { status })}]`)
  const parts = [
    receipt.standard.designation ?? receipt.standard.id,
    catalogue.text(receipt.assessment.subject?.name),
    ...(result === undefined ? [] : resultParts(result, catalogue)),
    marks.join(''),
  ]
  return commandLinePorts.harmless(parts.filter((part) => part !== '').join('  '))
}

/** Points and level; nobody has a level, or the lack of one, before there is a result. */
function resultParts(result: ResultReceipt, catalogue: Catalogue): readonly string[] {
  const { status, points, max, level, below } = result
  if (status !== 'scored') return [catalogue.say(`document-result-${status}`)]
  return [
    ...(points === null ? [] : [`${numberWords(points)} / ${numberWords(max)}`]),
    catalogue.text(level?.title ?? below?.title),
  ]
}
