import type { AddressInfo } from 'node:net'
import t from 'tap'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { buildApp } from '../../src/http/app.ts'
import type { RulesService } from '../../src/app/rules-service.ts'
import { EXAMPLE, ROOT } from './open-app.ts'

t.test('a search ends at its next pause where nobody waits for it any more', async (t) => {
  const service = openRulesService({ root: ROOT })
  const gone = AbortSignal.abort()
  await t.rejects(service.improve(EXAMPLE, { signal: gone }), { name: 'AbortError' })
  const revision = { standard: 'q-hxc-013' }
  const edits = [{ op: 'set', path: '/rules/levels/four-stars/atLeast', value: 117 }] as never
  await t.rejects(service.foresee(revision, { edits }, { size: 2000, seed: 1 }, { signal: gone }), {
    name: 'AbortError',
  })
})

t.test('who hangs up ends the work, and others are answered', async (t) => {
  const begun = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  const improve: RulesService['elsewhere']['improve'] = (_form, _given, { signal } = {}) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        ended.resolve()
        reject(signal.reason as Error)
      })
      begun.resolve()
    })
  const service = openRulesService({ root: ROOT })
  const app = await buildApp({ ...service, elsewhere: { ...service.elsewhere, improve } })
  t.teardown(() => app.close())
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const client = new AbortController()
  const asked = fetch(`${origin}/v1/improve`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(EXAMPLE),
    signal: client.signal,
  })
  await begun.promise
  client.abort()
  await t.rejects(asked, { name: 'AbortError' })
  await ended.promise
  t.equal((await fetch(`${origin}/livez`)).status, 200)
})
