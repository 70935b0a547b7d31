import { Option } from 'commander'
import { resolve } from 'node:path'
import { findRevision, type RevisionAsked } from '../../app/find-revision.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { Language } from '../../domain/pack/text.ts'
import type { House } from '../../house.ts'
import type { AddCommand } from '../command.ts'
import { documentsOf } from '../documents-of.ts'
import { EXIT, Failure, named } from '../failure.ts'
import { LANGUAGE_OPTION } from '../language.ts'
import { writePaper, writtenWords } from '../written-paper.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'

type Options = RootOption & {
  readonly candidate?: string
  readonly assessments?: string
  readonly paper?: Language
  readonly out?: string
  readonly language?: Language
}

const HELP = `
LEFT and RIGHT are written standard/edition/revision; what follows the standard
may be left out where there is only one. --candidate looks for RIGHT in another
folder that holds standards/ and rules/, such as a working copy of a committee.

--assessments takes NDJSON: each line an assessment made under LEFT, or
{"assessment": …, "certificate": "number"}. Each is scored by both sides, with
every answer that stands, and keeps its level, rises, falls, or needs evidence.

--paper prints the comparison in Word, for the meeting of the committee.

Examples:
  touchstone compare our-standard/2026/1 our-standard/2026/2
  touchstone compare q-hxc-013/2018 q-hxc-013/2018 --candidate work --language zh
  touchstone compare our-standard/2026/1 our-standard/2026/2 --paper zh -o papers
  touchstone compare our-standard/2018 our-standard/2026 --json > comparison.json`

/** `touchstone compare LEFT RIGHT` */
export const compareCommand: AddCommand = (program, terminal) => {
  program
    .command('compare')
    .argument('<left>', 'the revision before, as standard/edition/revision')
    .argument('<right>', 'the revision after')
    .description('what changes between two revisions or editions, and for whom')
    .option('--candidate <dir>', 'folder that RIGHT is taken from')
    .option(
      '--assessments <file>',
      'assessments of LEFT, to see whom it touches; - for standard input',
    )
    .addOption(new Option(...LANGUAGE_OPTION).choices(['zh', 'en']))
    .addOption(
      new Option('--paper <language>', 'make a paper in Word, in zh or en').choices(['zh', 'en']),
    )
    .option('-o, --out <dir>', 'folder for the paper')
    .option('--json', 'print all of it as data')
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (left: string, right: string, options: Options) => {
      const house = open(options, terminal)
      const other =
        options.candidate === undefined
          ? house
          : open({ ...options, root: options.candidate }, terminal)
      const { comparison, explanation } = await house.compare({
        left: await find(house, left),
        right: await find(other, right),
        ...(options.assessments === undefined
          ? {}
          : { assessments: documentsOf(options.assessments) }),
        language: options.language ?? terminal.language,
      })
      if (options.paper !== undefined) {
        const paper = await house.papers.render({
          kind: 'comparison',
          language: options.paper,
          about: { comparison },
        })
        return terminal.print(writtenWords(paper, writePaper(resolve(options.out ?? '.'), paper)))
      }
      if (options.json === true) return terminal.json(comparison)
      terminal.print(explanation)
    })
}

async function find({ shelf }: House, name: string): Promise<DigestedPack> {
  const shelved = await shelf.revisions()
  return named(() => findRevision(shelved, asked(name)))
}

/** `standard`, `standard/edition` or `standard/edition/revision`. */
function asked(name: string): RevisionAsked {
  const [standard = '', edition, revision, ...more] = name.split('/')
  if (more.length > 0 || (revision !== undefined && !/^[1-9]\d{0,5}$/.test(revision)))
    throw new Failure(
      EXIT.usage,
      'revision-unknown',
      `"${name}" names no revision; write standard/edition/revision, such as q-hxc-013/2018/1.`,
    )
  return {
    standard,
    ...(edition === undefined ? {} : { edition }),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  }
}
