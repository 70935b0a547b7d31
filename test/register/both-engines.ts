import type { Test } from 'tap'
import { engines } from '../storage/databases.ts'
import { openRegisterService, type RegisterService } from './register-service.ts'
import { smallRoot } from './small-root.ts'

/** Runs tests over the small standards, each on a register service of its own on either engine. */
export async function bothEngines(t: Test) {
  const small = await smallRoot()
  const databases = engines()
  t.teardown(async () => {
    small.clean()
    await databases.stop()
  })
  return (
    name: string,
    work: (t: Test, registerService: RegisterService) => Promise<void>,
  ): void => {
    for (const engine of databases.names)
      void t.test(`${name} (${engine})`, async (t) => {
        const place = await databases.fresh(engine)
        const registerService = await openRegisterService({ root: small.root, place })
        t.teardown(() => registerService.close())
        await work(t, registerService)
      })
  }
}
