import { existsSync } from 'node:fs'
import { publishLogs } from '../../app/trust/publish-log.ts'
import { witnessLog } from '../../app/trust/witness-log.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { message } from '../../domain/messages/message.ts'
import type { AddCommand } from '../terminal/command.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { helpText } from '../terminal/help.ts'
import {
  inOffice,
  requireBody,
  withRegisterOptions,
  type RegisterOptions,
} from '../input/register-place.ts'
import { trustedKeys } from '../input/verify-paper.ts'
import { text } from '../terminal/terminal.ts'

const EXAMPLES = [
  'touchstone checkpoint publish --to /srv/www/log --data /srv/touchstone --body body.json',
  'touchstone checkpoint witness https://body.example/v1/trust/logs/trail --keys keys.json --keep kept/trail',
  'touchstone audit verify --checkpoint kept/trail/000000000001042.checkpoint',
]

/** `touchstone checkpoint publish` and `touchstone checkpoint witness SOURCE` */
export const checkpointCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  const checkpoint = program.command('checkpoint').description(catalogue.say('cli-checkpoint'))
  const help = helpText(catalogue, 'cli-checkpoint', EXAMPLES)

  withRegisterOptions(checkpoint.command('publish'), catalogue)
    .description(catalogue.say('cli-checkpoint-publish'))
    .option('--body <file>', catalogue.say('setting-body'))
    .requiredOption('--to <dir>', catalogue.say('cli-checkpoint-to'))
    .addHelpText('after', help)
    .action(async (options: RegisterOptions & { readonly to: string }) => {
      requireBody(options)
      const folder = commandLinePorts.logFolder(options.to)
      const published = await inOffice(options, ({ ports }) => publishLogs(ports, folder))
      if (published.some((one) => 'fault' in one)) exit(EXIT.faulty)
      const words = catalogueIn(terminal.language)
      const told = published.map((one) =>
        'fault' in one ? { log: one.log, fault: words.word(one.fault) } : one,
      )
      if (options.json === true) return terminal.json(told)
      terminal.print(
        told.map((one) =>
          text(
            'fault' in one
              ? catalogue.say('cli-checkpoint-not-published', one)
              : catalogue.say('cli-checkpoint-published', one),
          ),
        ),
      )
    })

  checkpoint
    .command('witness')
    .argument('<source>', catalogue.say('cli-checkpoint-source'))
    .description(catalogue.say('cli-checkpoint-witness'))
    .requiredOption('--keys <file>', catalogue.say('cli-verify-keys'))
    .requiredOption('--keep <dir>', catalogue.say('cli-checkpoint-keep'))
    .option('--json', catalogue.say('cli-option-json-data'))
    .addHelpText('after', help)
    .action(async (source: string, options: WitnessOptions) => {
      const { logFolder, logAddress, sha256, signing } = commandLinePorts
      const isAddress = /^https?:\/\//.test(source)
      if (!isAddress && !existsSync(source))
        throw new Failure(
          EXIT.usage,
          'file-missing',
          message('cli-checkpoint-source-missing', { source }),
        )
      const keys = await trustedKeys(options.keys)
      const from = isAddress ? logAddress(source) : logFolder(source)
      const ground = { keys, sha256, checkSignature: signing.check }
      const verdict = await witnessLog(from, logFolder(options.keep), ground)
      if (!verdict.ok) exit(EXIT.faulty)
      const fault = verdict.ok ? '' : catalogueIn(terminal.language).word(verdict.fault)
      if (options.json === true) return terminal.json(verdict.ok ? verdict : { ok: false, fault })
      if (!verdict.ok)
        return terminal.print([text(catalogue.say('cli-witness-refused', { fault }))])
      const { origin, size, kept } = verdict
      terminal.print([
        text(
          kept === undefined
            ? catalogue.say('cli-witness-first', { origin, size })
            : catalogue.say('cli-witness-kept', { origin, size, kept }),
        ),
      ])
    })
}

type WitnessOptions = {
  readonly keys: string
  readonly keep: string
  readonly json?: boolean
}
