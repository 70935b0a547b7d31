import { RegisterUnavailable, StorageUnfit } from '../../app/register/ports.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { AddCommand } from '../command.ts'
import { EXIT, Failure } from '../failure.ts'
import {
  existingPlace,
  office,
  registerPlace,
  withRegisterOptions,
  type RegisterOptions,
} from '../register-place.ts'
import { text, type Terminal } from '../terminal.ts'

const HELP = `
The register is one SQLite file in --data (data beside the packs), or a
PostgreSQL. Both may be in use while they are backed up. A backup holds secrets:
guard it like the register.

Examples:
  touchstone backup /backups/2026-11-23
  touchstone restore /backups/2026-11-23 --data /srv/new
  touchstone audit verify`

/** `touchstone migrate`: brings the schema of a register up to date. */
export const migrateCommand: AddCommand = (program, terminal) => {
  withRegisterOptions(program.command('migrate'))
    .description('bring the tables of a register up to date')
    .addHelpText('after', HELP)
    .action(async (options: RegisterOptions) => {
      const { openRegister } = await office()
      const storage = await openRegister(await registerPlace(options))
      await storage.close()
      const { engine, migrated } = storage
      if (options.json === true) return terminal.json({ engine, migrated })
      const words = migrated.length === 0 ? 'It is up to date.' : `Done: ${migrated.join(', ')}.`
      terminal.print([text(words)])
    })
}

/** `touchstone backup FILE` */
export const backupCommand: AddCommand = (program, terminal) => {
  withRegisterOptions(program.command('backup').argument('<file>', 'a file that is not there yet'))
    .description('copy a register that may be in use, and check the copy')
    .addHelpText('after', HELP)
    .action(async (file: string, options: RegisterOptions) => {
      const { backUp } = await office()
      const place = await registerPlace(options)
      const copied = await told(() => backUp(place, file))
      tell(terminal, options, copied, `Kept in ${file}`)
    })
}

/** `touchstone restore FILE` */
export const restoreCommand: AddCommand = (program, terminal) => {
  withRegisterOptions(program.command('restore').argument('<file>', 'a backup'))
    .description('make a register from a backup, where there is none')
    .addHelpText('after', HELP)
    .action(async (file: string, options: RegisterOptions) => {
      const { restore } = await office()
      const place = await registerPlace(options)
      const copied = await told(() => restore(file, place))
      tell(terminal, options, copied, 'Restored')
    })
}

/** `touchstone audit verify` */
export const auditCommand: AddCommand = (program, terminal, exit) => {
  const audit = program.command('audit').description('look at the audit trail of a register')
  withRegisterOptions(audit.command('verify'))
    .description('find any byte of the trail, its records and files that was changed')
    .addHelpText('after', HELP)
    .action(async (options: RegisterOptions) => {
      const { openRegister } = await office()
      const storage = await openRegister(await existingPlace(options))
      const verdict = await storage.register.verifyChain()
      await storage.close()
      if (!verdict.ok) exit(EXIT.faulty)
      const { links } = verdict
      const fault = verdict.ok ? '' : catalogueIn(terminal.language).word(verdict.fault)
      if (options.json === true) return terminal.json(verdict.ok ? verdict : { ...verdict, fault })
      terminal.print([
        text(
          verdict.ok
            ? `The audit trail is whole: ${links} links, head ${verdict.head}.`
            : `The audit trail does not hold after ${links} links: ${fault}`,
        ),
      ])
    })
}

type Copied = { readonly links: number; readonly head: string; readonly bytes: number }

function tell(terminal: Terminal, { json }: RegisterOptions, copied: Copied, words: string): void {
  if (json === true) return terminal.json(copied)
  const { links, head, bytes } = copied
  terminal.print([text(`${words}: ${bytes} bytes, ${links} links, head ${head}. Checked.`)])
}

/** What the storage refuses is a matter of files and places, which the person can mend. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof StorageUnfit || cause instanceof RegisterUnavailable) throw cause
    const words = cause instanceof Error ? cause.message : String(cause)
    throw new Failure(EXIT.usage, 'register-copy', words)
  }
}
