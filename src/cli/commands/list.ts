import { listStandards, type ListedRevision } from '../../app/list-standards.ts'
import { wording } from '../../domain/pack/text.ts'
import type { Item } from '../../domain/words/explanation.ts'
import type { AddCommand } from '../command.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { shown } from '../root.ts'
import { text } from '../terminal.ts'

/** `touchstone list` */
export const listCommand: AddCommand = (program, terminal) => {
  program
    .command('list')
    .description('show the standards there are, with editions, revisions and dates')
    .option('--json', 'print them as data')
    .option(...ROOT_OPTION)
    .action(async (options: RootOption) => {
      const house = open(options, terminal)
      const standards = listStandards(await house.shelf.revisions())
      if (options.json === true) return terminal.json({ root: house.root, standards })
      const items = standards.flatMap(({ id, editions }) =>
        editions.flatMap(({ edition, revisions, designation, title }) =>
          revisions.map((one): Item => {
            const name = [designation, wording(title, terminal.language)].filter((part) => part)
            return {
              text: `${id}/${edition}/${one.revision}  ${name.join(' ')}`,
              holds: one.sound,
              details: [standing(one)],
            }
          }),
        ),
      )
      const where = shown(house.root)
      if (items.length === 0) return terminal.print([text(`There are no standards in ${where}.`)])
      terminal.print([text(`Standards in ${where}:`), { kind: 'list', items }])
    })
}

/** Dates, status and digest, or how much is wrong. */
function standing({ sound, errors, inForce, status, digest }: ListedRevision): string {
  if (!sound || inForce === undefined)
    return `${errors} ${errors === 1 ? 'error' : 'errors'}: "touchstone check" shows ${errors === 1 ? 'it' : 'them'}`
  const span = inForce.to === undefined ? inForce.from : `${inForce.from} to ${inForce.to}`
  return `in force from ${span}; ${status}; digest ${digest?.slice(0, 12)}…`
}
