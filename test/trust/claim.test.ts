import * as fc from 'fast-check'
import t from 'tap'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import {
  claimMessage,
  readClaim,
  writeClaim,
  type CertificateClaim,
} from '../../src/domain/trust/claim.ts'
import { judgeClaim, type VerifyGround } from '../../src/domain/trust/verdict.ts'
import '../seeds.ts'

const pair = ed25519.generate()
const CLAIM: CertificateClaim = {
  key: pair.id,
  number: 'TS-2026-00001',
  holder: '示例家居商场管理有限公司（虚构）',
  standard: 'q-hxc-013',
  edition: '2018',
  level: 'four-star',
  validFrom: '2026-11-23',
  validUntil: '2029-11-22',
  isSpecimen: false,
}
const GROUND: VerifyGround = {
  keys: {
    body: { zh: '示例' },
    keys: [{ id: pair.id, publicKey: pair.publicKey, state: 'active', from: '2026-01-01' }],
  },
  now: '2027-01-01T00:00:00.000Z',
  day: '2027-01-01',
  checkSignature: ed25519.check,
}

function signed(claim: CertificateClaim, { privateKey } = pair): string {
  const message = claimMessage(claim)
  return writeClaim(message, ed25519.sign(privateKey, message))
}

async function reasonOf(text: string, ground: Partial<VerifyGround> = {}): Promise<string> {
  const read = readClaim(text)
  return read === undefined
    ? 'unreadable'
    : (await judgeClaim(read, { ...GROUND, ...ground })).reason
}

const day = fc
  .integer({ min: 0, max: 0xffff })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10))
const words = fc.string({ maxLength: 60, unit: 'grapheme' })
const claims: fc.Arbitrary<CertificateClaim> = fc.record({
  key: fc.constant(pair.id),
  number: words,
  holder: words,
  standard: words,
  edition: words,
  level: words,
  validFrom: day,
  validUntil: day,
  isSpecimen: fc.boolean(),
})

t.test('what is written into a claim is read from it, alone or in an address', async () => {
  fc.assert(
    fc.property(claims, (claim) => {
      const fits = [claim.number, claim.holder, claim.standard, claim.edition, claim.level].every(
        (text) => Buffer.byteLength(text) <= 255,
      )
      fc.pre(fits)
      const text = signed(claim)
      t.same(readClaim(text)?.claim, claim)
      t.same(readClaim(`https://example.org/c/1#${text}`)?.claim, claim)
    }),
    { numRuns: 60 },
  )
})

t.test('a claim with its address fits a QR code of 338 bytes', async (t) => {
  const address = 'https://register.example.org/c/TS-2026-00001#'
  const size = Buffer.byteLength(address + signed(CLAIM))
  t.ok(size <= 338, `${size} bytes`)
})

t.test('every flipped bit of a claim is noticed', async (t) => {
  const text = signed(CLAIM)
  const bytes = Buffer.from(text.slice(3), 'base64url')
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    const reason = await reasonOf(`T1.${flipped.toString('base64url')}`)
    if (!['unreadable', 'signature-false', 'key-unknown'].includes(reason))
      t.fail(`bit ${bit}: ${reason}`)
  }
  t.equal(await reasonOf(text), 'list-missing', 'unharmed it holds')
})

t.test('other spellings of the same bytes are no claim', async (t) => {
  const text = signed(CLAIM)
  for (const other of [`${text}=`, `${text}A`, text.replace('T1.', 't1.'), `T1.${text}`, 'T1.', ''])
    t.equal(readClaim(other), undefined, other.slice(0, 12))
})

t.test('a key speaks only for the time in which it was in use', async (t) => {
  const with_ = (more: object) => {
    const [key] = GROUND.keys.keys
    return { keys: { body: {}, keys: [{ ...key!, ...more }] } }
  }
  t.equal(
    await reasonOf(signed(CLAIM), with_({ state: 'retired', until: '2026-12-01' })),
    'list-missing',
  )
  t.equal(
    await reasonOf(signed(CLAIM), with_({ state: 'retired', until: '2026-11-01' })),
    'key-untimely',
  )
  t.equal(await reasonOf(signed(CLAIM), with_({ from: '2026-12-01' })), 'key-untimely')
  t.equal(await reasonOf(signed(CLAIM), with_({ state: 'revoked' })), 'key-revoked')
  t.equal(await reasonOf(signed(CLAIM), { keys: { body: {}, keys: [] } }), 'key-unknown')
  t.equal(await reasonOf(signed(CLAIM, ed25519.generate())), 'signature-false')
})

t.test('a claim is judged by its days, and a specimen is none', async (t) => {
  t.equal(await reasonOf(signed(CLAIM), { day: '2026-11-22' }), 'days-future')
  t.equal(await reasonOf(signed(CLAIM), { day: '2029-11-22' }), 'list-missing')
  t.equal(await reasonOf(signed(CLAIM), { day: '2029-11-23' }), 'days-past')
  t.equal(await reasonOf(signed({ ...CLAIM, isSpecimen: true })), 'specimen')
})

t.test('what a claim cannot hold is refused before it is signed', async (t) => {
  t.throws(() => claimMessage({ ...CLAIM, holder: '名'.repeat(86) }), RangeError)
  t.throws(() => claimMessage({ ...CLAIM, validFrom: '1999-12-31' }), RangeError)
  t.throws(() => claimMessage({ ...CLAIM, validFrom: '2026-02-30' }), RangeError)
  t.throws(() => claimMessage({ ...CLAIM, key: 'short' }), RangeError)
})
