import { Option } from 'commander'
import { readConfig, SETTINGS } from '../../config.ts'
import { EXIT, Failure } from '../failure.ts'
import type { AddCommand } from '../command.ts'
import { ROOT_OPTION } from '../open.ts'
import type { RegisterPlace } from '../register-place.ts'
import { findRoot } from '../root.ts'

type Options = {
  readonly root?: string
  readonly port?: string
  readonly host?: string
  readonly demo?: boolean
  readonly production?: boolean
  readonly body?: string
} & RegisterPlace

const HELP = `
Settings may also come from the environment; an option wins:
${Object.values(SETTINGS)
  .map(
    ({ variable, means, default: usual }) =>
      `  ${variable}\n      ${means}\n      Default: ${usual}.`,
  )
  .join('\n')}

Examples:
  touchstone serve
  touchstone serve --port 0 --root work
  touchstone serve --production --data /srv/touchstone --body body.json`

/** `touchstone serve` */
export const serveCommand: AddCommand = (program) => {
  program
    .command('serve')
    .description('open the HTTP API and its page on this computer')
    .option('--port <port>', SETTINGS.port.means)
    .option('--host <host>', SETTINGS.host.means)
    .option(...ROOT_OPTION)
    .addOption(new Option('--demo', 'made-up data, no sign-in, this computer only'))
    .addOption(new Option('--production', 'the work itself').conflicts('demo'))
    .option('--data <dir>', SETTINGS.data.means)
    .option('--database-url <url>', SETTINGS.databaseUrl.means)
    .option('--body <file>', SETTINGS.body.means)
    .addHelpText('after', HELP)
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
      const { serve } = await import('../../serve.ts')
      try {
        await serve(config)
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
        if (code === 'EADDRINUSE')
          throw new Failure(
            EXIT.usage,
            'port-in-use',
            `Port ${config.port} is in use. Choose another with --port, or 0 for any that is free.`,
          )
        if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
          throw new Failure(
            EXIT.usage,
            'address-refused',
            `${config.host}:${config.port} cannot be listened on from this account and computer.`,
          )
        throw cause
      }
    })
}
