import { findRevision } from '../../app/packs/find-revision.ts'
import { syntheticPopulation } from '../../app/insight/synthetic-population.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, rootOption } from '../terminal/help.ts'
import { named } from '../terminal/failure.ts'
import { open, type RootOption } from '../input/open.ts'
import { revisionNamed, seedNumber, sizeNumber, wholeNumber } from '../input/revision-name.ts'

type Options = RootOption & {
  readonly size: number
  readonly seed: number
  readonly assessors?: number
}

const EXAMPLES = [
  'touchstone population q-hxc-013 --size 1000 > organisations.ndjson',
  'touchstone population q-hxc-013 --size 500 --assessors 6 > assessed.ndjson',
]

/** `touchstone population STANDARD` */
export const populationCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('population')
    .argument('<standard>', catalogue.say('cli-population-standard'))
    .description(catalogue.say('cli-population'))
    .option('--size <number>', catalogue.say('cli-population-size'), sizeNumber(catalogue), 1000)
    .option('--seed <number>', catalogue.say('cli-population-seed'), seedNumber(catalogue), 1)
    .option(
      '--assessors <number>',
      catalogue.say('cli-population-assessors'),
      wholeNumber(catalogue, 2, 50),
    )
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-population', EXAMPLES))
    .action(async (standard: string, options: Options) => {
      const service = open({ ...options, json: true }, terminal)
      const shelved = await service.shelf.revisions()
      const prepared = service.prepare(named(() => findRevision(shelved, revisionNamed(standard))))
      const made = syntheticPopulation(prepared, options)
      for (let row = 0; row < made.size; row += 1) terminal.line(JSON.stringify(made.at(row)))
    })
}
