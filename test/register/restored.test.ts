import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { backUp, restore } from '../../src/adapters/storage/back-up.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { sealWith } from '../../src/app/trust/seal-claim.ts'
import { publishKeys, publishStatusList } from '../../src/app/trust/publish-trust.ts'
import { rotateSigningKey } from '../../src/app/trust/rotate-signing-key.ts'
import { claimMessage, readClaim } from '../../src/domain/trust/claim.ts'
import { readKeys } from '../../src/domain/trust/keys.ts'
import { readStatusList } from '../../src/domain/trust/status-list.ts'
import { judgeClaim } from '../../src/domain/trust/verdict.ts'
import { engines } from '../storage/databases.ts'
import { certified, STAFF } from './casework.ts'
import { openRegisterService, type RegisterService } from './register-service.ts'
import { smallRoot } from './small-root.ts'

const small = await smallRoot()
const databases = engines()
const folder = mkdtempSync(join(tmpdir(), 'touchstone-restored-'))
t.teardown(async () => {
  small.clean()
  rmSync(folder, { recursive: true, force: true })
  await databases.stop()
})

/** The same service with keys to sign with. */
function signing(registerService: RegisterService) {
  const ports = { ...registerService.ports, signing: ed25519, seal: sealWith(ed25519) }
  return Object.assign(registerService, { ports })
}

for (const engine of databases.names)
  t.test(
    `after a restore no number comes twice, and what was lost was not issued (${engine})`,
    async (t) => {
      const open = async (place: Awaited<ReturnType<typeof databases.fresh>>) => {
        const opened = signing(await openRegisterService({ root: small.root, place }))
        t.teardown(() => opened.close())
        return opened
      }
      const [place, later] = [await databases.fresh(engine), await databases.fresh(engine)]
      const before = await open(place)
      await rotateSigningKey(before.ports, STAFF.operator)
      const kept = await certified(before)
      const file = join(folder, engine)
      const copied = await backUp(place, file)
      const lost = await certified(before, { scope: { zh: '失', en: 'Lost in the crash' } })
      const clock = { now: () => '2026-11-24T03:00:00.000Z' }
      const restored = await restore(file, later, { clock, ids: createIds() })
      t.match(restored, { links: copied.links, head: copied.head, gap: 1000 })

      const after = await open(later)
      after.today = '2026-11-24'
      const [link] = await after.register.read((view) =>
        view.auditOf({ kind: 'register', id: 'register' }),
      )
      t.match(link, {
        act: 'restore-register',
        actor: 'restore',
        at: clock.now(),
        after: { gap: 1000, series: [{ name: 'TS-2026-#', from: 2, until: 1001 }] },
      })
      const fresh = await certified(after, { scope: { zh: '新', en: 'New after the restore' } })
      t.same(
        [kept, lost, fresh].map(({ body }) => body.number),
        ['TS-2026-00001', 'TS-2026-00002', 'TS-2026-01002'],
      )
      const keys = readKeys(JSON.parse(JSON.stringify(await publishKeys(after.ports))))!
      const list = readStatusList((await publishStatusList(after.ports, after.ports.clock))!)
      const now = after.ports.clock.now()
      const ground = { keys, list, now, day: after.today, checkSignature: ed25519.check }
      const claimOf = (of: typeof lost) => readClaim(of.body.model.decision.claim!)!
      const judged = async (of: typeof lost) => {
        const { outcome, reason } = await judgeClaim(claimOf(of), ground)
        return `${outcome}: ${reason}`
      }
      t.same(await judged(kept), 'valid: listed-active')
      t.same(await judged(fresh), 'valid: listed-active')
      t.same(await judged(lost), 'not-issued: not-listed')

      const key = keys.keys[0]!.id
      const privateKey = await after.register.read((view) =>
        view.secrets.get({ kind: 'signing-key', id: key }, 'private'),
      )
      const stolen = { ...claimOf(kept).claim, holder: 'Mallory Ltd' }
      const message = claimMessage(stolen)
      const forged = { claim: stolen, message, signature: ed25519.sign(privateKey!, message) }
      t.match(await judgeClaim(forged, ground), { outcome: 'not-issued', reason: 'other-listed' })
      t.match(await after.register.verifyChain(), { ok: true })

      // A series of a later year was not begun when the register was lost.
      after.today = '2027-02-01'
      t.equal((await certified(after)).body.number, 'TS-2027-00001')
    },
  )

t.test('a series that the restore knew nothing of begins after the gap', async (t) => {
  const [place, later] = [await databases.fresh('sqlite'), await databases.fresh('sqlite')]
  const before = await openRegisterService({ root: small.root, place })
  await before.register.transaction(STAFF.clerk.actor, undefined, (tx) =>
    tx.audit({ kind: 'thing', id: '1', act: 'begin' }),
  )
  const file = join(folder, 'empty')
  await backUp(place, file)
  t.equal((await certified(before)).body.number, 'TS-2026-00001')
  await before.close()
  const clock = { now: () => '2026-11-24T03:00:00.000Z' }
  await restore(file, later, { clock, ids: createIds() }, 50)
  const after = await openRegisterService({ root: small.root, place: later })
  t.teardown(() => after.close())
  after.today = '2026-11-24'
  t.equal((await certified(after)).body.number, 'TS-2026-00051')
  t.equal((await certified(after)).body.number, 'TS-2026-00052')
})
