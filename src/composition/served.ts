import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import { freeBytes, newestFile } from '../adapters/system/surroundings.ts'
import type { Alarm, Surroundings } from '../app/ports.ts'
import type { Catalogue } from '../domain/messages/catalogue.ts'
import { buildApp, type AppOptions } from '../http/app.ts'
import type { StudioFiles } from '../http/pages/studio-files.ts'
import { startBackgroundWork } from './background-work.ts'
import { describeConfig, type Config } from './config.ts'
import { fillDemo } from './fill-demo.ts'
import { openRegisterService, placeOf, type RegisterService } from './register-service.ts'

type App = Awaited<ReturnType<typeof buildApp>>

/** A register with the application over it and what it does by itself; it does not listen yet. */
export type Served = {
  readonly app: App
  readonly registerService: RegisterService
  /** Says for so long that it stops, lets what runs be answered, and ends; in milliseconds. */
  readonly close: (drainMs: number) => Promise<void>
}

/** Opens what the settings describe, and fills it where it is a demonstration. */
export async function openServed(
  config: Config,
  of: {
    readonly shipped: string
    readonly root: string
    readonly logger: Logger
    readonly alarm: Alarm
    readonly say: (text: string) => void
    readonly catalogue: Catalogue
    readonly studioFiles?: StudioFiles
    readonly demonstration?: NonNullable<AppOptions['demonstration']>
  },
): Promise<Served> {
  const { shipped, root, logger, alarm, say, catalogue, studioFiles, demonstration } = of
  const registerService = await openRegisterService(config, { shipped, alarm })
  const { service, ports, authentication, publicService } = registerService
  const app = await buildApp(service, {
    logger,
    bodyLimit: config.bodyLimit,
    ports,
    authentication,
    publicService,
    ...(studioFiles === undefined ? {} : { studioFiles }),
    ...(demonstration === undefined ? {} : { demonstration }),
    ...(config.proxy === undefined ? {} : { proxy: config.proxy }),
    surroundings: surroundingsOf(config, root),
  })
  logger.info({ settings: describeConfig(config) }, 'settings')
  if (registerService.storage.couldBeRead)
    logger.error(
      'others on this computer could read the register file until now, and with it the signing key and what passwords are kept as: make a new signing key where somebody may have',
    )
  if (config.mode === 'demo') await fillDemo(registerService, config, shipped)
  const working = startBackgroundWork(registerService, config, { logger, say, catalogue })
  const duties = await working.catch(async (cause: unknown) => {
    await app.close()
    await registerService.close()
    throw cause
  })
  return {
    app,
    registerService,
    async close(drainMs) {
      // Whoever shares out requests can go elsewhere.
      app.standing.isStopping = true
      if (drainMs > 0) await setTimeout(drainMs)
      await closeWithin(app, config.closeAfterMs)
      await duties.stop()
      await registerService.close()
    },
  }
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
