import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, relative, sep } from 'node:path'
import { pino } from 'pino'
import type { Alarm } from '../app/ports.ts'
import { requireSafe, type Config } from './config.ts'
import { demonstrationOf } from './demonstration.ts'
import type { Catalogue } from '../domain/messages/catalogue.ts'
import { LOG_SECRETS } from './log-secrets.ts'
import { openServed, type Served } from './served.ts'
import { openStudio } from './studio.ts'

type App = Served['app']

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
  const studioFiles = await openStudio(catalogue, say)
  const demonstration = demonstrationOf(config, SHIPPED, swap)
  const open = () =>
    openServed(config, {
      shipped: SHIPPED,
      root,
      logger,
      alarm,
      say,
      catalogue,
      ...(studioFiles === undefined ? {} : { studioFiles }),
      ...(demonstration === undefined ? {} : { demonstration }),
    })
  let now = await open()
  const { app } = now
  await listen(now, config.port)
  const { software } = now.registerService.service
  const origin = originOf(app)
  say(
    greeting(
      {
        origin,
        version: software.version,
        example: exampleFile(root),
        hasStudio: studioFiles !== undefined,
      },
      catalogue,
    ),
  )
  if (config.mode === 'demo') say(demoWords(origin, catalogue))
  say(`\n${catalogue.say('start-stop')}\n`)

  let closing: Promise<void> | undefined
  const close = (): Promise<void> => (closing ??= now.close(config.drainMs))
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      logger.info({ signal }, 'stopping')
      void close()
    })
  return { app, origin, close }

  /** Serves another register at the same address; nobody is answered for the moment between. */
  async function swap(exchange: () => void): Promise<void> {
    if (closing !== undefined) return
    const { port } = now.app.server.address() as AddressInfo
    await now.close(0)
    exchange()
    now = await open()
    await listen(now, port)
  }

  async function listen(served: Served, port: number): Promise<void> {
    try {
      await served.app.listen({
        host: config.host,
        port,
        listenTextResolver: () => 'listening',
      })
    } catch (cause) {
      await served.close(0)
      throw cause
    }
  }
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
