import { message } from '../../domain/messages/message.ts'
import type { ShelvedRevision } from '../../app/ports.ts'
import { countExamples, type ExampleRun } from '../../app/examples/run-examples.ts'
import type { MutantRun } from '../../app/insight/run-mutants.ts'
import { selectRevisions } from '../../app/packs/select-revisions.ts'
import type { ExampleFailure } from '../../domain/words/examples/example.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Language } from '../../domain/messages/text.ts'
import { wordFailure } from '../../domain/words/examples/example-failure.ts'
import type { ExplanationBlock } from '../../domain/words/explain/explanation.ts'
import { wordMutant } from '../../domain/words/insight/proof-sentences.ts'
import { EXIT, Failure, named } from '../terminal/failure.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { open, type RootOption } from '../input/open.ts'
import { mutantBlocks } from '../terminal/mutant-blocks.ts'
import { wholeNumber } from '../input/revision-name.ts'
import { text, type Terminal } from '../terminal/terminal.ts'
import type { RulesService } from '../../app/rules-service.ts'

const EXAMPLES = [
  'touchstone test',
  'touchstone test q-hxc-013/2018',
  'touchstone test our-standard --root work --json',
  'touchstone test q-hxc-013 --mutants --language zh',
]

type Options = RootOption & {
  readonly mutants?: boolean
  readonly limit: number
  readonly language?: Language
}

/** Seconds for the small changes of one revision. */
const USUAL_SECONDS = 120
const MOST_SECONDS = 86_400

/** `touchstone test [STANDARD...]` */
export const testCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  program
    .command('test')
    .argument('[standard...]', catalogue.say('cli-input-standards'))
    .description(catalogue.say('cli-test'))
    .option('--mutants', catalogue.say('cli-test-mutants'))
    .option(
      '--limit <seconds>',
      catalogue.say('cli-test-limit'),
      wholeNumber(catalogue, 1, MOST_SECONDS),
      USUAL_SECONDS,
    )
    .option('--json', catalogue.say('cli-option-json-data'))
    .addOption(languageOption(catalogue))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-test', EXAMPLES))
    .action(async (names: readonly string[], options: Options) => {
      const words = catalogueIn(options.language ?? terminal.language)
      const service = open(options, terminal)
      const shelved = await service.shelf.revisions()
      const selected = named(() => selectRevisions(shelved, names))
      if (options.mutants === true) return mutate(service, selected, options, terminal)
      const total = countExamples(selected)
      if (total === 0 && selected.every(({ digested, draft }) => (digested ?? draft) !== undefined))
        throw new Failure(EXIT.faulty, 'examples-missing', message('cli-examples-missing'))
      const bar = terminal.progress(total, words.say('cli-progress-examples'))
      const runs: ExampleRun[] = []
      try {
        for await (const run of service.runExamples(selected)) bar.at(runs.push(run))
      } finally {
        bar.end()
      }
      const faulty = selected.filter(({ digested }) => digested === undefined)
      if (faulty.length > 0) exit(EXIT.faulty)
      const failed = runs.filter(({ failures }) => failures.length > 0)
      if (failed.length > 0) exit(EXIT.faulty)
      if (options.json === true)
        return terminal.json({
          root: service.root,
          examples: runs.length,
          failed: failed.length,
          runs: runs.map((run) => ({
            ...run,
            failures: run.failures.map((one) => wordFailure(one, words)),
          })),
        })
      const byRevision = Map.groupBy(
        runs,
        ({ standard, edition, revision }) => `${standard}/${edition}/${revision}`,
      )
      const end =
        failed.length === 0
          ? words.say('cli-examples-hold', { examples: runs.length })
          : words.say('cli-examples-fail', { failed: failed.length, examples: runs.length })
      terminal.print([
        ...[...byRevision].flatMap(([name, list]) => revisionBlocks(name, list, words)),
        text(end),
        ...faulty.map(({ standard, edition, revision }) =>
          text(
            words.say('cli-examples-also-faulty', {
              name: `${standard}/${edition}/${revision}`,
              standard,
            }),
          ),
        ),
      ])
    })
}

/** Tells what small changes of the rules the examples miss. */
function mutate(
  service: RulesService,
  selected: readonly ShelvedRevision[],
  options: Options,
  terminal: Terminal,
): void {
  const runs: MutantRun[] = []
  const catalogue = catalogueIn(options.language ?? terminal.language)
  const bar = terminal.progress(selected.length, catalogue.say('mutant-progress'))
  const done = new Set<string>()
  const timeOf = (): (() => boolean) => {
    const until = performance.now() + options.limit * 1000
    return () => performance.now() > until
  }
  for (const run of service.runMutants(selected, timeOf)) {
    runs.push(run)
    done.add(`${run.standard}/${run.edition}/${run.revision}`)
    bar.at(done.size)
  }
  bar.end()
  if (options.json === true)
    return terminal.json({ root: service.root, mutants: runs.map(wordMutant) })
  terminal.print(mutantBlocks(runs, catalogue))
}

function revisionBlocks(
  name: string,
  runs: readonly ExampleRun[],
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  return [
    text(catalogue.say('check-heading', { name })),
    {
      kind: 'list',
      items: runs.map((run) => ({
        text: `${run.example}: ${catalogue.text(run.title)}`,
        holds: run.failures.length === 0,
        details: run.failures.map((failure) => line(run, failure, catalogue)),
      })),
    },
  ]
}

/** What is wrong with one example, as a line that can be passed on as it is. */
function line(
  { designation, revision, example }: ExampleRun,
  failure: ExampleFailure,
  catalogue: Catalogue,
): string {
  return catalogue.say('example-failure', {
    designation,
    revision,
    example: { value: example },
    failure: wordFailure(failure, catalogue).message,
  })
}
