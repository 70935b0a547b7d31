import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message } from '../../domain/messages/message.ts'
import { InvalidArgumentError } from 'commander'
import { findRevision } from '../../app/packs/find-revision.ts'
import {
  readEdits,
  type ForeseenChange,
  type PopulationAsked,
} from '../../app/insight/foresee-change.ts'
import type { Edit } from '../../domain/foresee/patch.ts'
import type { Language } from '../../domain/messages/text.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { EXIT, Failure, named } from '../terminal/failure.ts'
import { linesOf } from '../terminal/lines.ts'
import { open, type RootOption } from '../input/open.ts'
import { nameOf, openInput, parseDocument, readFailure, readInput } from '../input/read-input.ts'
import { revisionNamed, seedNumber, sizeNumber, wholeNumber } from '../input/revision-name.ts'

type Options = RootOption & {
  readonly set: readonly Edit[]
  readonly patch?: string
  readonly pack?: string
  readonly to?: string
  readonly assessments?: string
  readonly size: number
  readonly seed: number
  readonly list: number
  readonly language?: Language
}

const EXAMPLES = [
  'touchstone foresee q-hxc-013 --set /rules/levels/four-stars/atLeast=117',
  'touchstone foresee q-hxc-013 --set /rules/weights/service-objectives=4 \\',
  '  --set /rules/full=152 --language zh',
  'touchstone foresee q-hxc-013 --patch edits.json --assessments last-year.ndjson',
  'touchstone foresee our-standard/1/1 --to our-standard/1/2 --root work --json',
]

/** Longest line of a file of assessments, in bytes. */
const LONGEST_LINE = 4 * 1024 * 1024

/** `touchstone foresee STANDARD` */
export const foreseeCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('foresee')
    .argument('<standard>', catalogue.say('cli-foresee-standard'))
    .description(catalogue.say('cli-foresee'))
    .option('--set <pointer=value>', catalogue.say('cli-foresee-set'), editIn(catalogue), [])
    .option('--patch <file>', catalogue.say('cli-foresee-patch'))
    .option('--pack <file>', catalogue.say('cli-foresee-pack'))
    .option('--to <revision>', catalogue.say('cli-foresee-to'))
    .option('--assessments <file>', catalogue.say('cli-foresee-assessments'))
    .option('--size <number>', catalogue.say('cli-foresee-size'), sizeNumber(catalogue), 10_000)
    .option('--seed <number>', catalogue.say('cli-foresee-seed'), seedNumber(catalogue), 1)
    .option(
      '--list <number>',
      catalogue.say('cli-foresee-list'),
      wholeNumber(catalogue, 0, 9_999_999),
      10,
    )
    .addOption(languageOption(catalogue))
    .option('--json', catalogue.say('cli-foresee-json'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-foresee', EXAMPLES))
    .action(async (standard: string, options: Options) => {
      const change = await changeOf(options)
      const population = await populationOf(options)
      const service = open(options, terminal)
      const language = options.language ?? terminal.language
      const revision = revisionNamed(standard)
      const shelved = await service.shelf.revisions()
      for (const one of [revision, ...('revision' in change ? [change.revision] : [])])
        named(() => findRevision(shelved, one))
      const told = await service.foresee(revision, change, population, {
        language,
        ...(options.json === true ? {} : { most: options.list }),
      })
      if (options.json === true) return terminal.json(told.foresight)
      terminal.print(told.explanation)
    })
}

async function changeOf({ set, patch, pack, to }: Options): Promise<ForeseenChange> {
  const ways = [set.length > 0 || patch !== undefined, pack !== undefined, to !== undefined]
  if (ways.filter(Boolean).length !== 1)
    throw new Failure(EXIT.usage, 'change-unclear', message('cli-change-unclear'))
  if (pack !== undefined) return { pack: await readInput(pack) }
  if (to !== undefined) return { revision: revisionNamed(to) }
  const edits = patch === undefined ? [] : readEdits(await readInput(patch))
  return { edits: [...edits, ...set] }
}

async function populationOf({ assessments: file, size, seed }: Options): Promise<PopulationAsked> {
  if (file === undefined) return { size, seed }
  const assessments: unknown[] = []
  try {
    for await (const { number, bytes } of linesOf(openInput(file).stream, LONGEST_LINE, () => {})) {
      const place = message('cli-line-of', { file: nameOf(file), line: number })
      if (bytes === undefined)
        throw new Failure(
          EXIT.usage,
          'input-unreadable',
          message('cli-input-line-long', { line: place }),
        )
      assessments.push(parseDocument(bytes, place))
    }
  } catch (cause) {
    throw readFailure(cause, nameOf(file))
  }
  if (assessments.length === 0)
    throw new Failure(
      EXIT.usage,
      'input-unreadable',
      message('cli-input-no-assessment', { file: nameOf(file) }),
    )
  return { assessments, source: 'given' }
}

/** `/rules/levels/four-stars/atLeast=117`: what stands behind the sign is JSON, or else text. */
function editIn(catalogue: Catalogue): (given: string, before: readonly Edit[]) => readonly Edit[] {
  return (given, before) => {
    const at = given.indexOf('=')
    if (at < 1 || !given.startsWith('/'))
      throw new InvalidArgumentError(catalogue.say('cli-give-edit'))
    return [...before, editOf(given, at)]
  }
}

function editOf(given: string, at: number): Edit {
  const { value, faults } = commandLinePorts.readJson(given.slice(at + 1))
  const isJson = faults.length === 0 && value !== undefined
  return { op: 'set', path: given.slice(0, at), value: isJson ? value : given.slice(at + 1) }
}
