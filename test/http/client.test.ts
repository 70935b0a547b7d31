import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { ApiProblem, createClient } from '../../client/client.ts'
import { typesOf, type ApiDocument } from '../../client/types-of.ts'
import { ROOT } from './open-app.ts'
import { openRegister } from './open-register.ts'
import { walked } from '../walked.ts'

const { app, document } = await openRegister(t)
await app.listen({ port: 0, host: '127.0.0.1' })
const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

const organisation = {
  name: { zh: '示例（虚构）' },
  address: { zh: '示例市' },
  contacts: [],
}

t.test('client/api.ts is what the OpenAPI document says; "npm run client" writes it', async (t) => {
  const written = readFileSync(join(ROOT, 'client/api.ts'), 'utf8')
  t.ok(written === typesOf(document as unknown as ApiDocument), 'client/api.ts is up to date')
})

t.test('a typed call makes a record, reads it and changes it', async (t) => {
  const call = createClient({ origin, headers: { 'touchstone-role': 'clerk' } })
  const made = await call('registerOrganisation', { body: organisation })
  t.match(made, { status: 201, etag: '"1"', location: `/v1/organisations/${made.data.id}` })
  const path = { id: made.data.id }
  const body = { ...organisation, contacts: [{ name: '示例' }] }
  const ifMatch = made.etag ?? ''
  t.equal((await call('amendOrganisation', { path, body, ifMatch })).data.contacts[0]?.name, '示例')
  const { data } = await call('listOrganisations', { query: { state: 'active' } })
  t.equal(data.items.length, 1)
  const standards = await call('listStandards')
  t.ok(standards.data.standards.length > 0)
  const late = call('amendOrganisation', { path, body, ifMatch })
  const refused = await late.catch((error: unknown) => error)
  t.ok(refused instanceof ApiProblem)
  const changes = [{ version: 2, members: [{ pointer: '/contacts' }] }]
  t.match(refused, { problem: { status: 412, code: 'record-changed', etag: '"2"', changes } })
  walked('integrator/client', 'integrator/if-match')
})

t.test('an answer that is lost on the way makes no second record', async (t) => {
  let lost = 0
  const call = createClient({
    origin,
    headers: { 'touchstone-role': 'clerk' },
    fetch: async (url, request) => {
      const answer = await fetch(url, request)
      if (lost++ > 0) return answer
      throw new TypeError('The connection broke.')
    },
  })
  const name = { zh: '只有一次（虚构）' }
  await call('registerOrganisation', { body: { ...organisation, name } })
  t.equal(lost, 2)
  const { data } = await call('listOrganisations', { query: { name: '只有一次' } })
  t.equal(data.items.length, 1)
  walked('integrator/idempotency-key')
})
