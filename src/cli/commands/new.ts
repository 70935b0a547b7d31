import { message } from '../../domain/messages/message.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { fault } from '../../domain/faults/fault.ts'
import { readClauseTable, type ClauseTable } from '../../domain/sheets/clause-table.ts'
import { tableFiles, type TableStandard } from '../../domain/sheets/table-files.ts'
import { starterFiles, type StarterFile } from '../../domain/pack/starter.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText } from '../terminal/help.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { readBytes, reasonOf } from '../input/read-input.ts'
import { shown } from '../input/root.ts'
import { text } from '../terminal/terminal.ts'

type Options = {
  readonly root?: string
  readonly edition?: string
  readonly table?: string
  readonly sheet?: string
  readonly title?: string
  readonly owner?: string
  readonly json?: boolean
}

const EXAMPLES = [
  'touchstone new our-standard --root work',
  'touchstone new our-standard --edition 2026',
  'touchstone new our-standard --table clauses.xlsx',
  'touchstone check our-standard --root work',
]

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const EDITION = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/
const LONGEST = 64
/** Assessors give points by halves unless a committee says otherwise. */
const USUAL_STEP = 0.5

/** `touchstone new ID` */
export const newCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('new')
    .argument('<id>', catalogue.say('cli-new-id'))
    .description(catalogue.say('cli-new'))
    .option('--edition <edition>', catalogue.say('cli-new-edition'))
    .option('--table <file>', catalogue.say('cli-new-table'))
    .option('--sheet <name>', catalogue.say('cli-new-sheet'))
    .option('--title <title>', catalogue.say('cli-new-title'))
    .option('--owner <name>', catalogue.say('cli-new-owner'))
    .option('--root <dir>', catalogue.say('cli-new-root'))
    .option('--json', catalogue.say('cli-new-json'))
    .addHelpText('after', helpText(catalogue, 'cli-new', EXAMPLES))
    .action(async (id: string, options: Options) => {
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
      const table = options.table === undefined ? undefined : await tableOf(options.table, options)
      const begun =
        table === undefined
          ? starterFiles(id, edition, from)
          : filesOf(table, options, { id, edition, date: from })
      const files = begun.map(({ file, value }) => {
        write(root, file, `${JSON.stringify(value, null, 2)}\n`)
        return file
      })
      for (const name of ['standard-1', 'rules-1'] as const) {
        const file = `schemas/${name}.schema.json`
        if (existsSync(join(root, file))) continue
        write(root, file, commandLinePorts.schemaText(name))
        files.push(file)
      }
      if (options.json === true)
        return terminal.json({
          root,
          files,
          ...(table === undefined ? {} : { leftOver: leftOver(table) }),
        })
      const left = table === undefined ? [] : leftOver(table)
      const at = options.root === undefined ? '' : ` --root ${options.root}`
      terminal.print([
        text(catalogue.say('cli-new-started', { standard: id, edition, folder: shown(root) })),
        { kind: 'list', items: files.map((file) => ({ text: file })) },
        ...(left.length === 0
          ? []
          : [text(catalogue.say('cli-new-left', { what: left.join(', ') }))]),
        text(catalogue.say('cli-new-next')),
        { kind: 'code', text: `touchstone check ${id}${at}` },
        { kind: 'code', text: `touchstone test ${id}${at}` },
      ])
    })
}

/** The clauses of a table in Excel or Word. */
async function tableOf(path: string, { sheet }: Options): Promise<ClauseTable> {
  const bytes = await readBytes(path)
  const file = basename(path)
  const kind = extname(path).toLowerCase() === '.docx' ? 'docx' : 'xlsx'
  const tables = await commandLinePorts.readTables(kind, bytes)
  if (tables === undefined || tables.length === 0)
    throw new Failure(EXIT.usage, 'table-unreadable', message('cli-table-unreadable', { file }), [
      fault(message('fault-sheet-unreadable'), ''),
    ])
  const table = readClauseTable(tables, sheet === undefined ? {} : { sheets: sheet.split('/') })
  const { faults } = table
  if (faults.length === 0) return table
  const about = message('cli-table-faulty', { file, count: faults.length })
  throw new Failure(EXIT.faulty, 'table-faulty', about, faults)
}

/** The files of a draft with the clauses of a table, its title that of its file unless one is given. */
function filesOf(
  table: ClauseTable,
  { table: path = '', title, owner }: Options,
  named: Pick<TableStandard, 'id' | 'edition' | 'date'>,
): readonly StarterFile[] {
  return tableFiles(table, {
    ...named,
    title: title ?? basename(path, extname(path)),
    ...(owner === undefined ? {} : { owner }),
    file: basename(path),
    ask: { type: 'points', step: USUAL_STEP },
  })
}

/** What of a table is not taken over: columns that nobody knows, and rows that are no clause. */
function leftOver({ columns, read, leftOver: rows }: ClauseTable): readonly string[] {
  const unknown = columns.filter(({ field }) => field === undefined)
  return [
    ...unknown.map(({ letters, heading }) => `${letters} ${heading}`.trim()),
    ...rows.map(({ sheet, row }) => (read.length === 1 ? String(row) : `${sheet}!${row}`)),
  ]
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
