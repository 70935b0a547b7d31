import { readConfig, SETTINGS } from '../../config.ts'
import { EXIT, Failure } from '../failure.ts'
import type { AddCommand } from '../command.ts'
import { ROOT_OPTION } from '../open.ts'
import { findRoot } from '../root.ts'

type Options = { readonly root?: string; readonly port?: string; readonly host?: string }

const HELP = `
Settings may also come from the environment; an option wins:
${Object.values(SETTINGS)
  .map(
    ({ variable, means, default: usual }) =>
      `  ${variable.padEnd(25)}${means}\n${' '.repeat(27)}Default: ${usual}.`,
  )
  .join('\n')}

Examples:
  touchstone serve
  touchstone serve --port 0 --root work`

/** `touchstone serve` */
export const serveCommand: AddCommand = (program) => {
  program
    .command('serve')
    .description('open the HTTP API and its page on this computer')
    .option('--port <port>', SETTINGS.port.means)
    .option('--host <host>', SETTINGS.host.means)
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async ({ root, port, host }: Options) => {
      const config = readConfig(process.env, { port, host, root: findRoot(root).root })
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
