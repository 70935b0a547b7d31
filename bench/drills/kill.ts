// npm run -s drill:kill [-- --short] [R1 R2 …]: what is confirmed survives kills, torn logs and bad disks.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { sqliteFaults } from '../../src/adapters/storage/sqlite.ts'
import { RegisterUnavailable } from '../../src/app/register/ports.ts'
import { startServer } from '../../test/storage/databases.ts'
import { runDrill, seconds, type Check, type Finding } from './drill.ts'
import { issueOne } from './issue-one.ts'
import { brokenPromises, startWriter } from './writers.ts'

const given = { clock: systemClock, ids: createIds() }
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const killedWhileCommitting: Check = async ({ folder, short }) => {
  const place = { file: join(folder, 'register.sqlite') }
  const kills = short ? 20 : 200
  const acked: number[] = []
  const broken: string[] = []
  let slowest = 0
  for (let kill = 0; kill < kills; kill++) {
    const writer = startWriter(place, 0)
    while (writer.acked.length === 0) await pause(2)
    await pause(5 + ((kill * 37) % 245))
    writer.process.kill('SIGKILL')
    await writer.ended
    acked.push(...writer.acked)
    const start = performance.now()
    const storage = await openStorage(place, given)
    slowest = Math.max(slowest, performance.now() - start)
    // The chain and the numbers every tenth time and at the end; a lost one stays lost.
    if (kill % 10 === 9) broken.push(...(await brokenPromises(storage.register, acked)))
    await storage.close()
    if (kill % 10 === 9) broken.push(...sqliteFaults(place.file))
  }
  return {
    ok: broken.length === 0,
    kills,
    acknowledged: acked.length,
    broken: broken.slice(0, 5),
    slowestReopenMs: Math.round(slowest),
  }
}

const syncsPerCommit: Check = async ({ folder, short }) => {
  const place = { file: join(folder, 'register.sqlite') }
  const commits = short ? 200 : 2000
  const prepared = startWriter(place, 1)
  await prepared.ended
  const log = join(folder, 'strace')
  const { status } = strace(log, ['-c', '-e', 'trace=fsync,fdatasync'], writerLine(place, commits))
  if (status !== 0) return { ok: false, fault: 'strace cannot be run here' }
  const syncs = [...readFileSync(log, 'utf8').matchAll(/^\s*\S+\s+\S+\s+\S+\s+(\d+)\s.*sync$/gm)]
    .map((match) => Number(match[1]))
    .reduce((sum, calls) => sum + calls, 0)
  const perCommit = Math.round((syncs / commits) * 1000) / 1000
  return { ok: perCommit >= 1, commits, syncs, perCommit }
}

const tornLog: Check = async ({ folder, short }) => {
  const place = { file: join(folder, 'register.sqlite') }
  const cuts = short ? 50 : 1000
  const writer = startWriter(place, 0)
  while (writer.acked.length < 150) await pause(2)
  writer.process.kill('SIGKILL')
  await writer.ended
  const log = `${place.file}-wal`
  const size = statSync(log).size
  const copy = { file: join(folder, 'torn.sqlite') }
  const broken: string[] = []
  let shortest = Infinity
  for (let cut = 0; cut < cuts; cut++) {
    for (const ending of ['-wal', '-shm']) rmSync(`${copy.file}${ending}`, { force: true })
    copyFileSync(place.file, copy.file)
    copyFileSync(log, `${copy.file}-wal`)
    truncateSync(`${copy.file}-wal`, Math.floor(Math.random() * size))
    const storage = await openStorage(copy, given)
    const stored = await storage.register.read((view) => view.count('certificate'))
    shortest = Math.min(shortest, stored)
    broken.push(...(await brokenPromises(storage.register, [])))
    await storage.close()
  }
  return { ok: broken.length === 0, cuts, logBytes: size, shortest, broken: broken.slice(0, 5) }
}

const failingDisk: Check = async ({ folder, short }) => {
  const times = short ? 5 : 50
  const full = await fullDisk(folder, times)
  // A commit writes many times and waits for the disk once: some of either are to come through.
  const writing = await injected(folder, 'pwrite64', times, 97)
  const syncing = await injected(folder, 'fdatasync,fsync', times, 29)
  return { ok: full.ok && writing.ok && syncing.ok, full, writing, syncing }
}

