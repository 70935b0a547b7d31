import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { logFolder } from '../../src/adapters/log-files/log-folder.ts'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { backUp, restore } from '../../src/adapters/storage/back-up.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { digestOfBytes, sha256Of } from '../../src/adapters/system/digest.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { holdAgainstCheckpoint } from '../../src/app/trust/hold-against-checkpoint.ts'
import { publicLogs } from '../../src/app/trust/public-logs.ts'
import { proofPath, publishLogs } from '../../src/app/trust/publish-log.ts'
import { publishKeys } from '../../src/app/trust/publish-trust.ts'
import { revokeSigningKey, rotateSigningKey } from '../../src/app/trust/rotate-signing-key.ts'
import type { CheckpointPorts } from '../../src/app/trust/sign-checkpoint.ts'
import { witnessLog } from '../../src/app/trust/witness-log.ts'
import { claimMessage, writeClaim } from '../../src/domain/trust/claim.ts'
import { readKeys } from '../../src/domain/trust/keys.ts'
import { judgeLogProof, readLogProof } from '../../src/domain/trust/log-proof.ts'
import { EXAMPLE_BODY } from '../../src/domain/register/certification-body.ts'
import { engines } from '../storage/databases.ts'
import { clock, OPERATOR, putCertificate } from './issued.ts'

const tools = { sha256: sha256Of, checkSignature: ed25519.check }
const databases = engines()
t.teardown(() => databases.stop())

