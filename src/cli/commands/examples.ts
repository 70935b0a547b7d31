import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShelvedRevision } from '../../app/ports.ts'
import { selectRevisions } from '../../app/select-revisions.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Example } from '../../domain/pack/rules.ts'
import { wording } from '../../domain/pack/text.ts'
import type { House } from '../../house.ts'
import type { AddCommand } from '../command.ts'
import { EXIT, Failure, named } from '../failure.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { reasonOf } from '../read-input.ts'
import { text } from '../terminal.ts'

type Options = RootOption & { readonly boundaries?: boolean; readonly write?: boolean }

const HELP = `
Lists the worked examples of a standard. With --boundaries it makes new ones: at
every mark of a level, every gate and every edge of a band, just there and just
not, with the points, level and findings that the rules give today. Printed as a
file of the rules; with --write put beside them as examples-boundaries.json.
Read them before you accept them: they say what the rules do, not what they
should do.

Examples:
  touchstone examples q-hxc-013
  touchstone examples our-standard --root work --boundaries
  touchstone examples our-standard --root work --boundaries --write

Exit codes: 0 done, 1 the standard has faults, 2 no such standard, or it cannot
be written.`

const FILE = 'examples-boundaries.json'

/** `touchstone examples STANDARD` */
export const examplesCommand: AddCommand = (program, terminal) => {
  program
    .command('examples')
    .argument('<standard>', 'an id, an edition or a revision, such as q-hxc-013/2018/1')
    .description('list worked examples, or make those at the boundaries')
    .option('--boundaries', 'make examples at every band edge, mark and gate')
    .option('--write', `put them beside the rules, as ${FILE}`)
    .option('--json', 'print them as data')
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (name: string, options: Options) => {
      const house = open(options, terminal)
      const shelved = await house.shelf.revisions()
      const revision = named(() => selectRevisions(shelved, [name])).at(-1)!
      const { digested } = revision
      if (digested === undefined)
        throw new Failure(
          EXIT.faulty,
          'pack-faulty',
          `${name} has faults: "touchstone check ${name}" shows them.`,
        )
      if (options.boundaries !== true) {
        const examples = Object.entries(digested.pack.rules.examples ?? {})
        if (options.json === true) return terminal.json({ examples: Object.fromEntries(examples) })
        return terminal.print([
          {
            kind: 'list',
            items: examples.map(([id, { title }]) => ({
              text: `${id}: ${wording(title, terminal.language)}`,
            })),
          },
        ])
      }
      const examples: { [id: string]: Example } = {}
      for await (const { id, example } of house.boundaryExamples(digested)) examples[id] = example
      const file = {
        $schema: '../../../../schemas/rules-1.schema.json',
        examples,
      }
      const written = `${JSON.stringify(file, null, 2)}\n`
      if (options.write !== true) return terminal.line(written.trimEnd())
      const at = write(house, revision, written)
      const count = Object.keys(examples).length
      if (options.json === true) return terminal.json({ file: at, examples: count })
      terminal.print([
        text(catalogueIn(terminal.language).say('boundary-written', { count, file: at })),
        { kind: 'code', text: `touchstone test ${name}` },
      ])
    })
}

/** Writes the file beside the rules. What is published stays as it is, and so does any such file. */
function write(
  house: House,
  { standard, edition, revision }: ShelvedRevision,
  content: string,
): string {
  const folder = join(house.root, 'rules', standard, edition)
  const record = join(folder, 'published.json')
  if (
    existsSync(record) &&
    Object.hasOwn(JSON.parse(readFileSync(record, 'utf8')) as object, revision)
  )
    throw new Failure(
      EXIT.usage,
      'revision-published',
      `Revision ${revision} is published and never changes. Make a new revision and put the examples there.`,
    )
  const path = join(folder, String(revision), FILE)
  try {
    writeFileSync(path, content, { flag: 'wx' })
  } catch (cause) {
    throw new Failure(
      EXIT.usage,
      'not-written',
      existsSync(path)
        ? `${path} is there already, and nothing is overwritten. Accept or remove it first.`
        : `${path} cannot be written: ${reasonOf(cause)}.`,
    )
  }
  return path
}
