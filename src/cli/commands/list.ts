import { listStandards, type ListedRevision } from '../../app/packs/list-standards.ts'
import { wording } from '../../domain/messages/text.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message } from '../../domain/messages/message.ts'
import type { Item } from '../../domain/words/explain/explanation.ts'
import type { AddCommand } from '../terminal/command.ts'
import { rootOption } from '../terminal/help.ts'
import { open, type RootOption } from '../input/open.ts'
import { shown } from '../input/root.ts'
import { text } from '../terminal/terminal.ts'

/** `touchstone list` */
export const listCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('list')
    .description(catalogue.say('cli-list'))
    .option('--json', catalogue.say('cli-option-json-data'))
    .option(...rootOption(catalogue))
    .action(async (options: RootOption) => {
      const service = open(options, terminal)
      const standards = listStandards(await service.shelf.revisions())
      if (options.json === true) return terminal.json({ root: service.root, standards })
      const items = standards.flatMap(({ id, editions }) =>
        editions.flatMap(({ edition, revisions, designation, title }) =>
          revisions.map((one): Item => {
            const name = [designation, wording(title, terminal.language)].filter((part) => part)
            return {
              text: `${id}/${edition}/${one.revision}  ${name.join(' ')}`,
              holds: one.sound,
              details: [standing(one, catalogue)],
            }
          }),
        ),
      )
      const where = shown(service.root)
      if (items.length === 0)
        return terminal.print([text(catalogue.say('cli-list-none', { folder: where }))])
      terminal.print([
        text(catalogue.say('cli-list-of', { folder: where })),
        { kind: 'list', items },
      ])
    })
}

/** Dates, status and digest, or how much is wrong. */
function standing(
  { sound, errors, inForce, status = 'illustrative', digest }: ListedRevision,
  catalogue: Catalogue,
): string {
  if (!sound || inForce === undefined) return catalogue.say('cli-list-errors', { errors })
  const { from, to } = inForce
  const about = {
    from,
    status: message('provenance-status', { status }),
    digest: `${digest?.slice(0, 12)}…`,
  }
  return to === undefined
    ? catalogue.say('cli-list-standing', about)
    : catalogue.say('cli-list-standing--to', { ...about, to })
}
