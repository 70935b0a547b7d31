import { Validator } from '@seriousme/openapi-schema-validator'
import * as fc from 'fast-check'
import t from 'tap'
import { openBody } from '../access/open-body.ts'
import { documentOf, operationsOf, servedBy } from '../http/openapi-document.ts'
import { seedOf } from '../seeds.ts'

const SEED = seedOf(20_261_123)
const BAD_REQUESTS = 50
const STACK = /\bat [\w.<>]+ \(|node_modules|\.ts:\d|\/src\/|SQLITE|syntax error/

const body = openBody()
t.teardown(async () => (await body).close())

/** The described operations that anybody may ask of a body. */
async function publicOperations() {
  const { app } = await body
  const { document, departures } = await documentOf(app)
  const found = operationsOf(document).filter(([, path]) =>
    /^\/(check$|v1\/(public|trust)\/)/.test(path),
  )
  return { app, document, departures, found }
}

/** A file in a form, as a browser writes it. */
function formOf(file: string): string {
  return `--x\r\ncontent-disposition: form-data; name="paper"; filename="a.docx"\r\n\r\n${file}\r\n--x--\r\n`
}

t.test('what the public may ask is described, and answered as described', async (t) => {
  const { app, departures, found } = await publicOperations()
  t.match(await new Validator().validate(await servedBy(app)), { valid: true })
  t.equal(found.length, 9)
  const { items } = (await app.inject('/v1/public/certificates')).json<{
    items: { number: string }[]
  }>()
  for (const [method, path, operation] of found) {
    const good = path.replace('{number}', items[0]!.number).replace('{log}', 'trail')
    for (const [name, url, headers] of [
      ['good', good, {}],
      ['another form', good, { accept: 'image/png' }],
      ['an unknown query', `${good}?nonsense=1`, {}],
      ['a faulty query', `${good}?limit=0&cursor=%00&status=king`, {}],
      ['an unknown number', path.replace('{number}', 'none'), {}],
    ] as const) {
      const isForm = path === '/check'
      const type = isForm ? 'multipart/form-data; boundary=x' : 'application/octet-stream'
      const file = isForm ? formOf('no paper') : 'no paper'
      const answer = await app.inject({
        method: method as 'GET',
        url,
        headers: { ...headers, ...(method === 'POST' ? { 'content-type': type } : {}) },
        ...(method === 'POST' ? { body: Buffer.from(file) } : {}),
      })
      if (name === 'good') t.equal(answer.statusCode, 200, `${method} ${url}`)
      t.strictSame(departures(operation, answer), [], `${method} ${path}: ${name}`)
    }
  }
})

t.test('no bad address of the public pages breaks anything', async (t) => {
  const { app } = await body
  const hostile = fc.oneof(
    fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    fc.constantFrom('\0', '%00', '__proto__', "' or 1=1 --", '<script>', 'x'.repeat(300), '%', '_'),
  )
  for (const text of fc.sample(hostile, { numRuns: BAD_REQUESTS, seed: SEED })) {
    const word = encodeURIComponent(text)
    for (const url of [
      `/c/${word}`,
      `/register?text=${word}`,
      `/register?cursor=${word}`,
      `/v1/public/certificates/${word}`,
      `/v1/public/certificates?text=${word}`,
      `/v1/public/certificates?cursor=${word}`,
    ]) {
      const answer = await app.inject(url)
      t.ok(answer.statusCode < 500, `${url}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
      t.notMatch(answer.body, STACK, url)
    }
  }
})

t.test('no bad file breaks the check of papers', async (t) => {
  const { app } = await body
  const files = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 400 }),
    fc.uint8Array({ maxLength: 400 }).map((rest) => Buffer.from([0x50, 0x4b, 3, 4, ...rest])),
    fc.uint8Array({ maxLength: 40 }).map((rest) => Buffer.from([0x50, 0x4b, 5, 6, ...rest])),
  )
  for (const [at, file] of fc.sample(files, { numRuns: BAD_REQUESTS, seed: SEED }).entries()) {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/public/papers',
      headers: { 'content-type': 'application/octet-stream' },
      remoteAddress: `10.4.0.${at}`,
      body: Buffer.from(file),
    })
    t.match(
      answer.json(),
      { verdict: 'not-compared', form: 'other' },
      Buffer.from(file).toString('hex').slice(0, 60),
    )
  }
  for (const type of ['application/json', 'text/html', 'multipart/form-data']) {
    const headers = { 'content-type': type }
    const url = '/v1/public/papers'
    const answer = await app.inject({ method: 'POST', url, headers, body: '{}' })
    t.ok(answer.statusCode >= 400 && answer.statusCode < 500, `${type}: ${answer.statusCode}`)
  }
})

t.test('no bad form breaks the page that checks papers', async (t) => {
  const { app } = await body
  const whole = formOf('no paper')
  const piece = fc.constantFrom('--x', '\r\n', '\r\n\r\n', 'name="paper"', whole, '\0', '--x--')
  const forms = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.nat(whole.length).map((end) => whole.slice(0, end)),
    fc.string({ maxLength: 200 }),
  )
  for (const [at, form] of fc.sample(forms, { numRuns: BAD_REQUESTS, seed: SEED }).entries()) {
    const answer = await app.inject({
      method: 'POST',
      url: '/check',
      headers: { 'content-type': `multipart/form-data${at % 7 === 0 ? '' : '; boundary=x'}` },
      remoteAddress: `10.5.0.${at}`,
      body: form,
    })
    t.ok([200, 400].includes(answer.statusCode), `${answer.statusCode}: ${JSON.stringify(form)}`)
    t.match(answer.headers['content-type'], 'text/html')
    t.notMatch(answer.body, STACK)
  }
})
