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
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { outcomeWords } from '../../src/domain/trust/verdict-words.ts'
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

function listOf(
  certificates: readonly ListedStatus[],
  by = pair,
  until = '2027-01-02T08:00:00.000Z',
): string {
  const text = listMessage(pair.id, {
    format: 'touchstone-status-2',
    asOf: '2027-01-01T08:00:00.000Z',
    until,
    certificates,
  })
  return `${text}.${toBase64url(ed25519.sign(by.privateKey, new TextEncoder().encode(text)))}`
}

const one = (state: ListedStatus['state']): ListedStatus => ({
  number: claim.number,
  state,
  validUntil: claim.validUntil,
  document: paper,
  claim: toBase64url(read.signature),
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

t.test('what no current list names was not issued, whoever signed it', async (t) => {
  const silent = await judgeClaim(read, ground(listOf([])))
  t.match(silent, { outcome: 'not-issued', reason: 'not-listed' })
  t.same(outcomeWords(silent, catalogueIn('en')), { sign: '✕', words: 'Not issued' })
  const forged = claimMessage({ ...claim, holder: '另一家商场' })
  const other = await judgeClaim(
    {
      claim: { ...claim, holder: '另一家商场' },
      message: forged,
      signature: ed25519.sign(pair.privateKey, forged),
    },
    ground(listOf([one('active')])),
  )
  t.match(other, { outcome: 'not-issued', reason: 'other-listed' }, 'a number alone is no match')
  const { claim: _, ...unsigned } = one('active')
  t.equal((await judgeClaim(read, ground(listOf([unsigned])))).reason, 'other-listed')
})

t.test('a list holds for 24 hours of the reader, and by the key of its day', async (t) => {
  const reason = async (with_: VerifyGround) => (await judgeClaim(read, with_)).reason
  const endless = listOf([one('active')], pair, '2099-01-01T00:00:00.000Z')
  t.equal(await reason(ground(endless, '2027-01-02T08:00:00.000Z')), 'listed-active')
  t.equal(await reason(ground(endless, '2027-01-02T08:00:00.001Z')), 'list-stale')
  const by = (days: { readonly from: string; readonly until?: string }) => {
    const usual = ground(listOf([one('active')]))
    const state = days.until === undefined ? ('active' as const) : ('retired' as const)
    return { ...usual, keys: { body: {}, keys: [{ ...usual.keys.keys[0]!, state, ...days }] } }
  }
  const from = '2026-01-01'
  t.equal(await reason(by({ from, until: '2026-12-31' })), 'listed-active', 'a day is no lie')
  t.equal(await reason(by({ from, until: '2026-12-30' })), 'list-false', 'retired by then')
  const later = by({ from: '2027-01-03' })
  t.equal((await judgeDocument(paper, later)).reason, 'list-false', 'not made by then')
})

t.test('one word and one sign for what a certificate is, wherever it is told', async (t) => {
  for (const [state, sign, words] of [
    ['active', '✓', 'Valid'],
    ['suspended', 'Ⅱ', 'Suspended'],
    ['withdrawn', '✕', 'Withdrawn'],
    ['expired', '✕', 'Expired'],
    ['superseded', '✕', 'Superseded'],
  ] as const) {
    const found = await judgeClaim(read, ground(listOf([one(state)])))
    t.same(outcomeWords(found, catalogueIn('en')), { sign, words })
    t.equal(catalogueIn('en').say(`certificate-status-${state}`), words)
  }
})

t.test('a list that is stale, early or foreign makes nothing valid', async (t) => {
  const list = listOf([one('active')])
  const reason = async (with_: VerifyGround) => (await judgeClaim(read, with_)).reason
  t.equal(await reason(ground(list, '2027-01-02T08:00:00.000Z')), 'listed-active', 'to the moment')
  t.equal(await reason(ground(list, '2027-01-02T08:00:00.001Z')), 'list-stale')
  t.equal(await reason(ground(list, '2027-01-01T07:59:59.999Z')), 'list-early')
  t.equal(await reason(ground(listOf([one('active')], ed25519.generate()))), 'list-false')
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
