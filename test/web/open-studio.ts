import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { openStudio } from '../../src/composition/studio.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
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
