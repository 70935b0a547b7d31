import { message } from '../../domain/messages/message.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShelvedRevision } from '../../app/ports.ts'
import { selectRevisions } from '../../app/packs/select-revisions.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Example } from '../../domain/language/example.ts'
import { wording } from '../../domain/messages/text.ts'
import type { RulesService } from '../../app/rules-service.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, rootOption } from '../terminal/help.ts'
import { EXIT, Failure, named } from '../terminal/failure.ts'
import { open, type RootOption } from '../input/open.ts'
import { reasonOf } from '../input/read-input.ts'
import { text } from '../terminal/terminal.ts'

type Options = RootOption & { readonly boundaries?: boolean; readonly write?: boolean }

const EXAMPLES = [
  'touchstone examples q-hxc-013',
  'touchstone examples our-standard --root work --boundaries',
  'touchstone examples our-standard --root work --boundaries --write',
]

const FILE = 'examples-boundaries.json'

/** `touchstone examples STANDARD` */
export const examplesCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('examples')
    .argument('<standard>', catalogue.say('cli-input-revision'))
    .description(catalogue.say('cli-examples-command'))
    .option('--boundaries', catalogue.say('cli-examples-boundaries'))
    .option('--write', catalogue.say('cli-examples-write'))
    .option('--json', catalogue.say('cli-option-json-data'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-examples-command', EXAMPLES))
    .action(async (name: string, options: Options) => {
      const service = open(options, terminal)
      const shelved = await service.shelf.revisions()
      const revision = named(() => selectRevisions(shelved, [name])).at(-1)!
      const { digested } = revision
      if (digested === undefined)
        throw new Failure(EXIT.faulty, 'pack-faulty', message('cli-pack-faulty', { name }))
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
      for await (const { id, example } of service.boundaryExamples(digested)) examples[id] = example
      const file = {
        $schema: '../../../../schemas/rules-1.schema.json',
        examples,
      }
      const written = `${JSON.stringify(file, null, 2)}\n`
      if (options.write !== true) return terminal.line(written.trimEnd())
      const at = write(service, revision, written)
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
  service: RulesService,
  { standard, edition, revision }: ShelvedRevision,
  content: string,
): string {
  const folder = join(service.root, 'rules', standard, edition)
  const record = join(folder, 'published.json')
  if (
    existsSync(record) &&
    Object.hasOwn(JSON.parse(readFileSync(record, 'utf8')) as object, revision)
  )
    throw new Failure(
      EXIT.usage,
      'revision-published',
      message('cli-revision-published', { revision: String(revision) }),
    )
  const path = join(folder, String(revision), FILE)
  try {
    writeFileSync(path, content, { flag: 'wx' })
  } catch (cause) {
    throw new Failure(
      EXIT.usage,
      'not-written',
      existsSync(path)
        ? message('cli-file-exists', { file: path })
        : message('cli-not-written', { file: path, reason: reasonOf(cause) }),
    )
  }
  return path
}
