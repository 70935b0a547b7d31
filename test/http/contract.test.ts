import { Validator } from '@seriousme/openapi-schema-validator'
import * as fc from 'fast-check'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { join } from 'node:path'
import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { EXAMPLE, openApp, ROOT } from './open-app.ts'
import { documentOf, operationsOf, servedBy, type Operation } from './openapi-document.ts'
import { seedOf } from '../seeds.ts'

const SEED = seedOf(20_261_123)
const BAD_REQUESTS = 50

/** Small standards. */
const ZOO = join(ROOT, 'test/zoo')

t.test('the OpenAPI document is valid and describes every route', async (t) => {
  const app = await openApp(t)
  const { document } = await documentOf(app)
  t.match(await new Validator().validate(await servedBy(app)), { valid: true })
  const ids = operationsOf(document).map(([, , { operationId }]) => operationId)
  t.strictSame(ids.toSorted(), [...new Set(ids)].toSorted(), 'operation ids are unique')
  const undescribed = ['/', '/favicon.svg', '/openapi.json']
  const pages = ['/docs', '/standards', '/studio']
  const routes = addressesOf(app).filter(
    (url) => !undescribed.includes(url) && !pages.some((page) => url.startsWith(page)),
  )
  t.strictSame(Object.keys(document.paths).map(fastifyPath).toSorted(), routes.toSorted())
})

t.test('the examples in the OpenAPI document are real', async (t) => {
  const app = await openApp(t)
  const { document } = await documentOf(app)
  const { examples } = document.components
  const assessment = examples['assessment-1']!.value
  const receipt = examples['receipt-2']!.value
  t.strictSame(checkShape('assessment-1', assessment), [])
  t.strictSame(checkShape('receipt-2', receipt), [])
  const scored = await app.inject({ method: 'POST', url: '/v1/score', body: assessment })
  t.strictSame(scored.json(), receipt)
  const papers = document.paths['/v1/render']!['post']!.requestBody!.content['application/json']
  const asked = Object.values((papers as { examples: Record<string, { value: object }> }).examples)
  t.equal(asked.length, 3)
  for (const { value: body } of asked)
    t.equal((await app.inject({ method: 'POST', url: '/v1/render', body })).statusCode, 200)
})

t.test('every route keeps what the document promises', async (t) => {
  const service = openRulesService({ root: ROOT, templates: t.testdir() })
  t.teardown(() => service.papers.close())
  const whole = await openApp(t, service)
  const { document, departures } = await documentOf(whole)
  const template = (await service.papers.templates.find('certificate', 'en', {}))!
  const receipt = document.components.examples['receipt-2']!.value as {
    standard: { digest: string }
  }
  const values: Record<string, string> = {
    id: 'q-hxc-013',
    edition: '2018',
    revision: '1',
    example: 'four-stars',
    digest: receipt.standard.digest,
    name: 'assessment-1',
    code: 'internal',
    kind: 'certificate',
    sha256: template.sha256,
  }
  const { standard: _, ...ofStandard } = EXAMPLE
  const bodies: Record<string, unknown> = {
    score: EXAMPLE,
    scoreResult: EXAMPLE,
    scoreUnderStandard: ofStandard,
    verifyReceipt: receipt,
    explain: receipt,
    improve: EXAMPLE,
    compare: {
      left: { standard: EXAMPLE.standard },
      right: { standard: EXAMPLE.standard },
      assessments: [EXAMPLE],
    },
    calibrate: { assessments: [EXAMPLE] },
    foresee: {
      revision: { standard: EXAMPLE.standard },
      change: { edits: [{ op: 'remove', path: '/rules/gates/0' }] },
      population: { assessments: [EXAMPLE] },
    },
    render: { kind: 'findings', language: 'zh', assessment: EXAMPLE },
    activateTemplate: { kind: 'certificate', language: 'en' },
  }
  const queries: Record<string, string> = {
    findRevision: '?date=2026-05-20',
    listTemplateVersions: '?kind=certificate&language=en',
    uploadTemplate: '?kind=certificate',
    renderBatch: '?kind=certificate&language=zh',
  }
  const streams: Record<string, { type: string; body: Buffer | string }> = {
    scoreBatch: { type: 'application/x-ndjson', body: `${JSON.stringify(EXAMPLE)}\n` },
    renderBatch: { type: 'application/x-ndjson', body: `${JSON.stringify(EXAMPLE)}\n` },
    uploadTemplate: { type: 'application/octet-stream', body: Buffer.from(template.bytes) },
    checkTemplate: { type: 'application/octet-stream', body: Buffer.from(template.bytes) },
    mendTemplate: { type: 'application/octet-stream', body: Buffer.from(template.bytes) },
  }
  // What holds of all possible assessments of a standard of sixty clauses takes half a minute.
  const few = await openApp(t, openRulesService({ root: ZOO, templates: t.testdir() }))
  const small = { ...values, id: 'hotel', edition: '2026' }
  const costly = ['proveRevision', 'getBoundaryExamples', 'runMutants']
  for (const [method, path, operation] of operationsOf(document)) {
    t.ok(Array.isArray(operation.security), `${method} ${path} says what has to be shown`)
    const { operationId } = operation
    const [app, own] = costly.includes(operationId) ? [few, small] : [whole, values]
    const good = request(method, filled(path, own) + (queries[operationId] ?? ''))
    const stream = streams[operationId]
    if (stream !== undefined) {
      good.body = stream.body
      good.headers = { 'content-type': stream.type }
    } else if (bodies[operationId] !== undefined) good.body = bodies[operationId] as object

    const variants: Record<string, InjectOptions> = {
      good,
      'good, as HEAD': { ...good, method: method === 'GET' ? 'HEAD' : 'POST' },
      'another form': { ...good, headers: { ...good.headers, accept: 'image/png' } },
      'an unknown query': { ...good, url: `${filled(path, own)}?nonsense=1` },
      'unknown names': {
        ...good,
        url: filled(path, {
          ...values,
          id: 'none',
          example: 'none',
          edition: 'none',
          name: 'none',
          code: 'none',
          kind: 'none',
          sha256: '0'.repeat(64),
        }),
      },
      'another type of body': { ...good, body: 'x', headers: { 'content-type': 'text/csv' } },
    }
    for (const [name, variant] of Object.entries(variants)) {
      if (variant.method === 'HEAD') {
        t.equal((await app.inject(variant)).statusCode, 200, `HEAD ${path}`)
        continue
      }
      const answer = await app.inject(variant)
      if (name === 'good')
        t.ok(
          [200, 201].includes(answer.statusCode),
          `${method} ${path}: ${answer.body.slice(0, 300)}`,
        )
      t.strictSame(departures(operation, answer), [], `${method} ${path}: ${name}`)
    }
  }
})

