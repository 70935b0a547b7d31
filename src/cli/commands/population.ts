import { InvalidArgumentError } from 'commander'
import { findRevision } from '../../app/find-revision.ts'
import { syntheticPopulation } from '../../app/synthetic-population.ts'
import type { AddCommand } from '../command.ts'
import { named } from '../failure.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { revisionNamed, seedNumber, sizeNumber } from '../revision-name.ts'

type Options = RootOption & {
  readonly size: number
  readonly seed: number
  readonly assessors?: number
}

const HELP = `
Organisations that do not exist, from poor to excellent, one JSON document a
line. The same seed gives the same ones; every name says that it is synthetic.
With --assessors, two of so many assessors judge each of them, some leniently
and some strictly: something to try "touchstone calibrate" on.

Examples:
  touchstone population q-hxc-013 --size 1000 > organisations.ndjson
  touchstone population q-hxc-013 --size 500 --assessors 6 > assessed.ndjson`

/** `touchstone population STANDARD` */
export const populationCommand: AddCommand = (program, terminal) => {
  program
    .command('population')
    .argument('<standard>', 'the revision they are assessed under')
    .description('make lawful synthetic assessments to try things on')
    .option('--size <number>', 'how many, up to 1000000', sizeNumber, 1000)
    .option('--seed <number>', 'which ones', seedNumber, 1)
    .option('--assessors <number>', 'judged by so many assessors, 2 to 50', assessorNumber)
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (standard: string, options: Options) => {
      const house = open({ ...options, json: true }, terminal)
      const shelved = await house.shelf.revisions()
      const prepared = house.prepare(named(() => findRevision(shelved, revisionNamed(standard))))
      const made = syntheticPopulation(prepared, options)
      for (let row = 0; row < made.size; row += 1) terminal.line(JSON.stringify(made.at(row)))
    })
}

function assessorNumber(given: string): number {
  const number = Number(given)
  if (/^\d{1,2}$/.test(given) && number >= 2 && number <= 50) return number
  throw new InvalidArgumentError('Give a whole number from 2 to 50.')
}
