import { message } from '../../domain/messages/message.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { starterFiles } from '../../domain/pack/starter.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText } from '../terminal/help.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { reasonOf } from '../input/read-input.ts'
import { shown } from '../input/root.ts'
import { text } from '../terminal/terminal.ts'

type Options = { readonly root?: string; readonly edition?: string; readonly json?: boolean }

const EXAMPLES = [
  'touchstone new our-standard --root work',
  'touchstone new our-standard --edition 2026',
  'touchstone check our-standard --root work',
]

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const EDITION = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/
const LONGEST = 64

/** `touchstone new ID` */
export const newCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('new')
    .argument('<id>', catalogue.say('cli-new-id'))
    .description(catalogue.say('cli-new'))
    .option('--edition <edition>', catalogue.say('cli-new-edition'))
    .option('--root <dir>', catalogue.say('cli-new-root'))
    .option('--json', catalogue.say('cli-new-json'))
    .addHelpText('after', helpText(catalogue, 'cli-new', EXAMPLES))
    .action((id: string, options: Options) => {
      const today = new Date().toISOString().slice(0, 10)
      const edition = options.edition ?? today.slice(0, 4)
      requireId(id)
      requireEdition(edition)
      const root = resolve(options.root ?? '.')
      const taken = [`standards/${id}/${edition}`, `rules/${id}/${edition}`].find((folder) =>
        existsSync(join(root, folder)),
      )
      if (taken !== undefined)
        throw new Failure(
          EXIT.usage,
          'standard-exists',
          message('cli-standard-exists', { folder: join(shown(root), taken) }),
        )
      // An edition called after a year is in force from its first day.
      const from = /^\d{4}$/.test(edition) ? `${edition}-01-01` : today
      const files = starterFiles(id, edition, from).map(({ file, value }) => {
        write(root, file, `${JSON.stringify(value, null, 2)}\n`)
        return file
      })
      for (const name of ['standard-1', 'rules-1'] as const) {
        const file = `schemas/${name}.schema.json`
        if (existsSync(join(root, file))) continue
        write(root, file, commandLinePorts.schemaText(name))
        files.push(file)
      }
      if (options.json === true) return terminal.json({ root, files })
      const at = options.root === undefined ? '' : ` --root ${options.root}`
      terminal.print([
        text(catalogue.say('cli-new-started', { standard: id, edition, folder: shown(root) })),
        { kind: 'list', items: files.map((file) => ({ text: file })) },
        text(catalogue.say('cli-new-next')),
        { kind: 'code', text: `touchstone check ${id}${at}` },
        { kind: 'code', text: `touchstone test ${id}${at}` },
      ])
    })
}

function write(root: string, file: string, content: string): void {
  const path = join(root, file)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content, { flag: 'wx' })
  } catch (cause) {
    throw new Failure(
      EXIT.usage,
      'not-written',
      message('cli-not-written', { file: path, reason: reasonOf(cause) }),
    )
  }
}

function requireId(id: string): void {
  if (ID.test(id) && id.length <= LONGEST) return
  const meant = suggestion(id)
  const about = { name: { value: id }, most: LONGEST }
  throw new Failure(
    EXIT.usage,
    'id-malformed',
    meant === undefined
      ? message('cli-id-malformed', about)
      : message('cli-id-malformed--meant', { ...about, meant }),
  )
}

function requireEdition(edition: string): void {
  if (EDITION.test(edition) && edition.length <= LONGEST) return
  throw new Failure(
    EXIT.usage,
    'edition-malformed',
    message('cli-edition-malformed', { name: { value: edition }, most: LONGEST }),
  )
}

/** The nearest id to what was written. */
function suggestion(given: string): string | undefined {
  const id = given
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return ID.test(id) && id.length <= LONGEST ? id : undefined
}