t.test('no bad body is answered by anything but a problem', async (t) => {
  const app = await openApp(t)
  const { document, departures } = await documentOf(app)
  for (const [method, path, operation] of operationsOf(document)) {
    if (operation.requestBody === undefined) continue
    const bad = fc.sample(badBody, { numRuns: BAD_REQUESTS, seed: SEED })
    for (const { body, type } of bad) {
      const asked = request(method, filled(path, { id: 'q-hxc-013' }))
      const answer = await app.inject({ ...asked, body, headers: { 'content-type': type } })
      const name = `${method} ${path} ${type} ${body.toString().slice(0, 80)}`
      t.ok(isRefusal(answer), name)
      t.strictSame(departures(operation, answer), [], name)
    }
  }
})

t.test('no bad line of a batch is answered by anything but a problem', async (t) => {
  const app = await openApp(t)
  const lines = fc
    .sample(badBody, { numRuns: BAD_REQUESTS, seed: SEED })
    .map(({ body }) => body.toString('latin1').replaceAll(/[\r\n]/g, ' '))
    .filter((line) => line.trim() !== '')
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/score/batch',
    body: Buffer.from(lines.join('\n'), 'latin1'),
    headers: { 'content-type': 'application/x-ndjson' },
  })
  const answers = answer.body.trimEnd().split('\n')
  t.equal(answers.length, lines.length)
  for (const [at, line] of answers.entries()) {
    const { problem, ...rest } = JSON.parse(line) as { line: number; problem: { status: number } }
    t.strictSame(rest, { line: at + 1 })
    t.ok(problem.status >= 400 && problem.status < 500, line.slice(0, 200))
    t.notMatch(line, STACK)
  }
})

t.test('no bad address is answered by anything but a problem', async (t) => {
  const app = await openApp(t)
  const { document, departures } = await documentOf(app)
  for (const [method, path, operation] of operationsOf(document)) {
    if (!path.includes('{')) continue
    for (const values of fc.sample(badValues(operation), { numRuns: BAD_REQUESTS, seed: SEED })) {
      const url = filled(path, values)
      const asked = request(method, url)
      const answer = await app.inject(method === 'POST' ? { ...asked, body: {} } : asked)
      t.ok(isRefusal(answer), `${method} ${url}`)
      // An address that decodes to another shape is another address.
      const { code } = answer.json<{ code: string }>()
      if (['route-unknown', 'method-not-allowed'].includes(code)) continue
      t.strictSame(departures(operation, answer), [], `${method} ${url}`)
    }
  }
})