function folderOf(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-log-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function open(t: Test, place: StoragePlace): Promise<CheckpointPorts> {
  const { register, close } = await openStorage(place, { clock, ids: createIds() })
  t.teardown(close)
  return { register, body: EXAMPLE_BODY, signing: ed25519, sha256: sha256Of }
}

/** So many links that say nothing. */
const fill = ({ register }: CheckpointPorts, count: number) =>
  register.transaction(OPERATOR, undefined, async (tx) => {
    for (let at = 0; at < count; at += 1) await tx.audit({ kind: 'test', id: `${at}`, act: 'test' })
  })

const keysOf = async (ports: CheckpointPorts) =>
  readKeys(JSON.parse(JSON.stringify(await publishKeys(ports))))!

/** A certificate whose paper is its number, with a claim that is signed by nobody in particular. */
async function issue(ports: CheckpointPorts, number: string): Promise<Uint8Array> {
  const pair = ed25519.generate()
  const facts = {
    key: pair.id,
    number,
    holder: '示例商场（虚构）',
    standard: 'q-hxc-013',
    edition: '2018',
    level: 'four-star',
    validFrom: '2026-11-23',
    validUntil: '2029-11-22',
    isSpecimen: false,
  }
  const signature = ed25519.sign(pair.privateKey, claimMessage(facts))
  const claim = writeClaim(claimMessage(facts), signature)
  const model = { decision: { claim }, language: 'both', receipt: 'e'.repeat(64), template: 'f' }
  await putCertificate(ports.register, { number, model } as never)
  return signature
}

const noteOf = (folder: string, log: string) =>
  readFileSync(join(folder, log, 'checkpoint'), 'utf8')

for (const engine of databases.names)
  t.test(`the logs of a register on ${engine}`, async (t) => {
    const place = await databases.fresh(engine)
    const ports = await open(t, place)
    const [site, kept] = [folderOf(t), folderOf(t)]
    const hold = (note: string, at = ports) => holdAgainstCheckpoint(at, note, tools)
    const witness = async (log: string, from = site, keys = ports) =>
      witnessLog(logFolder(join(from, log)), logFolder(join(kept, log)), {
        ...tools,
        keys: await keysOf(keys),
      })

    await t.test('are not signed before there is a key', async (t) => {
      const told = await publishLogs(ports, logFolder(site))
      t.match(told, [{ fault: { key: 'log-key-missing' } }, { fault: { key: 'log-key-missing' } }])
      t.equal(await publicLogs(ports).checkpoint('trail'), undefined)
    })

    await rotateSigningKey(ports, { actor: OPERATOR })
    const signature = await issue(ports, 'TS-1')
    await issue(ports, 'TS-2')

    await t.test('are published, and a witness keeps their checkpoints', async (t) => {
      const told = await publishLogs(ports, logFolder(site))
      t.match(told, [
        { log: 'trail', origin: 'register.example.org/trail' },
        { log: 'certificates', origin: 'register.example.org/certificates', size: 2 },
      ])
      const { links } = await ports.register.verifyChain()
      t.match(told[0], { size: links })
      t.match(await witness('trail'), { ok: true, size: links })
      t.match(await witness('certificates'), { ok: true, size: 2 })
      t.match(await witness('certificates'), { ok: true, size: 2, kept: 2 }, 'the same again')
    })

    await t.test('a proof beside a certificate is about that certificate', async (t) => {
      const paper = digestOfBytes(Buffer.from('TS-1'))
      const file = readFileSync(join(site, 'certificates', proofPath(paper)), 'utf8')
      const keys = await keysOf(ports)
      const judge = (about: Parameters<typeof judgeLogProof>[1], text = file) =>
        judgeLogProof(readLogProof(text)!, about, { ...tools, keys })
      t.match(await judge({ document: paper }), { finding: 'logged', place: 1, size: 2 })
      t.match(await judge({ claim: signature }), { finding: 'logged' })
      const other = digestOfBytes(Buffer.from('TS-2'))
      t.match(await judge({ document: other }), { finding: 'other-certificate' })
      t.match(await judge({ claim: signature.toReversed() }), { finding: 'other-certificate' })
      const moved = file.replace('index 0', 'index 1')
      t.match(await judge({ document: paper }, moved), { finding: 'hashes-false' })
      const forged = Buffer.from(file.match(/extra (\S+)/)![1]!, 'base64').toString()
      const entry = Buffer.from(forged.replace(paper, other)).toString('base64')
      const swapped = file.replace(/extra \S+/, `extra ${entry}`)
      t.match(await judge({ document: other }, swapped), { finding: 'hashes-false' })
      const nobody = { ...tools, keys: { body: {}, keys: [] } }
      const unknown = await judgeLogProof(readLogProof(file)!, { document: paper }, nobody)
      t.match(unknown, { finding: 'key-unknown' })
      t.notMatch(forged, /示例|TS-1/, 'it holds digests alone')
    })

    await fill(ports, 700)
    const trailBefore = noteOf(site, 'trail')
    const copy = join(folderOf(t), 'backup')
    await backUp(place, copy)
    for (let at = 3; at < 7; at += 1) await issue(ports, `TS-${at}`)

    await t.test('go on from one checkpoint to the next, by the tiles alone', async (t) => {
      await publishLogs(ports, logFolder(site))
      const { links } = await ports.register.verifyChain()
      t.match(await witness('trail'), { ok: true, size: links })
      t.match(await witness('certificates'), { ok: true, size: 6, kept: 2 })
      t.match(await hold(trailBefore), { ok: true, now: links })
      t.match(await hold(noteOf(site, 'trail')), { ok: true, size: links, now: links })
      t.match(await hold(noteOf(site, 'certificates')), { ok: true, size: 6, now: 6 })
      const proof = join(site, 'certificates', proofPath(digestOfBytes(Buffer.from('TS-5'))))
      const ground = { ...tools, keys: await keysOf(ports) }
      const about = { document: digestOfBytes(Buffer.from('TS-5')) }
      const found = await judgeLogProof(readLogProof(readFileSync(proof, 'utf8'))!, about, ground)
      t.match(found, { finding: 'logged', place: 5, size: 6 })
    })

    await t.test('are served with the same bytes', async (t) => {
      const logs = publicLogs(ports)
      t.equal((await logs.checkpoint('trail'))?.note, noteOf(site, 'trail'))
      for (const path of ['tile/0/000', 'tile/0/001', 'tile/entries/001', 'tile/1/000.p/2'])
        t.same(
          Buffer.from((await logs.tile('trail', path))!),
          readFileSync(join(site, 'trail', path)),
        )
      for (const path of ['tile/0/000.p/6', 'tile/entries/000.p/6'])
        t.same(
          Buffer.from((await logs.tile('certificates', path))!),
          readFileSync(join(site, 'certificates', path)),
        )
      t.equal(await logs.tile('certificates', 'tile/0/000'), undefined, 'it is not whole yet')
      t.equal(await logs.tile('certificates', 'tile/1/001'), undefined)
      t.equal(await logs.tile('trail', 'checkpoint'), undefined)
      const text = await logs.proof('TS-5')
      t.match(readLogProof(text!), { index: 4 })
      await t.rejects(logs.proof('TS-none'), { code: 'record-unknown' })
    })

    await t.test('an older register in its place is told as that, by everybody', async (t) => {
      const older = await databases.fresh(engine)
      await restore(copy, older, { clock, ids: createIds() }, 0)
      const put = await open(t, older)
      const [trail, certificates] = [noteOf(site, 'trail'), noteOf(site, 'certificates')]
      t.match(await hold(trail, put), { ok: false, fault: { key: 'checkpoint-shorter--trail' } })
      t.match(await hold(certificates, put), {
        ok: false,
        fault: { key: 'checkpoint-shorter--certificates', with: { size: 6, now: 2 } },
      })
      t.match(await hold(trailBefore, put), { ok: true }, 'what it still has is there')
      const refused = [{ fault: { key: 'log-shorter' } }, { fault: { key: 'log-shorter' } }]
      t.match(await publishLogs(put, logFolder(site)), refused)
      t.equal(noteOf(site, 'trail'), trail, 'and the folder is left as it is')
      const elsewhere = folderOf(t)
      await publishLogs(put, logFolder(elsewhere))
      const smaller = { ok: false, fault: { key: 'log-shorter', with: { size: 2, kept: 6 } } }
      t.match(await witness('certificates', elsewhere, put), smaller)

      await fill(put, 1200)
      for (let at = 0; at < 7; at += 1) await issue(put, `TS-other-${at}`)
      t.match(await hold(trail, put), { ok: false, fault: { key: 'checkpoint-other' } })
      await publishLogs(put, logFolder(elsewhere))
      for (const log of ['trail', 'certificates'])
        t.match(await witness(log, elsewhere, put), {
          ok: false,
          fault: { key: 'log-other-history' },
        })
      const other = { fault: { key: 'log-other-history' } }
      t.match(await publishLogs(put, logFolder(site)), [other, other])
      t.match(await witness('trail'), { ok: true }, 'the log itself still goes on')
    })

    await t.test('a restore that left out numbers is named', async (t) => {
      const restored = await databases.fresh(engine)
      await restore(copy, restored, { clock, ids: createIds() }, 10)
      const put = await open(t, restored)
      const { links } = await put.register.verifyChain()
      const told = { key: 'checkpoint-shorter--trail', with: { restored: links } }
      t.match(await hold(noteOf(site, 'trail'), put), { ok: false, fault: told })
    })

    await t.test('a witness refuses what it cannot follow, and keeps nothing of it', async (t) => {
      await issue(ports, 'TS-more')
      await publishLogs(ports, logFolder(site))
      const tile = 'tile/0/000.p/7'
      const bytes = readFileSync(join(site, 'certificates', tile))
      rmSync(join(site, 'certificates', tile))
      const missing = { key: 'witness-tile-missing', with: { tile } }
      t.match(await witness('certificates'), { ok: false, fault: missing })
      await logFolder(site).write(`certificates/${tile}`, bytes.toReversed())
      t.match(await witness('certificates'), { ok: false, fault: { key: 'log-other-history' } })
      await logFolder(site).write(`certificates/${tile}`, bytes)
      t.match(await witness('certificates'), { ok: true, size: 7, kept: 6 })
      const crossed = witnessLog(
        logFolder(join(site, 'trail')),
        logFolder(join(kept, 'certificates')),
        {
          ...tools,
          keys: await keysOf(ports),
        },
      )
      t.match(await crossed, { ok: false, fault: { key: 'witness-other-log' } })
      t.match(await witness('nothing'), { fault: { key: 'witness-checkpoint-missing' } })
    })

    await t.test('a checkpoint by a revoked key counts for nobody outside', async (t) => {
      const { keys } = await keysOf(ports)
      await rotateSigningKey(ports, { actor: OPERATOR })
      await revokeSigningKey(ports, { actor: OPERATOR }, { id: keys[0]!.id })
      t.match(await witness('trail'), { ok: false, fault: { key: 'witness-key-revoked' } })
      t.match(await hold(noteOf(site, 'trail')), { ok: true }, 'the register still has it all')
      await publishLogs(ports, logFolder(site))
      t.match(await witness('trail'), { ok: true }, 'and the new key goes on')
      const stranger = await open(t, await databases.fresh(engine))
      await rotateSigningKey(stranger, { actor: OPERATOR })
      const unknown = { ok: false, fault: { key: 'checkpoint-key-unknown' } }
      t.match(await hold(noteOf(site, 'trail'), stranger), unknown)
    })
  })
