import type { FastifyInstance } from 'fastify'
import t from 'tap'
import yauzl from 'yauzl'
import { digestOfBytes } from '../../src/adapters/system/digest.ts'
import { disposition } from '../../src/http/replies/attachment.ts'
import type { RulesService } from '../../src/app/rules-service.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { DECISION } from '../documents/papers.ts'
import { readBack, zipOf } from '../word-template/word-file.ts'
import { needs } from '../needs.ts'
import { EXAMPLE, openApp, ROOT } from './open-app.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const service = openRulesService({ root: ROOT, templates: t.testdir() })
t.teardown(() => service.papers.close())
const app = await openApp(t, service)

const certificate = { kind: 'certificate', language: 'zh', assessment: EXAMPLE, decision: DECISION }

function post(url: string, body: object, headers: Record<string, string> = {}) {
  return app.inject({ method: 'POST', url, body, headers })
}

function upload(url: string, file: Uint8Array, to: FastifyInstance = app) {
  return to.inject({
    method: 'POST',
    url,
    headers: { 'content-type': DOCX },
    payload: Buffer.from(file),
  })
}

async function templateOf(kind: 'certificate' | 'findings', language: 'zh' | 'en' | 'both') {
  return (await service.papers.templates.find(kind, language, {}))!
}

t.test('kinds are listed, and every tag of one with what to type', async (t) => {
  const { kinds } = (await app.inject('/v1/documents/kinds')).json<{ kinds: { kind: string }[] }>()
  t.strictSame(
    kinds.map(({ kind }) => kind),
    [
      'certificate',
      'findings',
      'score-sheet',
      'nonconformity-notice',
      'annex',
      'assessment-sheet',
      'standard-text',
      'comparison',
      'decision-record',
      'certificate-notice',
      'certificate-label',
      'assessment-plan',
      'drafting-note',
      'ballot-minutes',
    ],
  )
  const { tags } = (await app.inject('/v1/documents/kinds/certificate/tags')).json<{
    tags: { written: string }[]
  }>()
  t.match(
    tags.find(({ written }) => written === '{{number}}'),
    { kind: 'text', explanation: { zh: String, en: String }, example: String },
  )
  const dayIn = async (language: string): Promise<unknown> => {
    const answer = await app.inject({
      url: '/v1/documents/kinds/annex/tags',
      headers: { 'accept-language': language },
    })
    t.equal(answer.headers['content-language'], language)
    const { tags } = answer.json<{ tags: { name: string; example?: string }[] }>()
    return tags.find(({ name }) => name === 'standard.inForceFrom')?.example
  }
  t.equal(await dayIn('zh'), '2026年1月1日')
  t.equal(await dayIn('en'), '1 January 2026')
})

t.test('a paper comes as a file: media type, name in both scripts, digest as ETag', async (t) => {
  const answer = await post('/v1/render', certificate)
  t.equal(answer.statusCode, 200)
  const sha256 = digestOfBytes(answer.rawPayload)
  t.match(answer.headers, {
    'content-type': DOCX,
    etag: `"${sha256}"`,
    'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    'touchstone-specimen': 'true',
    'touchstone-template': (await templateOf('certificate', 'zh')).sha256,
  })
  const name = String(answer.headers['content-disposition'])
  t.match(name, 'filename="certificate-TEST-2026-00001-zh.docx"')
  const [, full = ''] = /filename\*=UTF-8''(\S+)$/.exec(name) ?? []
  t.equal(decodeURIComponent(full), '认证证书 TEST-2026-00001 示例环卫设备有限公司.docx')
  const { lines } = await readBack(answer.rawPayload)
  t.match(lines.join('\n'), /TEST-2026-00001/)
  const again = await post('/v1/render', certificate)
  t.strictSame(again.rawPayload, answer.rawPayload, 'the same body, the same bytes')
})

t.test('a name with every kind of character stays one header', async (t) => {
  const full = `证书 "o'clock" (2)*;% 𠮷.docx`
  t.equal(
    disposition({ full, ascii: 'certificate.docx' }),
    `attachment; filename="certificate.docx"; filename*=UTF-8''${encodeURIComponent(full).replaceAll("'", '%27').replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('*', '%2A')}`,
  )
})

