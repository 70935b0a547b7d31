import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { smallEnvironment } from '../../src/adapters/system/small-environment.ts'
import { backUp, restore } from '../../src/adapters/storage/back-up.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { engines } from './databases.ts'

const given = { clock: systemClock, ids: createIds() }
const databases = engines()
const folder = mkdtempSync(join(tmpdir(), 'touchstone-own-'))
t.teardown(async () => {
  rmSync(folder, { recursive: true, force: true })
  await databases.stop()
})

/** What others may do with the files of a folder. */
const othersMay = (of: string) =>
  readdirSync(of).filter((name) => (statSync(join(of, name)).mode & 0o077) !== 0)

t.test(
  'nobody else reads a register or its backup, whatever the mask says',
  { skip: process.platform === 'win32' && 'Windows has lists of its own' },
  async (t) => {
    const mask = process.umask(0)
    t.teardown(() => process.umask(mask))
    const work = async (storage: Awaited<ReturnType<typeof openStorage>>) => {
      await storage.register.transaction({ id: 'p', roles: [] }, undefined, (tx) =>
        tx.secrets.set({ kind: 'signing-key', id: 'k' }, 'private', 'secret'),
      )
    }
    const file = join(folder, 'data', 'register.sqlite')
    const storage = await openStorage({ file }, given)
    await work(storage)
    t.equal(storage.couldBeRead, false)
    t.same(othersMay(join(folder, 'data')), [], 'also while its log is there')
    t.equal(statSync(join(folder, 'data')).mode & 0o077, 0)
    await backUp({ file }, join(folder, 'copies.sqlite'))
    await storage.close()

    const postgres = await databases.fresh('postgres')
    const other = await openStorage(postgres, given)
    await work(other)
    await other.close()
    await backUp(postgres, join(folder, 'archive'))
    for (const [at, from] of ['copies.sqlite', 'archive'].entries()) {
      chmodSync(join(folder, from), 0o644)
      await restore(join(folder, from), { file: join(folder, `again-${at}`, 'r.sqlite') }, given)
      t.same(othersMay(join(folder, `again-${at}`)), [], from)
      chmodSync(join(folder, from), 0o600)
    }

    chmodSync(file, 0o644)
    const again = await openStorage({ file }, given)
    t.equal(again.couldBeRead, true, 'it says that others could read it')
    t.same(othersMay(join(folder, 'data')), [], 'and that they no longer do')
    await again.close()
  },
)

t.test('programs of others are told nothing that is set for this one alone', (t) => {
  const told = smallEnvironment({
    PATH: '/usr/bin',
    LC_ALL: 'C',
    TOUCHSTONE_OPERATOR_PASSWORD: 'x',
    TOUCHSTONE_DATABASE_URL: 'x',
    PGPASSWORD: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    NODE_OPTIONS: 'x',
  })
  t.same(told, { PATH: '/usr/bin', LC_ALL: 'C' })
  t.end()
})
