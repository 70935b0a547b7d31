import { message } from '../../domain/messages/message.ts'
import { Option } from 'commander'
import { readConfig, SETTINGS } from '../../composition/config.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import type { AddCommand } from '../terminal/command.ts'
import { rootOption, withExamples } from '../terminal/help.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { RegisterPlace } from '../input/register-place.ts'
import { findRoot } from '../input/root.ts'

type Options = {
  readonly root?: string
  readonly port?: string
  readonly host?: string
  readonly demo?: boolean
  readonly production?: boolean
  readonly body?: string
} & RegisterPlace

const EXAMPLES = [
  'touchstone serve',
  'touchstone serve --port 0 --root work',
  'touchstone serve --production --data /srv/touchstone --body body.json',
]

/** `touchstone serve` */
export const serveCommand: AddCommand = (program, { catalogue }) => {
  program
    .command('serve')
    .description(catalogue.say('cli-serve'))
    .option('--port <port>', catalogue.say('setting-port'))
    .option('--host <host>', catalogue.say('setting-host'))
    .option(...rootOption(catalogue))
    .addOption(new Option('--demo', catalogue.say('cli-serve-demo')))
    .addOption(new Option('--production', catalogue.say('cli-serve-production')).conflicts('demo'))
    .option('--data <dir>', catalogue.say('setting-data'))
    .option('--database-url <url>', catalogue.say('setting-database-url'))
    .option('--body <file>', catalogue.say('setting-body'))
    .addHelpText('after', serveHelp(catalogue))
    .action(async ({ root, port, host, demo, production, ...place }: Options) => {
      const mode = production === true ? 'production' : demo === true ? 'demo' : undefined
      const config = readConfig(process.env, {
        port,
        host,
        mode,
        ...place,
        root: findRoot(root).root,
      })
      // Fastify and its schemas take longer to load than a score takes.
      const { serve } = await import('../../composition/serve.ts')
      try {
        await serve(config, catalogue)
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
        if (code === 'EADDRINUSE')
          throw new Failure(
            EXIT.usage,
            'port-in-use',
            message('cli-port-in-use', { port: String(config.port) }),
          )
        if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
          throw new Failure(
            EXIT.usage,
            'address-refused',
            message('cli-address-refused', { address: `${config.host}:${config.port}` }),
          )
        throw cause
      }
    })
}

function serveHelp(catalogue: Catalogue): string {
  const settings = Object.values(SETTINGS).map(({ name, variable, default: given }) => {
    const setting = message(`setting-${name}`)
    const usual = given ?? catalogue.attribute('usual', setting)
    const words = catalogue.say('cli-setting', { default: usual })
    return `  ${variable}\n      ${catalogue.word(setting)}\n      ${words}`
  })
  const text = [catalogue.attribute('help', message('cli-serve')), ...settings].join('\n')
  return withExamples(catalogue, text, EXAMPLES)
}