t.test('a receipt is computed again before a paper is made from it', async (t) => {
  const receipt = (await post('/v1/score', EXAMPLE)).json<{ results: object }>()
  const sheet = { kind: 'score-sheet', language: 'en', receipt }
  t.equal((await post('/v1/render', sheet)).statusCode, 200)
  const text = JSON.stringify(receipt).replace('"four-stars"', '"five-stars"')
  const forged = await post('/v1/render', { ...sheet, receipt: JSON.parse(text) as object })
  t.match(forged.json(), { status: 409, code: 'receipt-differs' })
})

t.test('the way to the next level is in a report, or in a batch, that asks for it', async (t) => {
  const report = { kind: 'findings', language: 'en', assessment: EXAMPLE }
  const heading = 'The way to the next level: information, not advice'
  const hasWay = async (bytes: Uint8Array) => (await readBack(bytes)).lines.includes(heading)
  t.notOk(await hasWay((await post('/v1/render', report)).rawPayload))
  t.ok(await hasWay((await post('/v1/render', { ...report, wayUp: true })).rawPayload))
  for (const asks of [false, true]) {
    const answer = await app.inject({
      method: 'POST',
      url: `/v1/render/batch?kind=findings&language=en&wayUp=${asks}`,
      headers: { 'content-type': 'application/x-ndjson' },
      payload: JSON.stringify(EXAMPLE),
    })
    const files = await unzipped(answer.rawPayload)
    const name = [...files.keys()].find((one) => one.endsWith('.docx'))!
    t.equal(await hasWay(files.get(name)!), asks)
  }
})

t.test('everything that is wrong with a body is told with its place', async (t) => {
  const cases: readonly (readonly [string, object, object])[] = [
    [
      'members',
      { kind: 'certficate', langage: 'zh' },
      { code: 'request-faulty', errors: [{ pointer: /kind|langu|langa/ }] },
    ],
    [
      'no subject',
      { kind: 'findings', language: 'zh' },
      { code: 'request-faulty', errors: [{ code: 'subject-missing' }] },
    ],
    [
      'two subjects',
      { ...certificate, standard: 'q-hxc-013' },
      { code: 'request-faulty', errors: [{ code: 'subject-missing' }] },
    ],
    [
      'assessment',
      { ...certificate, assessment: { ...EXAMPLE, date: 'soon' } },
      { code: 'assessment-faulty', errors: [{ pointer: '/assessment/date' }] },
    ],
    [
      'decision',
      { ...certificate, decision: { ...DECISION, issuedOn: 7 } },
      { code: 'decision-faulty', errors: [{ pointer: '/decision/issuedOn' }] },
    ],
    [
      'values',
      { ...certificate, assessment: { ...EXAMPLE, subject: undefined } },
      {
        code: 'document-incomplete',
        errors: [{ tag: '{{zh.holder}}', place: { part: 'body', paragraph: Number } }],
      },
    ],
    ['language', { ...certificate, kind: 'findings', language: 'both' }, { status: 404 }],
    ['template', { ...certificate, template: '0'.repeat(64) }, { code: 'template-unknown' }],
    ['level', { ...certificate, decision: { ...DECISION, level: 'five-stars' } }, { status: 422 }],
  ]
  for (const [name, body, problem] of cases) {
    const answer = await post('/v1/render', body)
    t.match(answer.json(), problem, `${name}: ${answer.body.slice(0, 400)}`)
    t.match(answer.headers['content-type'], 'application/problem+json')
  }
})

