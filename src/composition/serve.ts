import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname, join, relative, sep } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import type { Alarm, Surroundings } from '../app/ports.ts'
import { describeConfig, requireSafe, type Config } from './config.ts'
import { fillDemo } from './fill-demo.ts'
import type { Catalogue } from '../domain/messages/catalogue.ts'
import { startBackgroundWork } from './background-work.ts'
import { freeBytes, newestFile } from '../adapters/system/surroundings.ts'
import { buildApp } from '../http/app.ts'
import { LOG_SECRETS } from './log-secrets.ts'
import { openRegisterService, placeOf } from './register-service.ts'
import { openStudio } from './studio.ts'

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
const SHIPPED = join(import.meta.dirname, '../..')

/**
 * Opens the service: packs loaded, port open, a word to the person at the terminal on standard
 * output, in their language. The log goes to standard error, one JSON object a line, so that the two can be told apart.
 * Ends by itself on SIGTERM and SIGINT. Throws what a person can mend: a port in use, a folder
 * without packs.
 */
export async function serve(
  config: Config,
  catalogue: Catalogue,
  say: (text: string) => void = (text) => process.stdout.write(text),
): Promise<Service> {
  requireSafe(config)
  const logger = pino(
    { level: config.logLevel, base: null, redact: LOG_SECRETS },
    pino.destination(2),
  )
  const root = config.root ?? SHIPPED
  const alarm: Alarm = (message, detail) => logger.fatal({ alarm: true, ...detail }, message)
  const registerService = await openRegisterService(config, { shipped: SHIPPED, alarm })
  const { service, ports, authentication, publicService } = registerService
  const studioFiles = await openStudio(catalogue, say)
  const app = await buildApp(service, {
    logger,
    bodyLimit: config.bodyLimit,
    ports,
    authentication,
    publicService,
    ...(studioFiles === undefined ? {} : { studioFiles }),
    ...(config.proxy === undefined ? {} : { proxy: config.proxy }),
    surroundings: surroundingsOf(config, root),
  })
  logger.info({ settings: describeConfig(config) }, 'settings')
  if (registerService.storage.couldBeRead)
    logger.error(
      'others on this computer could read the register file until now, and with it the signing key and what passwords are kept as: make a new signing key where somebody may have',
    )
  if (config.mode === 'demo') await fillDemo(registerService, config, SHIPPED)
  const duties = await startBackgroundWork(registerService, config, { logger, say, catalogue })
  try {
    await app.listen({
      host: config.host,
      port: config.port,
      listenTextResolver: () => 'listening',
    })
  } catch (cause) {
    await duties.stop()
    await app.close()
    await registerService.close()
    throw cause
  }
  const origin = originOf(app)
  say(
    greeting(
      {
        origin,
        version: service.software.version,
        example: exampleFile(root),
        hasStudio: studioFiles !== undefined,
      },
      catalogue,
    ),
  )
  if (config.mode === 'demo') say(demoWords(origin, catalogue))
  say(`\n${catalogue.say('start-stop')}\n`)

  let closing: Promise<void> | undefined
  const close = (): Promise<void> =>
    (closing ??= drained(app, config.drainMs)
      .then(() => closeWithin(app, config.closeAfterMs))
      .then(() => duties.stop())
      .then(() => registerService.close()))
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      logger.info({ signal }, 'stopping')
      void close()
    })
  return { app, origin, close }
}

/** Says that it stops before it does, so that whoever shares out requests can go elsewhere. */
async function drained(app: App, drainMs: number): Promise<void> {
  app.standing.isStopping = true
  if (drainMs > 0) await setTimeout(drainMs)
}

function surroundingsOf(config: Config, root: string): Surroundings {
  const place = placeOf(config, root)
  const { backups } = config
  return {
    ...('file' in place ? { freeBytes: () => freeBytes(dirname(place.file)) } : {}),
    ...(backups === undefined ? {} : { newestBackup: () => newestFile(backups) }),
  }
}

/** Requests that run may end, for so long; then their connections are cut. */
async function closeWithin(app: App, closeAfterMs: number): Promise<void> {
  const cut = globalThis.setTimeout(() => app.server.closeAllConnections(), closeAfterMs)
  await app.close()
  clearTimeout(cut)
}

/** A person's way in: the address to open, and lines to paste, quoted for sh, cmd and PowerShell. */
function greeting(
  of: {
    readonly origin: string
    readonly version: string
    readonly example: string | undefined
    readonly hasStudio: boolean
  },
  catalogue: Catalogue,
): string {
  const { origin, version, example, hasStudio } = of
  const { language } = catalogue
  const pages = ['', ...(hasStudio ? ['/studio'] : []), '/docs']
  const lines = [
    `Touchstone ${version}`,
    '',
    `  ${pages.map((path) => origin + path).join('        ')}`,
    '',
  ]
  if (example !== undefined)
    lines.push(
      catalogue.say('start-paste'),
      '',
      `  curl -s "${origin}/v1/explain?language=${language}" -H "content-type: application/json" --data-binary "@${example}"`,
      '',
      catalogue.say('start-paste-command'),
      '',
      `  npm run -s touchstone -- explain ${example} --language ${language}`,
      '',
    )
  return `${lines.join('\n')}\n`
}

/** What nobody who looks at a demonstration may miss. */
function demoWords(origin: string, catalogue: Catalogue): string {
  return [
    catalogue.say('start-demo'),
    catalogue.say('start-demo-who'),
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
