import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import t from 'tap'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { backUp, restore } from '../../src/adapters/storage/back-up.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { identitiesFrom, recipientsFrom } from '../../src/cli/input/age-keys.ts'
import { engines } from './databases.ts'

const given = { clock: systemClock, ids: createIds() }
const databases = engines()
t.teardown(() => databases.stop())
const folder = mkdtempSync(join(tmpdir(), 'touchstone-encrypted-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))
const FIXTURES = resolve(import.meta.dirname, '../fixtures/backups')

const identity = await generateIdentity()
const second = await generateIdentity()
const recipients = await Promise.all([identity, second].map((one) => identityToRecipient(one)))
/** Several of the pieces that age encrypts one by one. */
const bytes = randomBytes(300_000)

const unfit = (key: string) => ({ name: 'StorageUnfit', detail: { key } })

for (const from of databases.names)
  t.test(`a register on ${from} is backed up encrypted, and restored by an identity`, async (t) => {
    const place = await databases.fresh(from)
    const storage = await openStorage(place, given)
    t.teardown(() => storage.close())
    await storage.register.transaction({ id: 'p', roles: [] }, undefined, async (tx) => {
      await tx.create(
        { kind: 'thing', id: 'one', state: 'new', body: { name: 'plain words' } },
        'make',
      )
      await tx.secrets.set({ kind: 'thing', id: 'one' }, 'private', 'a secret')
      await tx.blob.put(bytes, 'image/png')
    })
    const file = join(folder, from)
    const made = await backUp(place, file, recipients)
    const written = readFileSync(file)
    t.match(written.toString('latin1'), /^age-encryption\.org\/v1\n-> X25519 .+\n.+\n-> X25519 /)
    t.equal(statSync(file).mode & 0o777, 0o600)
    t.notOk(existsSync(`${file}.part`))
    for (const to of databases.names) {
      const target = await databases.fresh(to)
      const there = () => 'file' in target && existsSync(target.file)
      const cases = to === from ? faultyCopies(written) : {}
      for (const [name, copy] of Object.entries(cases)) {
        const path = join(folder, 'faulty')
        writeFileSync(path, copy)
        await t.rejects(restore(path, target, given, 0, [identity]), unfit('age-altered'), name)
        t.notOk(there(), 'nothing is there')
      }
      const other = await generateIdentity()
      await t.rejects(restore(file, target, given), unfit('age-identity-missing'))
      await t.rejects(restore(file, target, given, 0, [other]), unfit('age-identity-other'))
      await t.rejects(restore(file, target, given, 0, ['no']), unfit('age-identity-faulty'))
      t.notOk(there(), 'nothing is there')

      const restored = await restore(file, target, given, 0, [other, second])
      t.same([restored.links, restored.head], [made.links, made.head], `restored to ${to}`)
      const again = await openStorage(target, given)
      t.teardown(() => again.close())
      await again.register.read(async (view) => {
        t.match(await view.get('thing', 'one'), { body: { name: 'plain words' } })
        t.equal(await view.secrets.get({ kind: 'thing', id: 'one' }, 'private'), 'a secret')
      })
      t.match(await again.register.verifyChain(), { ok: true })
    }
  })

/** What becomes of files on their way: cut anywhere, one bit turned, something behind them. */
function faultyCopies(whole: Buffer): { readonly [name: string]: Buffer } {
  const nonce = whole.indexOf('\n', whole.indexOf('\n--- ') + 1) + 1
  const flipped = (at: number) => {
    const copy = Buffer.from(whole)
    copy[at]! ^= 1
    return copy
  }
  const piece = 65_536 + 16
  return {
    'cut in the header': whole.subarray(0, 60),
    'cut in the nonce': whole.subarray(0, nonce + 8),
    'cut in the first piece': whole.subarray(0, nonce + 1000),
    'cut between two pieces': whole.subarray(0, nonce + 16 + 2 * piece),
    'without its last byte': whole.subarray(0, -1),
    'a bit of the header': flipped(nonce - 5),
    'a bit of the first piece': flipped(nonce + 20),
    'a bit of the last piece': flipped(whole.length - 1),
    'two pieces exchanged': Buffer.concat([
      whole.subarray(0, nonce + 16),
      whole.subarray(nonce + 16 + piece, nonce + 16 + 2 * piece),
      whole.subarray(nonce + 16, nonce + 16 + piece),
      whole.subarray(nonce + 16 + 2 * piece),
    ]),
    'something behind it': Buffer.concat([whole, Buffer.from('x')]),
  }
}

t.test('a backup that age itself encrypted is restored', async (t) => {
  // `age -r RECIPIENT -o made-by-age.age ARCHIVE` of age 1.1.1, key by age-keygen for this test alone.
  const keys = await identitiesFrom(join(FIXTURES, 'made-by-age.key'))
  for (const to of databases.names) {
    const target = await databases.fresh(to)
    t.match(await restore(join(FIXTURES, 'made-by-age.age'), target, given, 0, keys), { links: 3 })
  }
})

t.test('a SQLite backup encrypted afterwards is restored to either engine', async (t) => {
  const place = await databases.fresh('sqlite')
  await (await openStorage(place, given)).close()
  const plain = join(folder, 'plain')
  await backUp(place, plain)
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipients[0]!)
  const file = join(folder, 'plain.age')
  writeFileSync(file, await encrypter.encrypt(readFileSync(plain)))
  for (const to of databases.names)
    t.match(await restore(file, await databases.fresh(to), given, 0, [identity]), { links: 0 })
})

t.test('who may open it is said by recipients, and never by accident by nobody', async (t) => {
  const place = await databases.fresh('sqlite')
  await (await openStorage(place, given)).close()
  const file = join(folder, 'never')
  await t.rejects(backUp(place, file, [identity]), unfit('age-recipient-secret'))
  await t.rejects(backUp(place, file, ['ssh-ed25519 AAAA']), unfit('age-recipient-faulty'))
  t.notOk(existsSync(file))
  const list = join(folder, 'list')
  writeFileSync(list, `# the board\r\n${recipients[0]!}\r\n\r\n`)
  t.same(await recipientsFrom({ recipientsFile: list }), [recipients[0]])
  t.same(await recipientsFrom({ recipient: [recipients[1]!], recipientsFile: list }), [
    recipients[1],
    recipients[0],
  ])
  writeFileSync(list, '# nobody yet\n')
  const missing = { detail: { key: 'age-recipients-missing' } }
  await t.rejects(recipientsFrom({ recipientsFile: list }), { name: 'Failure', ...missing })
  await t.rejects(identitiesFrom(list), { name: 'Failure', detail: { key: 'age-identity-faulty' } })
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(1)
  encrypter.setPassphrase('many words')
  writeFileSync(file, await encrypter.encrypt('a backup'))
  await t.rejects(restore(file, place, given, 0, [identity]), unfit('age-passphrase'))
})
