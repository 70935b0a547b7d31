import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, relative, sep } from 'node:path'
import { pino } from 'pino'
import type { Alarm } from './app/ports.ts'
import { describeConfig, requireSafe, type Config } from './config.ts'
import { fillDemo } from './demo-register.ts'
import { startDuties } from './duties.ts'
import { buildApp } from './http/app.ts'
import { LOG_SECRETS } from './log-secrets.ts'
import { openOffice } from './office.ts'

type App = Awaited<ReturnType<typeof buildApp>>

/** A service that listens. */
export type Service = {
  readonly app: App
  /** Where it is reached, such as `http://127.0.0.1:8013`. */
  readonly origin: string
  /** Stops taking requests, lets those that run be answered, and ends. Once is enough. */
  readonly close: () => Promise<void>
}

/** The folder of the packs that come with Touchstone. */
const SHIPPED = join(import.meta.dirname, '..')

/**
 * Opens the service: packs loaded, port open, a word to the person at the terminal on standard
 * output. The log goes to standard error, one JSON object a line, so that the two can be told apart.
 * Ends by itself on SIGTERM and SIGINT. Throws what a person can mend: a port in use, a folder
 * without packs.
 */
export async function serve(
  config: Config,
  say: (text: string) => void = (text) => process.stdout.write(text),
): Promise<Service> {
  requireSafe(config)
  const logger = pino(
    { level: config.logLevel, base: null, redact: LOG_SECRETS },
    pino.destination(2),
  )
  const root = config.root ?? SHIPPED
  const alarm: Alarm = (message, detail) => logger.fatal({ alarm: true, ...detail }, message)
  const office = await openOffice(config, { shipped: SHIPPED, alarm })
  const { house, desk, door, publicOffice } = office
  const app = await buildApp(house, {
    logger,
    bodyLimit: config.bodyLimit,
    desk,
    door,
    publicOffice,
    ...(config.proxy === undefined ? {} : { proxy: config.proxy }),
  })
  logger.info({ settings: describeConfig(config) }, 'settings')
  if (config.mode === 'demo') await fillDemo(office, config, SHIPPED)
  const duties = await startDuties(office, config, { logger, say })
  try {
    await app.listen({
      host: config.host,
      port: config.port,
      listenTextResolver: () => 'listening',
    })
  } catch (cause) {
    await duties.stop()
    await app.close()
    await office.close()
    throw cause
  }
  const origin = originOf(app)
  say(greeting(origin, house.software.version, exampleFile(root)))
  if (config.mode === 'demo') say(demoWords(origin))
  say('\nCtrl+C stops it.\n')

  let closing: Promise<void> | undefined
  const close = (): Promise<void> =>
    (closing ??= closeWithin(app, config.closeAfterMs)
      .then(() => duties.stop())
      .then(() => office.close()))
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      logger.info({ signal }, 'stopping')
      void close()
    })
  return { app, origin, close }
}

/** Requests that run may end, for so long; then their connections are cut. */
async function closeWithin(app: App, closeAfterMs: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), closeAfterMs)
  await app.close()
  clearTimeout(cut)
}

/** A person's way in: the address to open, and lines to paste, quoted for sh, cmd and PowerShell. */
function greeting(origin: string, version: string, example: string | undefined): string {
  const lines = [`Touchstone ${version} · 试金石`, '', `  ${origin}        ${origin}/docs`, '']
  if (example !== undefined)
    lines.push(
      'Paste this into another terminal: an example is scored and explained (language=en for English).',
      '粘贴到另一个终端：为一份示例评价打分并说明理由。',
      '',
      `  curl -s "${origin}/v1/explain?language=zh" -H "content-type: application/json" --data-binary "@${example}"`,
      '',
      'The same without the service · 不经服务，直接运行：',
      '',
      `  npm run -s touchstone -- explain ${example} --language en`,
      '',
    )
  return `${lines.join('\n')}\n`
}

/** What nobody who looks at a demonstration may miss. */
function demoWords(origin: string): string {
  return [
    'DEMONSTRATION · 演示: made-up data, no sign-in; nothing here certifies anything.',
    'Whoever asks says by a header who they are · 请求头说明身份:',
    '',
    `  curl -s "${origin}/v1/certificates" -H "touchstone-role: reader"`,
    '',
  ].join('\n')
}

/** An assessment that comes with the packs, as a path from here with slashes; undefined where there is none. */
function exampleFile(root: string): string | undefined {
  const folder = join(root, 'examples')
  const files = readFolder(folder).filter((name) => name.endsWith('.json'))
  // The one with most to tell is the longest.
  const [longest] = files.toSorted((a, b) => sizeOf(join(folder, b)) - sizeOf(join(folder, a)))
  if (longest === undefined) return undefined
  const path = join(folder, longest)
  const near = relative(process.cwd(), path)
  return (near.startsWith('..') ? path : near).split(sep).join('/')
}

function readFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

function sizeOf(file: string): number {
  return readFileSync(file).length
}

/** Where a browser on this machine reaches it. */
function originOf(app: App): string {
  const { address, port, family } = app.server.address() as AddressInfo
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address
  return `http://${family === 'IPv6' && host.includes(':') ? `[${host}]` : host}:${port}`
}
