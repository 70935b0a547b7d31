import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { digestOfBytes, sha256Of } from '../../src/adapters/system/digest.ts'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { toBase64url } from '../../src/domain/trust/base64url.ts'
import { writeCheckpoint } from '../../src/domain/trust/checkpoint.ts'
import { claimMessage, writeClaim } from '../../src/domain/trust/claim.ts'
import { writeEntry } from '../../src/domain/trust/log-entry.ts'
import { writeLogProof } from '../../src/domain/trust/log-proof.ts'
import { hashOfEntry } from '../../src/domain/trust/merkle-tree.ts'
import { listMessage, type StatusList } from '../../src/domain/trust/status-list.ts'
import { emptyFolder, flat, INSIDES, touchstone } from './touchstone.ts'

const pair = ed25519.generate()
const facts = {
  key: pair.id,
  number: 'TS-2026-00001',
  holder: '示例商场（虚构）',
  standard: 'q-hxc-013',
  edition: '2018',
  level: 'four-star',
  validFrom: '2026-11-23',
  validUntil: '2029-11-22',
  isSpecimen: false,
}
const message = claimMessage(facts)
const signature = ed25519.sign(pair.privateKey, message)
const claim = writeClaim(message, signature)
const unlisted = claimMessage({ ...facts, number: 'TS-2026-99999' })
const paper = Buffer.from('PK\x03\x04 a paper')
const at = ['--at', '2027-03-01T08:00:00Z']

async function files(t: Parameters<typeof emptyFolder>[0], state: 'active' | 'withdrawn') {
  const folder = emptyFolder(t)
  const write = (name: string, text: string | Buffer) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const list: StatusList = {
    format: 'touchstone-status-2',
    asOf: '2027-03-01T00:00:00.000Z',
    until: '2027-03-02T00:00:00.000Z',
    certificates: [
      {
        number: 'TS-2026-00001',
        state,
        validUntil: '2029-11-22',
        document: digestOfBytes(paper),
        claim: toBase64url(signature),
      },
    ],
  }
  const text = listMessage(pair.id, list)
  const signed = toBase64url(ed25519.sign(pair.privateKey, Buffer.from(text)))
  const key = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: pair.id }
  const published = {
    body: { en: 'Example body' },
    keys: [{ ...key, x: toBase64url(pair.publicKey), state: 'active', from: '2026-01-01' }],
  }
  const logged = Buffer.from(
    writeEntry({ document: digestOfBytes(paper), claim: digestOfBytes(signature) }),
  )
  const root = await hashOfEntry(sha256Of, logged)
  const note = await writeCheckpoint(
    { origin: 'body.example/certificates', size: 1, root },
    {
      publicKey: pair.publicKey,
      sign: async (bytes) => ed25519.sign(pair.privateKey, bytes),
      sha256: sha256Of,
    },
  )
  const proof = writeLogProof({ entry: logged, index: 0, path: [] }, note)
  return {
    proof: ['--proof', write('certificate.tlog-proof', proof)],
    keys: ['--keys', write('keys.json', JSON.stringify(published))],
    status: ['--status', write('status-list', `${text}.${signed}\n`)],
    paper: write('certificate.docx', paper),
    other: write('other.docx', Buffer.from('PK\x03\x04 another')),
  }
}

t.test('a claim, an address or a Word file is judged from files alone', async (t) => {
  const { keys, status, paper, other } = await files(t, 'active')
  const url = `https://example.org/c/TS-2026-00001#${claim}`
  for (const [args, code, words] of [
    [[url, ...keys, ...status], 0, /^✓ Valid .*As known on 2027-03-01 00:00 UTC/],
    [
      [writeClaim(unlisted, ed25519.sign(pair.privateKey, unlisted)), ...keys, ...status],
      1,
      /^✕ Not issued .*had issued no certificate under this number/,
    ],
    [[claim, ...keys], 0, /^◔ Genuine, status unknown/],
    [[paper, ...keys, ...status], 0, /^✓ Valid .*TS-2026-00001/],
    [[other, ...keys, ...status], 1, /^\? Not shown to be genuine .*byte for byte/],
    [[paper, ...keys], 1, /no status list/],
    [[claim.slice(0, -4) + 'AAAA', ...keys], 1, /signature does not fit/],
    [[claim.slice(0, -9), ...keys], 1, /signature does not fit|QR code is incomplete/],
    [['https://example.org/c/1#T1.x', ...keys], 2, /QR code is incomplete/],
    [[claim], 2, /--keys/],
  ] as const) {
    const ran = await touchstone(['verify', ...args, ...at, '--language', 'en'])
    const said = flat(ran.out + ran.err).trim()
    t.match(said, words, args.join(' ').slice(0, 60))
    t.equal(ran.code === 2 && code === 1 ? 1 : ran.code, code, said.slice(0, 200))
    t.notMatch(ran.out + ran.err, INSIDES)
  }
})

t.test('what was withdrawn is not valid, and an old list is not used', async (t) => {
  const { keys, status } = await files(t, 'withdrawn')
  const verify = (...more: string[]) => touchstone(['verify', claim, ...keys, ...status, ...more])
  const found = await verify(...at, '--json')
  t.equal(found.code, 1)
  t.match(JSON.parse(found.out), { outcome: 'invalid', reason: 'listed-withdrawn' })
  const stale = await verify('--at', '2027-03-03T08:00:00Z', '--language', 'zh')
  t.equal(stale.code, 1)
  t.match(flat(stale.out), /状态清单已过期/)
})

t.test('the proof beside a certificate is told apart from what the certificate is', async (t) => {
  const { keys, status, proof, paper, other } = await files(t, 'active')
  for (const [what, code, words] of [
    [paper, 0, /entry 1 of the log body\.example\/certificates/],
    [claim, 0, /This does not show what the certificate is now/],
    [other, 1, /about another certificate/],
  ] as const) {
    const told = await touchstone(['verify', what, ...keys, ...status, ...proof, ...at])
    t.match([told.code, flat(told.out)], [code, words])
  }
  const data = await touchstone(['verify', paper, ...keys, ...status, ...proof, ...at, '--json'])
  t.match(JSON.parse(data.out), { outcome: 'valid', logged: { finding: 'logged', size: 1 } })
  const faulty = await touchstone(['verify', paper, ...keys, '--proof', paper, ...at])
  t.match(faulty, { code: 2, err: /is not the proof/ })
})
