import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Option } from 'commander'
import { findRevision } from '../../app/packs/find-revision.ts'
import { sourceTexts } from '../../app/packs/source-texts.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import { fault } from '../../domain/faults/fault.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message } from '../../domain/messages/message.ts'
import { textLanguage, type Language } from '../../domain/messages/text.ts'
import { bookOf } from '../../domain/workbook/book-of.ts'
import {
  BOTH_CHANGED,
  takeOver,
  type BookChange,
  type BookReading,
  type BookTarget,
  type BothChanged,
} from '../../domain/workbook/take-over.ts'
import type { ExplanationBlock } from '../../domain/words/explain/explanation.ts'
import { wordFaults } from '../../domain/words/faults.ts'
import { open, type RootOption } from '../input/open.ts'
import { readBytes } from '../input/read-input.ts'
import { revisionNamed } from '../input/revision-name.ts'
import type { AddCommand } from '../terminal/command.ts'
import { EXIT, Failure, named } from '../terminal/failure.ts'
import { faultList } from '../terminal/fault-list.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { text } from '../terminal/terminal.ts'

type Options = RootOption & {
  readonly out?: string
  readonly take?: string
  readonly write?: boolean
  readonly both?: BothChanged
  readonly language?: Language
}

const EXAMPLES = [
  'touchstone workbook q-hxc-013 --out q-hxc-013.xlsx --language zh',
  'touchstone workbook our-standard --root work --take changed.xlsx',
  'touchstone workbook our-standard --root work --take changed.xlsx --write',
]

/** `touchstone workbook STANDARD` */
export const workbookCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  program
    .command('workbook')
    .argument('<standard>', catalogue.say('cli-workbook-standard'))
    .description(catalogue.say('cli-workbook'))
    .option('-o, --out <file>', catalogue.say('cli-workbook-out'))
    .option('--take <file>', catalogue.say('cli-workbook-take'))
    .option('--write', catalogue.say('cli-workbook-write'))
    .addOption(
      new Option('--both <side>', catalogue.say('cli-workbook-both')).choices(BOTH_CHANGED),
    )
    .addOption(languageOption(catalogue))
    .option('--json', catalogue.say('cli-workbook-json'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-workbook', EXAMPLES))
    .action(async (standard: string, options: Options) => {
      const service = open(options, terminal)
      const target = await targetOf(service.shelf, standard)
      if (options.take === undefined) {
        const { files, ...origin } = target
        const language = textLanguage(options.language ?? terminal.language)
        const file = options.out ?? `${origin.standard}-${origin.edition}-${origin.revision}.xlsx`
        writeFileSync(file, service.writeBook(bookOf(files, language, origin)))
        if (options.json === true) return terminal.json({ file })
        return terminal.print([text(catalogue.say('cli-workbook-written', { file }))])
      }
      const reading = await readingOf(options.take, target, options.both)
      const errors = reading.faults.filter(({ severity }) => severity === 'error')
      const isHeld = errors.length > 0 || (reading.clashes.length > 0 && options.both === undefined)
      if (isHeld) exit(EXIT.faulty)
      const written = options.write === true && !isHeld ? changedFiles(target, reading) : []
      for (const path of written) writeFileSync(join(service.root, path), reading.files[path]!)
      if (options.json === true)
        return terminal.json({
          changes: reading.changes,
          faults: wordFaults(reading.faults, catalogue),
          written,
        })
      terminal.print([
        ...(reading.faults.length === 0 ? [] : [faultList(reading.faults, terminal.language)]),
        ...changeBlocks(basename(options.take), reading.changes, catalogue),
        ...(written.length > 0
          ? [text(catalogue.say('cli-workbook-taken', { count: written.length }))]
          : options.write === true || reading.changes.length === 0
            ? []
            : [text(catalogue.say('cli-workbook-not-yet'))]),
      ])
    })
}

/** The files of the revision that is named, with errors or not; the one in force where several could be meant. */
async function targetOf(
  shelf: ReturnType<typeof open>['shelf'],
  standard: string,
): Promise<BookTarget> {
  const asked = revisionNamed(standard)
  const shelved = await shelf.revisions()
  const alike = shelved.filter(
    (one) =>
      one.standard === asked.standard &&
      (asked.edition === undefined || one.edition === asked.edition) &&
      (asked.revision === undefined || one.revision === asked.revision),
  )
  const [only] = alike.length === 1 ? alike : []
  const { pack } = only === undefined ? named(() => findRevision(shelved, asked)) : {}
  const name = {
    standard: asked.standard,
    edition: only?.edition ?? pack!.standard.edition,
    revision: only?.revision ?? pack!.rules.revision,
  }
  return { ...name, files: sourceTexts((await shelf.sources?.(name)) ?? []) }
}

async function readingOf(
  path: string,
  target: BookTarget,
  both: BothChanged | undefined,
): Promise<BookReading> {
  const tables = await commandLinePorts.readTables('xlsx', await readBytes(path))
  if (tables !== undefined) return takeOver(tables, target, both)
  const about = message('cli-table-unreadable', { file: basename(path) })
  throw new Failure(EXIT.usage, 'table-unreadable', about, [
    fault(message('fault-sheet-unreadable'), ''),
  ])
}

function changedFiles({ files }: BookTarget, reading: BookReading): readonly string[] {
  return Object.keys(files).filter((path) => reading.files[path] !== files[path])
}

/** What the workbook changes, as a table. */
function changeBlocks(
  file: string,
  changes: readonly BookChange[],
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const count = changes.length
  if (count === 0) return [text(catalogue.say('workbook-nothing', { file }))]
  const shown = (said: string): string => (said === '' ? catalogue.say('workbook-empty') : said)
  return [
    text(catalogue.say('workbook-changes', { file, count })),
    {
      kind: 'table',
      columns: (['cell', 'before', 'after', 'fate'] as const).map((one) => ({
        title: catalogue.say(`workbook-${one}`),
        align: 'left',
      })),
      rows: changes.map(({ kind, cell, before, typed, fate, now }) => [
        kind === 'changed' ? cell : `${cell} · ${catalogue.say(`workbook-row-${kind}`)}`,
        shown(before),
        shown(typed),
        fate === 'clash'
          ? catalogue.say('workbook-fate-clash', {
              draft: now === undefined ? shown('') : JSON.stringify(now),
            })
          : catalogue.say(`workbook-fate-${fate}`),
      ]),
    },
  ]
}