/** Bodies none of which is an assessment or a receipt: noise, wrong JSON, sound JSON that is neither. */
const badBody = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => json(Buffer.from(bytes))),
  fc.json().map((text) => json(Buffer.from(text))),
  fc
    .constantFrom('', '{', '[]', 'null', '0', '""', '{}', '{"a":1,"a":2}', '{"receipt":1}')
    .map((text) => json(Buffer.from(text))),
  fc
    .constantFrom('{"__proto__":{"standard":"x"}}', '{"constructor":{"prototype":1}}')
    .map((text) => json(Buffer.from(text))),
  fc
    .integer({ min: 64, max: 3000 })
    .map((deep) => json(Buffer.from('['.repeat(deep) + ']'.repeat(deep)))),
  fc
    .constantFrom('text/plain', 'application/xml', 'multipart/form-data', 'nonsense')
    .map((type) => ({ body: Buffer.from('x'), type })),
  spoiled().map((document) => json(Buffer.from(JSON.stringify(document)))),
)

/** The example with one thing wrong. */
function spoiled(): fc.Arbitrary<object> {
  const inputs = Object.keys(EXAMPLE.answers)
  return fc.oneof(
    fc.constantFrom('date', 'answers').map((member) => ({ ...EXAMPLE, [member]: undefined })),
    fc
      .constantFrom(null, 7, '', 'tomorrow', '2026-02-30', [], {})
      .map((date) => ({ ...EXAMPLE, date })),
    fc.constantFrom(null, 7, '', 'x', [1]).map((answers) => ({ ...EXAMPLE, answers })),
    fc.string({ minLength: 1 }).map((name) => ({ ...EXAMPLE, [`${name}?`]: 1 })),
    fc
      .string({ minLength: 1 })
      .map((name) => ({ ...EXAMPLE, answers: { ...EXAMPLE.answers, [`${name}?`]: true } })),
    fc
      .record({
        input: fc.constantFrom(...inputs),
        value: fc.constantFrom(null, [], {}, [[]], { value: null }, { valu: 1 }),
      })
      .map(({ input, value }) => ({ ...EXAMPLE, answers: { ...EXAMPLE.answers, [input]: value } })),
    fc.constantFrom(0, -1, 1.5, '1', 99, true).map((revision) => ({ ...EXAMPLE, revision })),
    fc.string().map((digest) => ({ ...EXAMPLE, digest })),
  )
}

/** Values for the names in a path, of which at least the first leads nowhere. */
function badValues(operation: Operation): fc.Arbitrary<Record<string, string>> {
  const names = (operation.parameters ?? [])
    .filter((one) => one.in === 'path')
    .map(({ name }) => name)
  // Clients resolve dots themselves: such an address never leaves them.
  const hostile = fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
      fc.constantFrom(
        '%00',
        '__proto__',
        'constructor',
        "' or 1=1 --",
        '<script>',
        '${7*7}',
        '-1',
        '1e9',
        '../../../etc/passwd',
        'x'.repeat(300),
      ),
    )
    .filter((name) => !/^\.{1,2}$/.test(name))
  return fc.record(Object.fromEntries(names.map((name) => [name, hostile])))
}

const STACK = /\bat [\w.<>]+ \(|node_modules|\.ts:\d|\/src\//

function isRefusal({
  statusCode,
  headers,
  body,
}: Awaited<ReturnType<FastifyInstance['inject']>>): boolean {
  return (
    statusCode >= 400 &&
    statusCode < 500 &&
    String(headers['content-type']).startsWith('application/problem+json') &&
    !STACK.test(body)
  )
}

function json(body: Buffer): { body: Buffer; type: string } {
  return { body, type: 'application/json' }
}

function request(method: string, url: string): InjectOptions {
  return { method, url }
}

function filled(path: string, values: Record<string, string>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? name),
  )
}

/** Every address of an application, read from the tree that the router prints. */
function addressesOf(app: FastifyInstance): readonly string[] {
  const above: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent, part] = /^([│ ]*)[└├]── (\S+) \(/u.exec(line) ?? []
      if (indent === undefined || part === undefined) return []
      const depth = indent.length / 4
      above.splice(depth)
      above.push(part)
      return [above.join('').replace(/^\/\/?/, '/')]
    })
}

function fastifyPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}
