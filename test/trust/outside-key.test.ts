import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { readKeyFile, writeKeyFile } from '../../src/adapters/signing/key-file.ts'
import { commandKey } from '../../src/adapters/signing/sign-command.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import type { Register } from '../../src/app/register/ports.ts'
import { makeFirstKey } from '../../src/app/trust/make-first-key.ts'
import { moveSigningKey } from '../../src/app/trust/move-signing-key.ts'
import { publishKeys, publishStatusList } from '../../src/app/trust/publish-trust.ts'
import {
  adoptOutsideKey,
  revokeSigningKey,
  rotateSigningKey,
} from '../../src/app/trust/rotate-signing-key.ts'
import { signingKeysKept } from '../../src/app/trust/signing-keys-kept.ts'
import { openSigning } from '../../src/composition/signing.ts'
import { EXAMPLE_BODY } from '../../src/domain/register/certification-body.ts'
import { engines } from '../storage/databases.ts'
import { clock, openKeyDesk, OPERATOR } from './issued.ts'

const call = { actor: OPERATOR }
const folder = mkdtempSync(join(tmpdir(), 'touchstone-key-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))
const databases = engines()
t.teardown(() => databases.stop())

const deskOver = (register: Register, signingKey?: string) => ({
  register,
  body: EXAMPLE_BODY,
  signing: openSigning(signingKey === undefined ? {} : { mode: 'production', signingKey }),
})

for (const engine of databases.names)
  t.test(`a key is moved out of a register on ${engine} and signs from its file`, async (t) => {
    const place = await databases.fresh(engine)
    const { register, close } = await openStorage(place, { clock, ids: createIds() })
    t.teardown(() => close())
    const inside = deskOver(register)
    const old = await rotateSigningKey(inside, call)
    const { id } = await rotateSigningKey(inside, call)
    const published = await publishKeys(inside)
    const file = join(folder, `${engine}.pem`)
    const keep = (privateKey: string) => writeKeyFile(file, privateKey, undefined)
    await t.rejects(
      moveSigningKey(inside, call, (privateKey) => ({ ...keep(privateKey), id: old.id })),
      { name: 'Refusal', detail: { key: 'refusal-act-untimely--key-file-other' } },
      'what was written is held against the key first',
    )
    await t.rejects(
      moveSigningKey(inside, call, keep),
      { name: 'RegisterUnavailable', detail: { key: 'copy-file-exists' } },
      'nothing is overwritten',
    )
    rmSync(file)
    t.same(await moveSigningKey(inside, call, keep), { id })
    t.equal(statSync(file).mode & 0o777, 0o600)
    const secret = (view: Parameters<Parameters<Register['read']>[0]>[0]) =>
      view.secrets.get({ kind: 'signing-key', id }, 'private')
    t.equal(await register.read(secret), undefined)
    t.same(await publishKeys(inside), published, 'public parts stay')
    await t.rejects(publishStatusList(inside, clock), {
      name: 'RegisterUnavailable',
      detail: { key: 'signing-key-away' },
    })
    t.match(await makeFirstKey(inside, call), { key: 'signing-key-away' }, 'told at a start')
    await t.rejects(moveSigningKey(inside, call, keep), { code: 'act-untimely' })

    const outside = deskOver(register, file)
    t.equal(await makeFirstKey(outside, call), undefined)
    t.ok(await publishStatusList(outside, clock))
    const kept = (await signingKeysKept(outside)).map((key) => [key.id, [key.state, key.kept]])
    t.same(Object.fromEntries(kept), {
      [id]: ['active', 'outside'],
      [old.id]: ['retired', 'nowhere'],
    })
    await t.rejects(rotateSigningKey(outside, call), {
      name: 'Refusal',
      detail: { key: 'refusal-act-untimely--key-outside' },
    })
    t.match(await register.verifyChain(), { ok: true })
    const acts = (await register.read((view) => view.auditOf({ kind: 'signing-key', id }))).map(
      ({ act }) => act,
    )
    t.same(acts, ['make-signing-key', 'set-secret', 'remove-secret', 'move-signing-key'])
  })

t.test('the first key of a register is the one that the settings name', async (t) => {
  const { register } = await openKeyDesk(t)
  const [first, second] = ['first', 'second'].map((name) => join(folder, `${name}.pem`))
  const { id } = writeKeyFile(first!, ed25519.generate().privateKey, undefined)
  const other = writeKeyFile(second!, ed25519.generate().privateKey, undefined)
  const desk = deskOver(register, first)
  t.equal(await makeFirstKey(desk, call), undefined)
  t.match(await signingKeysKept(desk), [{ id, state: 'active', kept: 'outside' }])

  const changed = deskOver(register, second)
  t.match(await makeFirstKey(changed, call), { key: 'signing-key-other' }, 'never by itself')
  t.same(await adoptOutsideKey(changed, call, other), { id: other.id, isNew: true })
  t.same(await adoptOutsideKey(changed, call, other), { id: other.id, isNew: false })
  t.equal(await makeFirstKey(changed, call), undefined)
  const back = await desk.signing.outside!()
  await t.rejects(adoptOutsideKey(desk, call, back), { code: 'act-untimely' }, 'it was retired')
  await revokeSigningKey(changed, call, { id: other.id })
  await t.rejects(makeFirstKey(changed, call), { code: 'act-untimely' })
  await rotateSigningKey(deskOver(register), call)
  t.match(await makeFirstKey(changed, call), { key: 'signing-key-other--inside' })
  t.equal(openSigning({ mode: 'demo', signingKey: first! }).outside, undefined)
})

t.test('a key file is refused for what is wrong with it', async (t) => {
  const detail = (key: string) => ({ name: 'RegisterUnavailable', detail: { key } })
  const file = (name: string, text: string, mode = 0o600) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    chmodSync(path, mode)
    return path
  }
  const { privateKey } = ed25519.generate()
  const locked = join(folder, 'locked.pem')
  const written = writeKeyFile(locked, privateKey, 'a long passphrase')
  const pem = readFileSync(locked, 'utf8')
  t.match(pem, /^-----BEGIN ENCRYPTED PRIVATE KEY-----/)
  const message = Buffer.from('a message')
  t.same(
    await readKeyFile(locked, 'a long passphrase').sign(message),
    ed25519.sign(privateKey, message),
  )
  t.ok(await ed25519.check(written.publicKey, message, await written.sign(message)))
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
  const faulty = [
    [join(folder, 'none.pem'), undefined, 'signing-key-unreadable'],
    [locked, undefined, 'signing-key-passphrase-missing'],
    [locked, 'another', 'signing-key-passphrase-wrong'],
    [
      file('cut.pem', pem.replace(/\n.{20}/, '\n')),
      'a long passphrase',
      'signing-key-passphrase-wrong',
    ],
    [file('open.pem', pem, 0o640), 'a long passphrase', 'signing-key-readable'],
    [file('text.pem', 'no key'), undefined, 'signing-key-faulty'],
    [file('large.pem', pem.repeat(1000)), 'a long passphrase', 'signing-key-faulty'],
    [
      file('rsa.pem', String(rsa.export({ format: 'pem', type: 'pkcs8' }))),
      undefined,
      'signing-key-kind',
    ],
  ] as const
  for (const [path, passphrase, key] of faulty)
    t.throws(() => readKeyFile(path, passphrase), detail(key), `${path}: ${key}`)
  t.throws(() => writeKeyFile(join(folder, 'no/where.pem'), privateKey, undefined), {
    name: 'RegisterUnavailable',
    detail: { key: 'signing-key-unwritable' },
  })
})

t.test(
  'a program signs, is held to what it answers, and is asked one thing at a time',
  async (t) => {
    const key = join(folder, 'device.pem')
    writeKeyFile(key, ed25519.generate().privateKey, undefined)
    const log = join(folder, 'asked')
    /** A program that signs as `docs/trust.md` lays down, with a line in between. */
    const program = (name: string, between = '') => {
      const path = join(folder, name)
      writeFileSync(
        path,
        `#!${process.execPath}
const { createPrivateKey, createPublicKey, sign } = require('node:crypto')
const { appendFileSync, readFileSync } = require('node:fs')
const key = createPrivateKey(readFileSync('${key}'))
const [verb] = process.argv.slice(2)
${between}
appendFileSync('${log}', verb + Object.keys(process.env).filter((name) => /TOUCHSTONE/.test(name)) + '\\n')
if (verb === 'public-key')
  process.stdout.write(createPublicKey(key).export({ format: 'pem', type: 'spki' }))
else process.stdout.write(sign(null, readFileSync(0), key))
`,
      )
      chmodSync(path, 0o700)
      return path
    }
    const device = await commandKey(program('device'))
    const messages = ['one', 'two', 'one'].map((text) => Buffer.from(text))
    const signed = await Promise.all(messages.map((bytes) => device.sign(bytes)))
    for (const [i, bytes] of messages.entries())
      t.ok(await ed25519.check(device.publicKey, bytes, signed[i]!))
    t.same(readFileSync(log, 'utf8').split('\n'), ['public-key', 'sign', 'sign', ''])

    const unfit = { name: 'RegisterUnavailable', detail: { key: 'signing-command-unusable' } }
    const failed = { name: 'RegisterUnavailable', detail: { key: 'signing-command-failed' } }
    await t.rejects(commandKey(join(folder, 'nothing')), failed)
    await t.rejects(commandKey(program('dumb', 'process.exit(0)')), unfit)
    await t.rejects(
      commandKey(program('broken', 'console.error("PIN locked"); process.exit(3)')),
      failed,
    )
    await t.rejects(
      commandKey(program('endless', 'for (;;) require("fs").writeSync(1, "no key".repeat(999))')),
      failed,
    )
    const liar = await commandKey(
      program(
        'liar',
        `if (verb === 'sign') { process.stdout.write(Buffer.alloc(64)); process.exit(0) }`,
      ),
    )
    await t.rejects(liar.sign(messages[0]!), unfit, 'a signature that does not hold is not used')
    const many = await Promise.allSettled(
      Array.from({ length: 40 }, (_, i) => device.sign(Buffer.from(i < 20 ? 'one' : 'two'))),
    )
    t.equal(
      many.filter(({ status }) => status === 'rejected').length,
      8,
      'more than 32 do not wait',
    )
  },
)
