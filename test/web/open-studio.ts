import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { AccessMode } from '../../src/app/access/authentication.ts'
import { openRegisterService } from '../../src/composition/register-service.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { openStudio } from '../../src/composition/studio.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { buildApp, type AppOptions } from '../../src/http/app.ts'
import { emptyFolder } from '../cli/touchstone.ts'
import { filledInto } from '../http/filled-demonstration.ts'
import { openApp, ROOT } from '../http/open-app.ts'

/** A service that listens, with the studio built from what is there now, and where it is. */
export async function listenWithStudio(t: Test) {
  const said: string[] = []
  const studioFiles = await openStudio(catalogueIn('en'), (text) => void said.push(text))
  if (studioFiles === undefined) throw new Error(said.join(''))
  const service = openRulesService({ root: ROOT })
  const app = await openApp(t, service, { studioFiles })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { app, service, origin: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` }
}

/** A service with a register of its own, and the studio: of made-up data, or for real work. */
export async function listenWithRegister(
  t: Test,
  mode: AccessMode,
  more: Pick<AppOptions, 'demonstration'> = {},
) {
  const studioFiles = await openStudio(catalogueIn('en'), () => undefined)
  if (studioFiles === undefined) throw new Error('The studio could not be built.')
  const own = { data: emptyFolder(t), templates: emptyFolder(t) }
  if (mode === 'demo') await filledInto(own)
  const config = {
    mode,
    ...own,
    ...(mode === 'production' ? { body: join(ROOT, 'docs/certification-body.json') } : {}),
  } as const
  const registerService = await openRegisterService(config, { shipped: ROOT })
  const { service, ports } = registerService
  const app = await buildApp(service, { ...registerService, ...more, studioFiles })
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(async () => {
    await app.close()
    await registerService.close()
  })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return { app, ports, service, origin }
}
