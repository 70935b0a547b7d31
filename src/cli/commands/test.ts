import { Option } from 'commander'
import type { ShelvedRevision } from '../../app/ports.ts'
import { countExamples, type ExampleRun } from '../../app/run-examples.ts'
import { runMutants, type MutantRun } from '../../app/run-mutants.ts'
import { selectRevisions } from '../../app/select-revisions.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { wording, type Language } from '../../domain/pack/text.ts'
import type { Block } from '../../domain/words/explanation.ts'
import { wordMutant } from '../../domain/words/proof-sentences.ts'
import { EXIT, Failure, named } from '../failure.ts'
import type { AddCommand } from '../command.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { mutantBlocks } from '../mutant-blocks.ts'
import { text, type Terminal } from '../terminal.ts'
import { LANGUAGE_OPTION } from '../language.ts'
import type { House } from '../../house.ts'

const HELP = `
Every standard carries worked examples: an assessment, and the points, level and
findings that must come of it. They are scored, and whatever differs is said in
a sentence.

With --mutants the rules are changed instead, one small thing at a time: a mark,
a weight, a comparison, a policy. Each change that no example notices is said, as
a place where an example is missing; "touchstone examples --boundaries" makes
many of them.

Examples:
  touchstone test
  touchstone test q-hxc-013/2018
  touchstone test our-standard --root work --json
  touchstone test q-hxc-013 --mutants --language zh

Exit codes: 0 all hold, 1 at least one does not or its pack has faults, 2 no
such standard.`

type Options = RootOption & { readonly mutants?: boolean; readonly language?: Language }

/** `touchstone test [STANDARD...]` */
export const testCommand: AddCommand = (program, terminal, exit) => {
  program
    .command('test')
    .argument('[standard...]', 'which ones; default: all')
    .description('run the worked examples that standards carry')
    .option('--mutants', 'find small changes of the rules that no example notices')
    .option('--json', 'print what was found as data')
    .addOption(new Option(...LANGUAGE_OPTION).choices(['zh', 'en']))
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: Options) => {
      const house = open(options, terminal)
      const shelved = await house.shelf.revisions()
      const selected = named(() => selectRevisions(shelved, names))
      if (options.mutants === true) return mutate(house, selected, options, terminal)
      const total = countExamples(selected)
      if (total === 0 && selected.every(({ digested, draft }) => (digested ?? draft) !== undefined))
        throw new Failure(EXIT.faulty, 'examples-missing', 'There are no worked examples to run.')
      const bar = terminal.progress(total, 'Worked examples')
      const runs: ExampleRun[] = []
      try {
        for await (const run of house.runExamples(selected)) bar.at(runs.push(run))
      } finally {
        bar.end()
      }
      const faulty = selected.filter(({ digested }) => digested === undefined)
      if (faulty.length > 0) exit(EXIT.faulty)
      const failed = runs.filter(({ failures }) => failures.length > 0)
      if (failed.length > 0) exit(EXIT.faulty)
      if (options.json === true)
        return terminal.json({
          root: house.root,
          examples: runs.length,
          failed: failed.length,
          runs,
        })
      const byRevision = Map.groupBy(
        runs,
        ({ standard, edition, revision }) => `${standard}/${edition}/${revision}`,
      )
      const end =
        failed.length === 0
          ? `All ${runs.length} worked examples hold.`
          : `${failed.length} of ${runs.length} worked examples ${failed.length === 1 ? 'does' : 'do'} not hold.`
      terminal.print([
        ...[...byRevision].flatMap(([name, list]) =>
          revisionBlocks(name, list, options.language ?? terminal.language),
        ),
        text(end),
        ...faulty.map(({ standard, edition, revision }) =>
          text(
            `${standard}/${edition}/${revision} has errors as well and cannot be used: "touchstone check ${standard}" shows them.`,
          ),
        ),
      ])
    })
}

/** Tells what small changes of the rules the examples miss. */
function mutate(
  house: House,
  selected: readonly ShelvedRevision[],
  options: Options,
  terminal: Terminal,
): void {
  const runs: MutantRun[] = []
  const catalogue = catalogueIn(options.language ?? terminal.language)
  const bar = terminal.progress(selected.length, catalogue.say('mutant-progress'))
  const done = new Set<string>()
  for (const run of runMutants(selected, house.prepare)) {
    runs.push(run)
    done.add(`${run.standard}/${run.edition}/${run.revision}`)
    bar.at(done.size)
  }
  bar.end()
  if (options.json === true)
    return terminal.json({ root: house.root, mutants: runs.map(wordMutant) })
  terminal.print(mutantBlocks(runs, catalogue))
}

function revisionBlocks(
  name: string,
  runs: readonly ExampleRun[],
  language: 'zh' | 'en',
): readonly Block[] {
  return [
    text(`${name}:`),
    {
      kind: 'list',
      items: runs.map((run) => ({
        text: `${run.example}: ${wording(run.title, language)}`,
        holds: run.failures.length === 0,
        details: run.failures.length === 0 ? [] : [sentence(run)],
      })),
    },
  ]
}

/** Everything that is wrong with one example, as one sentence that can be passed on as it is. */
function sentence({ designation, revision, example, failures }: ExampleRun): string {
  const words = failures.map(({ message }) => message).join('; ')
  return `${designation} revision ${revision}, example "${example}": ${words}.`
}