t.test('a template goes in, is checked, previewed, made active, and taken back', async (t) => {
  const before = await post('/v1/render', certificate)
  const other = await changed((await templateOf('certificate', 'zh')).bytes)
  const checked = await upload('/v1/templates/check', other)
  t.match(checked.json(), { kind: 'certificate', isUsable: true, sha256: digestOfBytes(other) })
  const mended = await upload('/v1/templates/mend?kind=certificate', other)
  t.match(mended.json(), { mends: [], file: Buffer.from(other).toString('base64') })
  t.match((await app.inject('/v1/templates')).json(), { kept: [] }, 'a check keeps nothing')

  const kept = await upload('/v1/templates?kind=certificate', other)
  t.equal(kept.statusCode, 201)
  const { sha256 } = kept.json<{ sha256: string }>()
  t.equal(kept.headers['location'], `/v1/templates/${sha256}`)
  t.strictSame((await app.inject(`/v1/templates/${sha256}`)).rawPayload, Buffer.from(other))
  const known = await app.inject({
    url: `/v1/templates/${sha256}`,
    headers: { 'if-none-match': `"${sha256}"` },
  })
  t.match([known.statusCode, known.body], [304, ''])

  const preview = await app.inject(`/v1/templates/${sha256}/preview`)
  t.equal(preview.headers['content-type'], DOCX)
  t.match((await readBack(preview.rawPayload)).part('word/specimen1.xml'), 'SPECIMEN')
  const same = await app.inject({
    url: `/v1/templates/${sha256}/preview`,
    headers: { 'if-none-match': String(preview.headers['etag']) },
  })
  t.equal(same.statusCode, 304, 'the same template, the same sample')

  t.equal((await post('/v1/render', certificate)).headers['etag'], before.headers['etag'])
  const place = { kind: 'certificate', language: 'zh', standard: 'q-hxc-013' }
  const active = await post(`/v1/templates/${sha256}/activate`, place)
  t.match(active.json(), { version: 1, sha256, scope: { standard: 'q-hxc-013' } })
  const after = await post('/v1/render', certificate)
  t.equal(after.headers['touchstone-template'], sha256, 'papers from now on')
  t.match((await readBack(after.rawPayload)).lines.join('\n'), 'Changed in Word')
  const template = String(before.headers['touchstone-template'])
  const remade = await post('/v1/render', { ...certificate, template })
  t.strictSame(remade.rawPayload, before.rawPayload, 'one made before can be made again')

  await post(`/v1/templates/${template}/activate`, place)
  t.equal((await post('/v1/render', certificate)).headers['etag'], before.headers['etag'])
  const versions = await app.inject(
    '/v1/templates/versions?kind=certificate&language=zh&standard=q-hxc-013',
  )
  t.match(versions.json(), {
    versions: [
      { version: 1, sha256 },
      { version: 2, sha256: template },
    ],
  })
  for (const [body, code] of [
    [{ ...place, standard: 'q-hxc-13' }, 'standard-unknown'],
    [{ ...place, edition: '1999' }, 'revision-unknown'],
    [{ ...place, standard: '../x' }, 'request-faulty'],
    [{ kind: 'certificate', language: 'zh', edition: '2018' }, 'request-faulty'],
    [{ ...place, kind: 'findings' }, 'template-faulty'],
  ] as const)
    t.match((await post(`/v1/templates/${sha256}/activate`, body)).json(), { code })
})

