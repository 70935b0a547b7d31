import { InvalidArgumentError, Option } from 'commander'
import { findRevision } from '../../app/find-revision.ts'
import { readEdits, type Change, type PopulationAsked } from '../../app/foresee-change.ts'
import type { Edit } from '../../domain/foresee/patch.ts'
import type { Language } from '../../domain/pack/text.ts'
import { readJson } from '../../house.ts'
import type { AddCommand } from '../command.ts'
import { EXIT, Failure, named } from '../failure.ts'
import { LANGUAGE_OPTION } from '../language.ts'
import { linesOf } from '../lines.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { nameOf, openInput, parseDocument, readFailure, readInput } from '../read-input.ts'
import { revisionNamed, seedNumber, sizeNumber } from '../revision-name.ts'

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

const HELP = `
STANDARD is an id such as q-hxc-013, an edition, or a revision such as
q-hxc-013/2018/1. The change is one of: --set, once or several times; --patch, a
file of edits as RFC 6902 writes them; --pack, a whole changed pack; or --to,
another revision. Members of lists may be named by their id.

Without --assessments the change is tried on organisations that do not exist:
lawful assessments from poor to excellent, the same for the same seed, and
labelled synthetic wherever they appear.

Examples:
  touchstone foresee q-hxc-013 --set /rules/levels/four-stars/atLeast=117
  touchstone foresee q-hxc-013 --set /rules/weights/service-objectives=4 \\
    --set /rules/full=152 --language zh
  touchstone foresee q-hxc-013 --patch edits.json --assessments last-year.ndjson
  touchstone foresee our-standard/1/1 --to our-standard/1/2 --root work --json`

/** Longest line of a file of assessments, in bytes. */
const LONGEST_LINE = 4 * 1024 * 1024

/** `touchstone foresee STANDARD` */
export const foreseeCommand: AddCommand = (program, terminal) => {
  program
    .command('foresee')
    .argument('<standard>', 'the revision that is to change')
    .description('what a change of rules would do to many organisations, and to whom')
    .option('--set <pointer=value>', 'set one place of the pack; repeat for more', edit, [])
    .option('--patch <file>', 'edits as a JSON Patch (RFC 6902); - for standard input')
    .option('--pack <file>', 'the whole changed pack as one JSON document')
    .option('--to <revision>', 'another revision, such as q-hxc-013/2018/2')
    .option('--assessments <file>', 'assessments, one JSON document a line')
    .option('--size <number>', 'synthetic organisations, up to 1000000', sizeNumber, 10_000)
    .option('--seed <number>', 'which synthetic organisations', seedNumber, 1)
    .option('--list <number>', 'how many who change level are listed', listNumber, 10)
    .addOption(new Option(...LANGUAGE_OPTION).choices(['zh', 'en']))
    .option('--json', 'print all of it as data, with everyone who changes level')
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (standard: string, options: Options) => {
      const change = await changeOf(options)
      const population = await populationOf(options)
      const house = open(options, terminal)
      const language = options.language ?? terminal.language
      const revision = revisionNamed(standard)
      const shelved = await house.shelf.revisions()
      for (const one of [revision, ...('revision' in change ? [change.revision] : [])])
        named(() => findRevision(shelved, one))
      const told = await house.foresee(revision, change, population, {
        language,
        ...(options.json === true ? {} : { most: options.list }),
      })
      if (options.json === true) return terminal.json(told.foresight)
      terminal.print(told.explanation)
    })
}

async function changeOf({ set, patch, pack, to }: Options): Promise<Change> {
  const ways = [set.length > 0 || patch !== undefined, pack !== undefined, to !== undefined]
  if (ways.filter(Boolean).length !== 1)
    throw new Failure(
      EXIT.usage,
      'change-unclear',
      'Say what changes: --set or --patch, or --pack, or --to, and only one of these.',
    )
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
      const place = `${nameOf(file)}, line ${number}`
      if (bytes === undefined)
        throw new Failure(EXIT.usage, 'input-unreadable', `${place} is too long.`)
      assessments.push(parseDocument(bytes, place))
    }
  } catch (cause) {
    throw readFailure(cause, nameOf(file))
  }
  if (assessments.length === 0)
    throw new Failure(EXIT.usage, 'input-unreadable', `${nameOf(file)} holds no assessment.`)
  return { assessments, source: 'given' }
}

/** `/rules/levels/four-stars/atLeast=117`: what stands behind the sign is JSON, or else text. */
function edit(given: string, before: readonly Edit[]): readonly Edit[] {
  const at = given.indexOf('=')
  if (at < 1 || !given.startsWith('/'))
    throw new InvalidArgumentError(
      'Write a JSON pointer, "=" and a value, such as /rules/levels/four-stars/atLeast=117.',
    )
  const { value, faults } = readJson(given.slice(at + 1))
  const isJson = faults.length === 0 && value !== undefined
  return [
    ...before,
    {
      op: 'set',
      path: given.slice(0, at),
      value: isJson ? value : given.slice(at + 1),
    },
  ]
}

function listNumber(given: string): number {
  const number = Number(given)
  if (/^\d{1,7}$/.test(given)) return number
  throw new InvalidArgumentError('Give a whole number from 0.')
}
