import t from 'tap'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { publishKeys, publishStatusList } from '../../src/app/trust/publish-trust.ts'
import { revokeSigningKey, rotateSigningKey } from '../../src/app/trust/rotate-signing-key.ts'
import { sealWith } from '../../src/app/trust/seal-claim.ts'
import { readClaim } from '../../src/domain/trust/claim.ts'
import { readKeys } from '../../src/domain/trust/keys.ts'
import { readStatusList } from '../../src/domain/trust/status-list.ts'
import { judgeClaim } from '../../src/domain/trust/verdict.ts'
import { clock, openKeyDesk, OPERATOR, putCertificate, TODAY } from './issued.ts'

const FACTS = {
  number: 'TS-2026-00001',
  holder: '示例商场',
  standard: 'q-hxc-013',
  edition: '2018',
  level: 'four-star',
  validFrom: TODAY,
  validUntil: '2170-01-01',
  isSpecimen: false,
}
const call = { actor: OPERATOR }

/** An issued certificate with this claim in its QR code. */
function putSealed(register: Parameters<typeof putCertificate>[0], number: string, claim: string) {
  const model = { decision: { claim }, language: 'both', receipt: 'e'.repeat(64) }
  return putCertificate(register, { number, model } as never)
}

t.test('keys sign, rotate and are revoked, and strangers can tell', async (t) => {
  const ports = await openKeyDesk(t)
  const { register } = ports
  const seal = sealWith(ports.signing)
  const sealed = () => register.read((view) => seal(FACTS, view))
  const judged = async (text: string) => {
    const list = await publishStatusList(ports, clock)
    const keys = readKeys(JSON.parse(JSON.stringify(await publishKeys(ports))))
    const verdict = await judgeClaim(readClaim(text)!, {
      keys: keys!,
      list: list === undefined ? undefined : readStatusList(list),
      now: clock.now(),
      day: TODAY,
      checkSignature: ed25519.check,
    })
    return verdict.reason
  }
  t.equal(await sealed(), undefined, 'nothing is signed without a key')
  t.equal(await publishStatusList(ports, clock), undefined)

  const first = await rotateSigningKey(ports, call)
  const old = await sealed()
  await putSealed(register, FACTS.number, old!)
  await putCertificate(register, { number: 'TS-2026-00002', state: 'intended' })
  t.equal(await judged(old!), 'listed-active')

  const second = await rotateSigningKey(ports, call)
  const fresh = await sealed()
  t.equal(readClaim(fresh!)?.claim.key, second.id)
  t.equal(await judged(old!), 'listed-active', 'what the retired key signed still holds')
  t.equal(await judged(fresh!), 'other-listed', 'the certificate has the claim it was issued with')
  const { keys } = await publishKeys(ports)
  t.same(Object.fromEntries(keys.map(({ kid, state }) => [kid, state])), {
    [first.id]: 'retired',
    [second.id]: 'active',
  })

  await revokeSigningKey(ports, call, { id: first.id })
  t.equal(await judged(old!), 'key-revoked')
  t.equal(await judged(fresh!), 'other-listed')
  await revokeSigningKey(ports, call, { id: second.id })
  t.equal(await sealed(), undefined, 'a revoked key signs no more')

  const verdict = await register.verifyChain()
  t.equal(verdict.ok, true)
})

t.test(
  'an intended certificate is not in the list; everybody else may not touch keys',
  async (t) => {
    const ports = await openKeyDesk(t)
    await rotateSigningKey(ports, call)
    await putCertificate(ports.register, { number: 'TS-2026-00002', state: 'intended' })
    const list = readStatusList((await publishStatusList(ports, clock))!)
    t.same(list?.list.certificates, [])
    const clerk = { actor: { id: 'person-9', roles: ['clerk', 'decision-maker'] } }
    await t.rejects(rotateSigningKey(ports, clerk), { code: 'act-forbidden' })
    const [key] = (await publishKeys(ports)).keys
    await t.rejects(revokeSigningKey(ports, clerk, { id: key!.kid }), { code: 'act-forbidden' })
    await t.rejects(revokeSigningKey(ports, call, { id: 'nobody' }), { code: 'record-unknown' })
  },
)

t.test('words too long for a claim are refused with a reason', async (t) => {
  const ports = await openKeyDesk(t)
  await rotateSigningKey(ports, call)
  const seal = sealWith(ports.signing)
  const long = { ...FACTS, holder: '名'.repeat(100) }
  await t.rejects(
    ports.register.read((view) => seal(long, view)),
    { code: 'certificate-unfit' },
  )
})