t.test('what is wrong with a template is told with its place in the file', async (t) => {
  const findings = (await templateOf('findings', 'zh')).bytes
  const wrong = await upload('/v1/templates?kind=certificate', findings)
  t.match(wrong.json(), {
    status: 422,
    code: 'template-faulty',
    errors: [{ tag: /\{\{/, place: { part: String, file: /^word\// } }],
  })
  const told = await upload('/v1/templates/check?kind=certificate', findings)
  t.match(told.json(), { isUsable: false, faults: [{ place: { part: String } }] })
  const chinese = await app.inject({
    method: 'POST',
    url: '/v1/templates/check?kind=certificate',
    headers: { 'content-type': DOCX, 'accept-language': 'zh-CN' },
    payload: Buffer.from('no Word file'),
  })
  t.equal(chinese.headers['content-language'], 'zh')
  t.match(chinese.json(), {
    faults: [{ message: '文件不是 .docx 文件。', fix: /^在 Word 中另存为/ }],
  })
  const hostile: readonly (readonly [string, Buffer])[] = [
    ['no zip', Buffer.from('x')],
    ['an empty zip', Buffer.from('504b0506'.padEnd(44, '0'), 'hex')],
    ['an old .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a torn file', Buffer.from(findings).subarray(0, 3000)],
  ]
  for (const [name, file] of hostile) {
    const answer = await upload('/v1/templates?kind=certificate', file)
    t.match(answer.json(), { code: 'template-faulty', errors: [{ fix: String }] }, name)
  }
  const large = await upload('/v1/templates/check', Buffer.alloc(11 * 1024 * 1024))
  t.match(large.json(), { status: 413, code: 'body-too-large' })
})

t.test('where templates may not be put, uploads say so', async (t) => {
  const closed = await openApp(t, openRulesService({ root: ROOT }))
  const { bytes } = await templateOf('certificate', 'en')
  const answer = await upload('/v1/templates?kind=certificate', bytes, closed)
  t.match(answer.json(), { status: 403, code: 'templates-read-only' })
})

t.test('a batch streams one zip, with a manifest that holds and tells what failed', async (t) => {
  const line = (i: number): object => ({
    assessment: EXAMPLE,
    decision: { ...DECISION, number: `TEST-2026-0000${i}` },
  })
  const lines = [line(1), '{"assessment": ', line(2), '', { ...line(3), decision: {} }, EXAMPLE]
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/render/batch?kind=certificate&language=en',
    headers: { 'content-type': 'application/x-ndjson' },
    payload: lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
  })
  t.match(answer.headers, {
    'content-type': 'application/zip',
    'content-disposition': /filename="certificate-en\.zip"/,
  })
  const files = await unzipped(answer.rawPayload)
  const { papers } = JSON.parse(files.get('manifest.json')!.toString()) as {
    papers: readonly { key: string; file?: string; sha256?: string; problem?: { code: string } }[]
  }
  t.strictSame(
    papers.map(({ key, problem }) => [key, problem?.code]),
    [
      ['1', undefined],
      ['2', 'json-faulty'],
      ['3', undefined],
      ['5', 'decision-faulty'],
      ['6', undefined],
    ],
  )
  for (const { file, sha256 } of papers)
    if (file !== undefined) t.equal(digestOfBytes(files.get(file)!), sha256, file)
  t.equal(files.size, 4, 'three papers and the manifest')
})

t.test('whoever hangs up stops the batch', async (t) => {
  let made = 0
  const ended = Promise.withResolvers<void>()
  const renderBatch: RulesService['papers']['renderBatch'] = async function* (...asked) {
    try {
      for await (const outcome of service.papers.renderBatch(...asked)) {
        made++
        yield outcome
      }
    } finally {
      ended.resolve()
    }
  }
  const counted = await openApp(t, { ...service, papers: { ...service.papers, renderBatch } })
  const origin = await counted.listen({ port: 0, host: '127.0.0.1' })
  const lines = `${JSON.stringify({ assessment: EXAMPLE, decision: DECISION })}\n`.repeat(2000)
  const hangUp = new AbortController()
  const { body } = await fetch(`${origin}/v1/render/batch?kind=certificate&language=zh`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines,
    signal: hangUp.signal,
  })
  const { value } = await body!.getReader().read()
  t.equal(Buffer.from(value!.subarray(0, 2)).toString(), 'PK', 'papers come while others are made')
  hangUp.abort()
  await ended.promise
  t.ok(made < 2000, `${made} of 2000 were made`)
})

t.test(
  'PDF copies and previews come where LibreOffice is installed',
  needs('LibreOffice', async (t) => {
    const archival = await post('/v1/render', { ...certificate, form: 'pdf-a' })
    t.equal(archival.statusCode, 200, archival.body.slice(0, 300))
    t.equal(archival.headers['content-type'], 'application/pdf')
    t.match(archival.rawPayload.toString('latin1'), /^%PDF-[\s\S]*pdfaid:part>2</)
    t.match(archival.headers['content-disposition'], /filename="certificate-.*\.pdf"/)
    const { sha256 } = await templateOf('findings', 'en')
    const preview = await app.inject(`/v1/templates/${sha256}/preview?form=pdf`)
    t.match(preview.rawPayload.subarray(0, 5).toString(), '%PDF-')
  }),
)

/** A template with one more line at its top. */
async function changed(template: Uint8Array): Promise<Uint8Array> {
  const { parts } = await readBack(template)
  const line = '<w:body><w:p><w:r><w:t>Changed in Word</w:t></w:r></w:p>'
  return zipOf(
    [...parts].map(([name, bytes]) =>
      name === 'word/document.xml'
        ? [name, Buffer.from(bytes).toString().replace('<w:body>', line)]
        : [name, bytes],
    ),
  )
}

/** The files of a zip, by name. */
async function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await yauzl.fromBufferPromise(bytes)
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    files.set(entry.fileName, Buffer.concat(chunks))
  }
  return files
}
