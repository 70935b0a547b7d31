import t from 'tap'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { sha256Of } from '../../src/adapters/system/digest.ts'
import { fromBase64, toBase64 } from '../../src/domain/trust/base64.ts'
import { readCheckpoint, signerOf, writeCheckpoint } from '../../src/domain/trust/checkpoint.ts'
import type { SigningKey } from '../../src/domain/trust/keys.ts'
import { readEntry, writeEntry } from '../../src/domain/trust/log-entry.ts'
import { readLogProof, writeLogProof } from '../../src/domain/trust/log-proof.ts'

const tools = { sha256: sha256Of, checkSignature: ed25519.check }
const keyOf = (publicKey: Uint8Array, state: SigningKey['state'] = 'active'): SigningKey => ({
  id: 'key',
  publicKey,
  state,
  from: '2026-01-01',
})

const pair = ed25519.generate()
const written = await writeCheckpoint(
  { origin: 'body.example/trail', size: 1042, root: sha256Of(Buffer.from('root')) },
  {
    publicKey: pair.publicKey,
    sign: async (text) => ed25519.sign(pair.privateKey, text),
    sha256: sha256Of,
  },
)

t.test(
  'a note signed by the program of the Go project is verified, and its key named',
  async (t) => {
    // The example of golang.org/x/mod/sumdb/note: another program, another key.
    const encoded = 'ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
    const text =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
    const bytes = fromBase64(
      'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
    )!
    const key = keyOf(fromBase64(encoded)!.subarray(1))
    t.equal(Buffer.from(bytes.subarray(0, 4)).toString('hex'), 'c74f20a3', 'as its name says')
    const note = {
      origin: 'PeterNeumann',
      size: 0,
      root: new Uint8Array(32),
      text,
      signatures: [
        { name: 'PeterNeumann', keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) },
      ],
    }
    t.strictSame(await signerOf(note, { keys: [key] }, tools), { by: key })
    const altered = { ...note, text: text.replace('answer', 'Answer') }
    t.strictSame(await signerOf(altered, { keys: [key] }, tools), { fault: 'signature-false' })
    t.equal(
      readCheckpoint(`${text}\n— PeterNeumann ${toBase64(bytes)}\n`),
      undefined,
      'no checkpoint',
    )
  },
)

t.test('a checkpoint comes back as it was written, by whom it was signed', async (t) => {
  const read = readCheckpoint(written)!
  t.match(read, { origin: 'body.example/trail', size: 1042 })
  t.same(read.root, sha256Of(Buffer.from('root')))
  t.match(written, /^body\.example\/trail\n1042\n\S{44}\n\n— body\.example\/trail \S+\n$/)
  const signer = (key: SigningKey, note = read) => signerOf(note, { keys: [key] }, tools)
  t.match(await signer(keyOf(pair.publicKey)), { by: { id: 'key' } })
  t.match(await signer(keyOf(pair.publicKey, 'retired')), { by: { state: 'retired' } })
  t.same(await signer(keyOf(pair.publicKey, 'revoked')), { fault: 'key-revoked' })
  t.same(await signer(keyOf(ed25519.generate().publicKey)), { fault: 'key-unknown' })
  const larger = readCheckpoint(written.replace('1042', '1043'))!
  t.same(await signer(keyOf(pair.publicKey), larger), { fault: 'signature-false' })
  const renamed = readCheckpoint(written.replace('body.example/trail', 'other.example/trail'))!
  t.same(await signer(keyOf(pair.publicKey), renamed), { fault: 'key-unknown' })
})

t.test('signatures of witnesses beside it do not count, and do not harm', async (t) => {
  const witness = toBase64(Uint8Array.of(1, 2, 3, 4, ...new Uint8Array(72)))
  const cosigned = readCheckpoint(`${written}— witness.example/w1 ${witness}\n`)!
  t.equal(cosigned.signatures.length, 2)
  t.match(await signerOf(cosigned, { keys: [keyOf(pair.publicKey)] }, tools), { by: { id: 'key' } })
})

t.test('what is no checkpoint is not read as one', async (t) => {
  const [text, signature] = written.split('\n\n') as [string, string]
  for (const [name, note] of Object.entries({
    'no signature': `${text}\n`,
    'no blank line': `${text}\n${signature}`,
    'nothing after the signature': written.trimEnd(),
    'a size with a zero in front': written.replace('\n1042\n', '\n01042\n'),
    'a size below nothing': written.replace('\n1042\n', '\n-1\n'),
    'a size that cannot be counted': written.replace('\n1042\n', '\n9999999999999999\n'),
    'no origin': written.replace(/^.*\n/, '\n'),
    'a root that is too short': written.replace(/\n\S{44}\n/, '\nAAAA\n'),
    'a root in the other base64': written.replace(/\n\S{44}\n/, `\n${'_'.repeat(43)}=\n`),
    'a hyphen for the dash': written.replace('—', '-'),
    'a tabulator': written.replace('\n1042', '\t\n1042'),
    'lines of Windows': written.replaceAll('\n', '\r\n'),
    'too much of it': `${written}${'— w AAAAAAAA\n'.repeat(9000)}`,
  }))
    t.equal(readCheckpoint(note), undefined, name)
})

t.test('a proof comes back as it was written, and only as that', async (t) => {
  const entry = Buffer.from(writeEntry({ document: 'a'.repeat(64), claim: 'b'.repeat(64) }))
  const path = [sha256Of(entry), sha256Of(Buffer.from('x'))]
  const text = writeLogProof({ entry, index: 7, path }, written)
  t.match(text, /^c2sp\.org\/tlog-proof@v1\nextra \S+\nindex 7\n(\S{44}\n){2}\nbody\.example/)
  const read = readLogProof(text)!
  t.same([read.index, read.path.map(toBase64)], [7, path.map(toBase64)])
  t.strictSame(readEntry(Buffer.from(read.entry).toString()), {
    document: 'a'.repeat(64),
    claim: 'b'.repeat(64),
  })
  for (const other of [
    text.replace('@v1', '@v2'),
    text.replace('index 7', 'index 07'),
    text.replace('extra', 'extras'),
    text.replace(/\n\S{44}\n/, '\nAAAA\n'),
    text.slice(0, -2),
    written,
  ])
    t.equal(readLogProof(other), undefined)
  for (const other of ['', 'document x', `touchstone-certificate-2\ndocument ${'a'.repeat(64)}\n`])
    t.equal(readEntry(other), undefined)
})

t.test('base64 is read as it is written alone', async (t) => {
  for (const bytes of ['', 'f', 'fo', 'foo', 'foob', '\u00fb\u00ff\u00fe'])
    t.equal(toBase64(Buffer.from(bytes, 'latin1')), Buffer.from(bytes, 'latin1').toString('base64'))
  for (const text of ['Zg', 'Zg=', 'Zh==', 'Zg==\n', '-_8=', 'Z g==', '====', 'A==='])
    t.equal(fromBase64(text), undefined, text)
})
