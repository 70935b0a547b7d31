import { holdAgainstCheckpoint } from '../../app/trust/hold-against-checkpoint.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import { RegisterUnavailable, StorageUnfit, USUAL_GAP } from '../../app/register/ports.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { message } from '../../domain/messages/message.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText } from '../terminal/help.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import {
  existingPlace,
  registerService,
  registerPlace,
  withRegisterOptions,
  type RegisterOptions,
} from '../input/register-place.ts'
import { identitiesFrom, recipientsFrom } from '../input/age-keys.ts'
import { readBytes } from '../input/read-input.ts'
import { wholeNumber } from '../input/revision-name.ts'
import { text, type Terminal } from '../terminal/terminal.ts'

const EXAMPLES = [
  'touchstone backup /backups/2026-11-23',
  'touchstone backup /backups/2026-11-23.age --recipient age1…',
  'touchstone restore /backups/2026-11-23 --data /srv/new',
  'touchstone restore /backups/2026-11-23.age --identity key.txt --data /srv/new',
  'touchstone audit verify',
  'touchstone audit verify --head 3f2a… --links 1042',
  'touchstone audit verify --checkpoint kept/trail/000000000001042.checkpoint',
]

/** `touchstone migrate`: brings the schema of a register up to date. */
export const migrateCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  withRegisterOptions(program.command('migrate'), catalogue)
    .description(catalogue.say('cli-migrate'))
    .addHelpText('after', helpText(catalogue, 'cli-register', EXAMPLES))
    .action(async (options: RegisterOptions) => {
      const { openRegister } = await registerService()
      const storage = await openRegister(await registerPlace(options))
      await storage.close()
      const { engine, migrated } = storage
      if (options.json === true) return terminal.json({ engine, migrated })
      const words =
        migrated.length === 0
          ? catalogue.say('cli-migrated-none')
          : catalogue.say('cli-migrated', { steps: { list: migrated, joined: 'comma' } })
      terminal.print([text(words)])
    })
}

/** `touchstone backup FILE` */
export const backupCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  withRegisterOptions(
    program.command('backup').argument('<file>', catalogue.say('cli-backup-file')),
    catalogue,
  )
    .description(catalogue.say('cli-backup'))
    .addHelpText('after', helpText(catalogue, 'cli-register', EXAMPLES))
    .option('--recipient <recipient...>', catalogue.say('cli-backup-recipient'))
    .option('--recipients-file <file>', catalogue.say('cli-backup-recipients-file'))
    .action(async (file: string, options: RegisterOptions & RecipientOptions) => {
      const recipients = await recipientsFrom(options)
      const { backUp } = await registerService()
      const place = await registerPlace(options)
      const copied = await told(() => backUp(place, file, recipients))
      const count = recipients.length
      if (count === 0)
        return tell(terminal, options, copied, (about) =>
          catalogue.say('cli-backup-kept', { ...about, file }),
        )
      const encrypted = { ...copied, recipients: count }
      tell(terminal, options, encrypted, () =>
        catalogue.say('cli-backup-kept--encrypted', { ...encrypted, file }),
      )
    })
}

/** Whom a backup is encrypted for. */
type RecipientOptions = {
  readonly recipient?: readonly string[]
  readonly recipientsFile?: string
}

type RestoreOptions = { readonly gap: number; readonly identity?: string }

/** More numbers than anybody leaves out. */
const MOST_GAP = 1_000_000_000

