import { adoptOutsideKey, rotateSigningKey } from '../../app/trust/rotate-signing-key.ts'
import { moveSigningKey } from '../../app/trust/move-signing-key.ts'
import { signingKeysKept, type KeptKey } from '../../app/trust/signing-keys-kept.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import type { Item } from '../../domain/words/explain/explanation.ts'
import {
  CONSOLE,
  inOffice,
  registerConfig,
  withRegisterOptions,
  type RegisterOptions,
} from '../input/register-place.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText } from '../terminal/help.ts'
import { text } from '../terminal/terminal.ts'

const EXAMPLES = [
  'touchstone signing-key list --data /srv/touchstone',
  'touchstone signing-key move /srv/keys/signing.pem --data /srv/touchstone',
  'touchstone signing-key make /srv/keys/next.pem',
  'TOUCHSTONE_SIGNING_KEY=/srv/keys/next.pem touchstone signing-key rotate --data /srv/touchstone',
]

/** `touchstone signing-key list`, `move FILE`, `make FILE` and `rotate` */
export const signingKeyCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  const key = program.command('signing-key').description(catalogue.say('cli-signing-key'))
  const help = helpText(catalogue, 'cli-signing-key', EXAMPLES)

  withRegisterOptions(key.command('list'), catalogue)
    .description(catalogue.say('cli-signing-key-list'))
    .addHelpText('after', help)
    .action(async (options: RegisterOptions) => {
      const keys = await inOffice(options, ({ ports }) => signingKeysKept(ports))
      if (options.json === true) return terminal.json({ keys })
      if (keys.length === 0) return terminal.print([text(catalogue.say('log-key-missing'))])
      const itemOf = ({ id, state, from, until, kept }: KeptKey): Item => ({
        text: `${id}  ${catalogue.say(`state-signing-key-${state}`)}`,
        holds: state === 'active',
        details: [
          until === undefined
            ? catalogue.say('cli-signing-key-days', { from })
            : catalogue.say('cli-signing-key-days--ended', { from, until }),
          catalogue.say(`cli-signing-key-kept-${kept}`),
        ],
      })
      terminal.print([{ kind: 'list', items: keys.map(itemOf) }])
    })

  withRegisterOptions(
    key.command('move').argument('<file>', catalogue.say('cli-backup-file')),
    catalogue,
  )
    .description(catalogue.say('cli-signing-key-move'))
    .addHelpText('after', help)
    .action(async (file: string, options: RegisterOptions) => {
      const { signingPassphrase } = registerConfig(options)
      const call = { actor: CONSOLE, why: 'touchstone signing-key move' }
      const { id } = await inOffice(options, ({ ports }) =>
        moveSigningKey(ports, call, (privateKey) =>
          commandLinePorts.writeKeyFile(file, privateKey, signingPassphrase),
        ),
      )
      if (options.json === true) return terminal.json({ id, file })
      terminal.print([
        text(catalogue.say('cli-signing-key-moved', { id, file })),
        text(catalogue.say('cli-signing-key-moved-next', { file })),
        text(catalogue.say('cli-signing-key-moved-copies')),
      ])
    })

  key
    .command('make')
    .argument('<file>', catalogue.say('cli-backup-file'))
    .description(catalogue.say('cli-signing-key-make'))
    .option('--json', catalogue.say('cli-option-json-data'))
    .addHelpText('after', help)
    .action((file: string, { json }: { readonly json?: boolean }) => {
      const { signingPassphrase } = registerConfig({})
      const { signing, writeKeyFile } = commandLinePorts
      const { id } = writeKeyFile(file, signing.generate().privateKey, signingPassphrase)
      if (json === true) return terminal.json({ id, file })
      terminal.print([text(catalogue.say('cli-signing-key-made', { id, file }))])
    })

  withRegisterOptions(key.command('rotate'), catalogue)
    .description(catalogue.say('cli-signing-key-rotate'))
    .addHelpText('after', help)
    .action(async (options: RegisterOptions) => {
      const call = { actor: CONSOLE, why: 'touchstone signing-key rotate' }
      const { id, isNew } = await inOffice(options, async ({ ports }) => {
        const outside = await ports.signing.outside?.()
        return outside === undefined
          ? { ...(await rotateSigningKey(ports, call)), isNew: true }
          : adoptOutsideKey(ports, call, outside)
      })
      if (options.json === true) return terminal.json({ id, isNew })
      const words = isNew ? 'cli-signing-key-rotated' : 'cli-signing-key-rotated--already'
      terminal.print([text(catalogue.say(words, { id }))])
    })
}
