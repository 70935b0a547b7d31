import t from 'tap'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { toBase64url } from '../../src/domain/trust/base64url.ts'
import { claimMessage } from '../../src/domain/trust/claim.ts'
import {
  listMessage,
  readStatusList,
  STATUSES,
  type ListedStatus,
} from '../../src/domain/trust/status-list.ts'
import { judgeClaim, judgeDocument, type VerifyGround } from '../../src/domain/trust/verdict.ts'

const pair = ed25519.generate()
const claim = {
  key: pair.id,
  number: 'TS-2026-00001',
  holder: '示例商场',
  standard: 'q-hxc-013',
  edition: '2018',
  level: 'four-star',
  validFrom: '2026-11-23',
  validUntil: '2029-11-22',
  isSpecimen: false,
}
const message = claimMessage(claim)
const read = { claim, message, signature: ed25519.sign(pair.privateKey, message) }
const paper = 'a'.repeat(64)

function listOf(certificates: readonly ListedStatus[], by = pair): string {
  const text = listMessage(pair.id, {
    format: 'touchstone-status-1',
    asOf: '2027-01-01T08:00:00.000Z',
    until: '2027-01-02T08:00:00.000Z',
    certificates,
  })
  return `${text}.${toBase64url(ed25519.sign(by.privateKey, new TextEncoder().encode(text)))}`
}

const one = (state: ListedStatus['state']): ListedStatus => ({
  number: claim.number,
  state,
  validUntil: claim.validUntil,
  document: paper,
})

function ground(text: string, now = '2027-01-01T12:00:00.000Z'): VerifyGround {
  const key = {
    id: pair.id,
    publicKey: pair.publicKey,
    state: 'active',
    from: '2026-01-01',
  } as const
  return {
    keys: { body: {}, keys: [key] },
    list: readStatusList(text),
    now,
    day: now.slice(0, 10),
    checkSignature: ed25519.check,
  }
}

t.test('a list says what a certificate is, as known on its day', async (t) => {
  for (const state of STATUSES) {
    const found = await judgeClaim(read, ground(listOf([one(state)])))
    t.equal(found.reason, `listed-${state}`)
    t.equal(found.outcome, state === 'active' ? 'valid' : 'invalid')
    t.equal(found.knownOn, '2027-01-01T08:00:00.000Z')
  }
})

t.test('a list that is stale, early, foreign or silent makes nothing valid', async (t) => {
  const list = listOf([one('active')])
  const reason = async (with_: VerifyGround) => (await judgeClaim(read, with_)).reason
  t.equal(await reason(ground(list, '2027-01-02T08:00:00.000Z')), 'listed-active', 'to the moment')
  t.equal(await reason(ground(list, '2027-01-02T08:00:00.001Z')), 'list-stale')
  t.equal(await reason(ground(list, '2027-01-01T07:59:59.999Z')), 'list-early')
  t.equal(await reason(ground(listOf([one('active')], ed25519.generate()))), 'list-false')
  t.equal(await reason(ground(listOf([]))), 'list-silent')
  const revoked = ground(list)
  const keys = { body: {}, keys: [{ ...revoked.keys.keys[0]!, state: 'revoked' as const }] }
  t.equal((await judgeDocument(paper, { ...revoked, keys })).reason, 'list-false')
})

t.test('a paper is known by its digest in the list', async (t) => {
  const list = listOf([one('withdrawn')])
  t.equal((await judgeDocument(paper, ground(list))).reason, 'listed-withdrawn')
  t.equal((await judgeDocument('b'.repeat(64), ground(list))).reason, 'document-unknown')
  t.equal(
    (await judgeDocument(paper, ground(list, '2028-01-01T00:00:00.000Z'))).reason,
    'list-stale',
  )
  t.equal((await judgeDocument(paper, ground('no list'))).reason, 'list-missing')
})

t.test('what is no signed list is not read as one', async (t) => {
  const list = listOf([one('active')])
  const [head, body, tail] = list.split('.') as [string, string, string]
  const header = (change: object) =>
    Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(head, 'base64url').toString()), ...change }),
    ).toString('base64url')
  const others = [
    `${header({ alg: 'none' })}.${body}.${tail}`,
    `${header({ typ: 'JWT' })}.${body}.${tail}`,
    `${header({ crit: ['b64'] })}.${body}.${tail}`,
    `${head}.${body}.`,
    `${head}.${body}`,
    `${list}.x`,
    `${head}.${Buffer.from('{}').toString('base64url')}.${tail}`,
  ]
  for (const other of others) t.equal(readStatusList(other), undefined, other.slice(-20))
  t.ok(readStatusList(`${list}\n`), 'a line end does no harm')
})
