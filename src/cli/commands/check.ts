import { checkPacks, type CheckedRevision } from '../../app/check-packs.ts'
import type { Fault } from '../../domain/fault.ts'
import type { Block } from '../../domain/words/explanation.ts'
import { EXIT, named } from '../failure.ts'
import type { AddCommand } from '../command.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { shown } from '../root.ts'
import { faultList, text } from '../terminal.ts'

type Options = RootOption & { readonly strict?: boolean }

const HELP = `
STANDARD is an id such as q-hxc-013, an edition such as q-hxc-013/2018, or a
revision such as q-hxc-013/2018/1. Without any, everything is checked. All
faults are shown at once, each with its file, line, JSON pointer and what to do.

Examples:
  touchstone check
  touchstone check q-hxc-013
  touchstone check our-standard --root work --strict

Exit codes: 0 sound, 1 at least one error (with --strict also a warning), 2 no
such standard.`

/** `touchstone check [STANDARD...]` */
export const checkCommand: AddCommand = (program, terminal, exit) => {
  program
    .command('check')
    .argument('[standard...]', 'which ones; default: all')
    .description('find everything that is wrong with the files of a standard')
    .option('--strict', 'count warnings as errors')
    .option('--json', 'print what was found as data')
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: Options) => {
      const house = open(options, terminal)
      const shelved = await house.shelf.revisions()
      const revisions = named(() => checkPacks(shelved, names))
      const rootFaults = (await house.rootFaults()).filter((fault) => concerns(fault, names))
      const all = [...rootFaults, ...revisions.flatMap(({ faults }) => faults)]
      const errors = all.filter(({ severity }) => severity === 'error').length
      const warnings = all.length - errors
      if (errors > 0 || (options.strict === true && warnings > 0)) exit(EXIT.faulty)
      if (options.json === true)
        return terminal.json({ root: house.root, errors, warnings, faults: rootFaults, revisions })
      terminal.print([
        ...revisions.flatMap(revisionBlocks),
        ...(rootFaults.length === 0 ? [] : [text(`${shown(house.root)}:`), faultList(rootFaults)]),
        text(summary(revisions.length, errors, warnings)),
      ])
    })
}

function revisionBlocks({
  standard,
  edition,
  revision,
  faults,
}: CheckedRevision): readonly Block[] {
  const name = `${standard}/${edition}/${revision}`
  if (faults.length === 0)
    return [{ kind: 'list', items: [{ text: `${name} is sound.`, holds: true }] }]
  return [text(`${name}:`), faultList(faults)]
}

/** Whether a fault of the folder lies in one of these standards; without names all do. */
function concerns({ file = '' }: Fault, names: readonly string[]): boolean {
  if (names.length === 0) return true
  return names.some((name) => {
    const [standard, edition] = name.split('/')
    const inside = edition === undefined ? `${standard}/` : `${standard}/${edition}/`
    return ['standards', 'rules'].some((room) => `${file}/`.startsWith(`${room}/${inside}`))
  })
}

function summary(revisions: number, errors: number, warnings: number): string {
  const of = `${revisions} ${revisions === 1 ? 'revision' : 'revisions'} checked`
  if (errors + warnings === 0) return `${of}: nothing wrong.`
  const counted = [
    `${errors} ${errors === 1 ? 'error' : 'errors'}`,
    `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  ]
  return `${of}: ${counted.join(', ')}.`
}