/** `touchstone restore FILE` */
export const restoreCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  withRegisterOptions(
    program.command('restore').argument('<file>', catalogue.say('cli-restore-file')),
    catalogue,
  )
    .description(catalogue.say('cli-restore'))
    .option(
      '--gap <count>',
      catalogue.say('cli-restore-gap'),
      wholeNumber(catalogue, 0, MOST_GAP),
      USUAL_GAP,
    )
    .option('--identity <file>', catalogue.say('cli-restore-identity'))
    .addHelpText('after', helpText(catalogue, 'cli-register', EXAMPLES))
    .action(async (file: string, options: RegisterOptions & RestoreOptions) => {
      const identities = await identitiesFrom(options.identity)
      const { restore } = await registerService()
      const place = await registerPlace(options)
      const copied = await told(() => restore(file, place, options.gap, identities))
      tell(terminal, options, copied, ({ links, head, bytes }) =>
        catalogue.say('cli-backup-restored', { links, head, bytes, gap: copied.gap }),
      )
    })
}

/** `touchstone audit verify` */
export const auditCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  const audit = program.command('audit').description(catalogue.say('cli-audit'))
  withRegisterOptions(audit.command('verify'), catalogue)
    .description(catalogue.say('cli-audit-verify'))
    .option('--head <hash>', catalogue.say('cli-audit-head'))
    .option(
      '--links <count>',
      catalogue.say('cli-audit-links'),
      wholeNumber(catalogue, 1, MOST_LINKS),
    )
    .option('--checkpoint <file>', catalogue.say('cli-audit-checkpoint'))
    .addHelpText('after', helpText(catalogue, 'cli-register', EXAMPLES))
    .action(
      async ({ head, links: count, checkpoint, ...options }: RegisterOptions & KeptOptions) => {
        if (count !== undefined && head === undefined)
          throw new Failure(EXIT.usage, 'head-missing', message('cli-audit-head-missing'))
        const note =
          checkpoint === undefined ? undefined : (await readBytes(checkpoint)).toString('utf8')
        const { openRegister } = await registerService()
        const storage = await openRegister(await existingPlace(options))
        const kept =
          head === undefined
            ? undefined
            : { head, ...(count === undefined ? {} : { links: count }) }
        const verdict = await storage.register.verifyChain(kept)
        const { sha256, signing } = commandLinePorts
        const held =
          note === undefined
            ? undefined
            : await holdAgainstCheckpoint(storage, note, { sha256, checkSignature: signing.check })
        await storage.close()
        if (!verdict.ok || held?.ok === false) exit(EXIT.faulty)
        const { links } = verdict
        const words = catalogueIn(terminal.language)
        const fault = verdict.ok ? '' : words.word(verdict.fault)
        const broken = held === undefined || held.ok ? '' : words.word(held.fault)
        if (options.json === true) {
          const told = verdict.ok ? verdict : { ...verdict, fault }
          if (held === undefined) return terminal.json(told)
          return terminal.json({ ...told, checkpoint: held.ok ? held : { ...held, fault: broken } })
        }
        terminal.print([
          text(
            verdict.ok
              ? catalogue.say('cli-audit-whole', { links, head: verdict.head })
              : catalogue.say('cli-audit-broken', { links, fault }),
          ),
          ...(held === undefined
            ? []
            : [
                text(
                  held.ok
                    ? catalogue.say('cli-audit-checkpoint-held', {
                        origin: held.origin,
                        size: held.size,
                        now: held.now,
                      })
                    : catalogue.say('cli-audit-checkpoint-broken', { fault: broken }),
                ),
              ]),
        ])
      },
    )
}

/** A head or a checkpoint that was kept elsewhere. */
type KeptOptions = {
  readonly head?: string
  readonly links?: number
  readonly checkpoint?: string
}

/** More links than any trail has. */
const MOST_LINKS = 1_000_000_000

type Copied = { readonly links: number; readonly head: string; readonly bytes: number }

function tell(
  terminal: Terminal,
  { json }: RegisterOptions,
  copied: Copied,
  words: (copied: Copied) => string,
): void {
  if (json === true) return terminal.json(copied)
  terminal.print([text(words(copied))])
}

/** What the storage refuses is a matter of files and places, which the person can mend. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof StorageUnfit || cause instanceof RegisterUnavailable) throw cause
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Failure(EXIT.usage, 'register-copy', message('storage-failed', { cause: said }))
  }
}
