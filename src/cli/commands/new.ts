import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { starterFiles } from '../../domain/pack/starter.ts'
import { schemaText } from '../../house.ts'
import type { AddCommand } from '../command.ts'
import { EXIT, Failure } from '../failure.ts'
import { reasonOf } from '../read-input.ts'
import { shown } from '../root.ts'
import { text } from '../terminal.ts'

type Options = { readonly root?: string; readonly edition?: string; readonly json?: boolean }

const HELP = `
Writes a small complete standard with rules and worked examples that check and
test clean, to be changed piece by piece. Its figures are marked illustrative.
Nothing that exists is ever overwritten.

Examples:
  touchstone new our-standard --root work
  touchstone new our-standard --edition 2026
  touchstone check our-standard --root work`

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const EDITION = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/
const LONGEST = 64

/** `touchstone new ID` */
export const newCommand: AddCommand = (program, terminal) => {
  program
    .command('new')
    .argument('<id>', 'id of the standard: lower-case letters and digits, joined by hyphens')
    .description('start a standard from a small complete one')
    .option('--edition <edition>', 'its edition; default: this year')
    .option('--root <dir>', 'folder to write standards/ and rules/ in; default: this one')
    .option('--json', 'print the names of the files as data')
    .addHelpText('after', HELP)
    .action((id: string, options: Options) => {
      const today = new Date().toISOString().slice(0, 10)
      const edition = options.edition ?? today.slice(0, 4)
      requireName('id', id, ID, suggestion(id))
      requireName('edition', edition, EDITION)
      const root = resolve(options.root ?? '.')
      const taken = [`standards/${id}/${edition}`, `rules/${id}/${edition}`].find((folder) =>
        existsSync(join(root, folder)),
      )
      if (taken !== undefined)
        throw new Failure(
          EXIT.usage,
          'standard-exists',
          `${join(shown(root), taken)} is there already, and nothing is overwritten. Choose another id or --edition.`,
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
        write(root, file, schemaText(name))
        files.push(file)
      }
      if (options.json === true) return terminal.json({ root, files })
      const at = options.root === undefined ? '' : ` --root ${options.root}`
      terminal.print([
        text(`Started ${id}, edition ${edition}, in ${shown(root)}:`),
        { kind: 'list', items: files.map((file) => ({ text: file })) },
        text('Change the files in any text editor, then:'),
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
    throw new Failure(EXIT.usage, 'not-written', `${path} cannot be written: ${reasonOf(cause)}.`)
  }
}

function requireName(what: string, name: string, pattern: RegExp, hint = ''): void {
  if (pattern.test(name) && name.length <= LONGEST) return
  throw new Failure(
    EXIT.usage,
    `${what}-malformed`,
    `${JSON.stringify(name.slice(0, 80))} cannot be an ${what}: ${what === 'id' ? 'lower-case letters and digits, joined by single hyphens, beginning with a letter' : 'letters and digits, joined by single dots or hyphens'}, at most ${LONGEST}.${hint}`,
  )
}

/** The nearest id to what was written. */
function suggestion(given: string): string {
  const id = given
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return ID.test(id) && id.length <= LONGEST ? ` ${id} would do.` : ''
}
