import type { Test } from 'tap'
import { engines } from '../storage/databases.ts'
import { openOffice, type Office } from './register-service.ts'
import { smallRoot } from './small-root.ts'

/** Runs tests over the small standards, each on an office of its own on either engine. */
export async function bothEngines(t: Test) {
  const small = await smallRoot()
  const databases = engines()
  t.teardown(async () => {
    small.clean()
    await databases.stop()
  })
  return (name: string, work: (t: Test, office: Office) => Promise<void>): void => {
    for (const engine of databases.names)
      void t.test(`${name} (${engine})`, async (t) => {
        const place = await databases.fresh(engine)
        const office = await openOffice({ root: small.root, place })
        t.teardown(() => office.close())
        await work(t, office)
      })
  }
}
