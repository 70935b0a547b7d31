// npm run -s drill:replicas [-- --short] [R7 R9 …]: many processes on one PostgreSQL act as one.
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { KeyTaken } from '../../src/app/register/ports.ts'
import { startServer } from '../../test/storage/databases.ts'
import { runDrill, seconds, type Check } from './drill.ts'
import { brokenPromises, startWriter } from './writers.ts'

const given = { clock: systemClock, ids: createIds() }
const PROCESSES = 3

const issuingAtOnce: Check = async ({ short }) => {
  const each = short ? 100 : 3334
  const server = await startServer()
  try {
    const place = { url: await server.fresh() }
    const start = performance.now()
    const writers = Array.from({ length: PROCESSES }, () => startWriter(place, each))
    const codes = await Promise.all(writers.map(({ ended }) => ended))
    const perSecond = Math.round((PROCESSES * each) / seconds(start))
    const storage = await openStorage(place, given)
    const acked = writers.flatMap((writer) => writer.acked)
    const broken = await brokenPromises(storage.register, acked)
    await storage.close()
    return {
      ok: broken.length === 0 && acked.length === PROCESSES * each && codes.every((c) => c === 0),
      processes: PROCESSES,
      transactions: acked.length,
      perSecond,
      broken: broken.slice(0, 5),
    }
  } finally {
    await server.stop()
  }
}

const sentThreeTimes: Check = async ({ short }) => {
  const keys = short ? 50 : 1000
  const server = await startServer()
  try {
    const url = await server.fresh()
    const replicas: Awaited<ReturnType<typeof openStorage>>[] = []
    for (let i = 0; i < PROCESSES; i++) replicas.push(await openStorage({ url }, given))
    const answers = new Map<string, Set<string>>()
    const send = async (replica: number, key: string) => {
      const answer = await replicas[replica]!.register.transaction(
        { id: 'holder', roles: [] },
        undefined,
        async (tx) => {
          const known = await tx.rememberedAnswer('holder', key)
          if (known !== undefined) return known.response
          const number = await tx.nextNumber('drill')
          const body = { number }
          await tx.create(
            { kind: 'certificate', id: `c-${number}`, state: 'active', body },
            'issue',
          )
          await tx.rememberAnswer('holder', key, { requestDigest: key, response: body })
          return body
        },
      )
      answers.set(key, (answers.get(key) ?? new Set()).add(JSON.stringify(answer)))
    }
    let taken = 0
    for (let at = 0; at < keys; at += 10)
      await Promise.all(
        Array.from({ length: Math.min(10, keys - at) }, (_, i) => `key-${at + i}`).flatMap((key) =>
          replicas.map((_, replica) =>
            send(replica, key).catch((error: unknown) => {
              if (!(error instanceof KeyTaken)) throw error
              taken += 1
            }),
          ),
        ),
      )
    const certificates = await replicas[0]!.register.read((view) => view.count('certificate'))
    for (const replica of replicas) await replica.close()
    const differing = [...answers.values()].filter(({ size }) => size !== 1).length
    return {
      ok: certificates === keys && answers.size === keys && differing === 0 && taken === 0,
      keys,
      sent: keys * PROCESSES,
      certificates,
      differingAnswers: differing,
    }
  } finally {
    await server.stop()
  }
}

await runDrill('replicas', { R7: issuingAtOnce, R9: sentThreeTimes })