/** Fills a small disk of its own, or, where none may be mounted, a file that may not grow. */
async function fullDisk(folder: string, times: number): Promise<Finding> {
  const disk = join(folder, 'disk')
  spawnSync('mkdir', [disk])
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status === 0
  if (!mounted) return { ok: false, fault: 'no small disk can be mounted here; run as root' }
  try {
    const place = { file: join(disk, 'register.sqlite') }
    const storage = await openStorage(place, given)
    const acked: number[] = [await issueOne(storage.register)]
    const other: string[] = []
    let refused = 0
    for (let time = 0; time < times; time++) {
      spawnSync('sh', ['-c', `cat /dev/zero > ${disk}/filler 2>/dev/null`])
      for (let left = 200; left > 0; left--)
        try {
          acked.push(await issueOne(storage.register))
        } catch (error) {
          if (!(error instanceof RegisterUnavailable)) other.push(String(error))
          refused += 1
          break
        }
      rmSync(join(disk, 'filler'), { force: true })
      acked.push(await issueOne(storage.register))
    }
    const broken = await brokenPromises(storage.register, acked)
    await storage.close()
    return {
      ok: refused === times && other.length === 0 && broken.length === 0,
      times,
      refused,
      acknowledged: acked.length,
      other: other.slice(0, 3),
      broken: broken.slice(0, 3),
    }
  } finally {
    spawnSync('umount', [disk])
  }
}

async function injected(
  folder: string,
  call: string,
  times: number,
  every: number,
): Promise<Finding> {
  const place = { file: join(folder, `${call}.sqlite`) }
  await startWriter(place, 20).ended
  const script = join(import.meta.dirname, 'failing-disk-writer.ts')
  const { status, stdout, stderr } = strace(
    '/dev/null',
    ['-e', `trace=${call}`, '-e', `inject=${call}:error=EIO:when=10+${every}`],
    [script, JSON.stringify(place), String(times)],
  )
  if (status !== 0) return { ok: false, fault: stderr.slice(-300) }
  const said = JSON.parse(stdout) as {
    readonly acked: number[]
    readonly failures: number
    readonly other: string[]
  }
  const storage = await openStorage(place, given)
  const broken = await brokenPromises(storage.register, said.acked)
  await storage.close()
  const faults = sqliteFaults(place.file)
  return {
    ok:
      said.failures >= times &&
      said.acked.length > 0 &&
      said.other.length + broken.length + faults.length === 0,
    failures: said.failures,
    acknowledged: said.acked.length,
    other: said.other.slice(0, 3),
    broken: [...broken, ...faults].slice(0, 3),
  }
}

const workerKilled: Check = async ({ folder, short }) => {
  const jobs = short ? 500 : 5000
  const sqlite = await bulk({ file: join(folder, 'register.sqlite') }, jobs, 2)
  const server = await startServer()
  try {
    const postgres = await bulk({ url: await server.fresh() }, jobs, 3)
    return { ok: sqlite.ok && postgres.ok, jobs, sqlite, postgres }
  } finally {
    await server.stop()
  }
}

async function bulk(place: StoragePlace, many: number, workers: number): Promise<Finding> {
  const storage = await openStorage(place, given)
  const items = Array.from({ length: many }, (_, i) => `item-${i}`)
  await storage.register.transaction({ id: 'drill', roles: [] }, 'a bulk', (tx) =>
    tx.jobs.enqueue(items.map((item) => ({ queue: 'drill', batch: 'bulk', item, payload: null }))),
  )
  const script = join(import.meta.dirname, 'job-worker.ts')
  const running = Array.from({ length: workers }, () =>
    spawn(process.execPath, [script, JSON.stringify(place)], { stdio: 'inherit' }),
  )
  const progress = () => storage.jobs.progress('bulk')
  while ((await progress()).done < many / 10) await pause(20)
  while ((await progress()).running === 0) await pause(1)
  running[0]!.kill('SIGKILL')
  const start = performance.now()
  for (let now = await progress(); now.done + now.failed < many; now = await progress()) {
    if (seconds(start) > 120) break
    await pause(50)
  }
  const afterKill = seconds(start)
  for (const worker of running) worker.kill()
  const end = await progress()
  const effects = await storage.register.read((view) => view.count('effect'))
  const verdict = await storage.register.verifyChain()
  await storage.close()
  return {
    ok: end.done === many && effects === many && verdict.ok && afterKill <= 30,
    done: end.done,
    failed: end.failed,
    effects,
    secondsAfterKill: afterKill,
  }
}

function writerLine(place: StoragePlace, count: number): readonly string[] {
  return [join(import.meta.dirname, 'issuing-writer.ts'), JSON.stringify(place), String(count)]
}

function strace(log: string, options: readonly string[], script: readonly string[]) {
  writeFileSync(log, '')
  return spawnSync('strace', ['-f', '-qq', '-o', log, ...options, process.execPath, ...script], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
}

await runDrill('kill', {
  R1: killedWhileCommitting,
  R2: syncsPerCommit,
  R3: tornLog,
  R4: failingDisk,
  R5: workerKilled,
})
