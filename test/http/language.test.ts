import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { problemIn } from '../../src/adapters/storage/job-problem.ts'
import { BATCH_QUEUE } from '../../src/app/register/batches/ask-batch.ts'
import { workBatch } from '../../src/app/register/batches/work-batch.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import { PROBLEM_CODES, problemKind, type Problem } from '../../src/http/replies/problem.ts'
import { EXAMPLE, JSON_BODY, openApp, ROOT } from './open-app.ts'
import { openRegister } from './open-register.ts'
import { walked } from '../walked.ts'

const CHINESE = /\p{Script=Han}/u
const zh = { 'accept-language': 'zh' }

/** Message files of what is refused. */
const FILES = [
  'access-refusals',
  'fault-record',
  'fault-request',
  'problems',
  'refusals',
  'register-refusals',
]

/** Names that stay as they are in every language. */
const NAMES =
  /Bearer|Debian|LibreOffice( Writer)?|PostgreSQL|SQLite|Python|Word|JSON Schema|Touchstone|HTTP|RFC \d+|apt install [\w -]+|(GET|POST) \S+|LEFT RIGHT/g

/** English words in a row, beside what is quoted, codes, addresses and names. */
function englishIn(text: string): string | undefined {
  const rest = text
    .replaceAll(/"[^"]*"|“[^”]*”/g, '')
    .replaceAll(NAMES, '')
    .replaceAll(/[\w.-]*[/_<@][\w./<>@-]*/g, '')
  return /\b[A-Za-z]{2,}(?: [A-Za-z]+)+\b/.exec(rest)?.[0]
}

/** Everything in a problem that is for people. */
function wordsOf({ title, detail, errors = [] }: Problem): readonly string[] {
  return [title, detail, ...errors.flatMap(({ message, fix }) => [message, fix])]
}

t.test(
  'every kind of problem says what it is in every language, and in one at a time',
  async (t) => {
    for (const code of PROBLEM_CODES)
      for (const language of LANGUAGES) {
        const { title, meaning, remedy } = problemKind(code, catalogueIn(language))
        for (const words of [title, meaning, remedy]) {
          t.match(words, language === 'zh' ? /[。]$/ : /[.]$/, `${code} ends: ${words}`)
          if (language === 'zh') t.equal(englishIn(words), undefined, `${code}: ${words}`)
          else t.notMatch(words, CHINESE, `${code}: ${words}`)
        }
      }
  },
)

t.test('no Chinese message of what is refused holds an English sentence', async (t) => {
  for (const file of FILES) {
    const text = readFileSync(join(ROOT, `src/domain/messages/zh/${file}.ftl`), 'utf8')
    for (const line of text.split('\n')) {
      const words = line
        .replace(/^\s*(?:\*?\[[\w-]+\]|\.?[\w-]+ =)/, '')
        .replaceAll(/\{ ?(?:\$[\w-]+|"(?:[^"\\]|\\.)*") ?\}|\{ \$\w+ ->/g, '')
      t.equal(englishIn(words), undefined, `${file}: ${line}`)
    }
  }
})

t.test('a problem is answered in the language that is asked for', async (t) => {
  const app = await openApp(t)
  for (const [asked, language] of [
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hant-TW,zh;q=0.9', 'zh'],
    ['zh;q=0.5,en;q=0.9', 'en'],
    ['fr, zh;q=0.3', 'zh'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['fr', 'en'],
    ['*', 'en'],
    ['en;q=0, zh', 'zh'],
    [undefined, 'en'],
    ['', 'en'],
    [';;;q=nonsense,,', 'en'],
    ['中文', 'en'],
  ] as const) {
    const headers = asked === undefined ? {} : { 'accept-language': asked }
    const answer = await app.inject({ url: '/v1/standards/none', headers })
    const problem = answer.json<Problem>()
    const of = asked ?? 'nothing'
    t.match(answer.headers, { 'content-language': language, vary: 'accept-language' }, of)
    t.equal(problem.title, problemKind('standard-unknown', catalogueIn(language)).title, of)
    t.equal(CHINESE.test(problem.detail), language === 'zh', `${of}: ${problem.detail}`)
  }
})

t.test('what is refused before, in and after the service has no English in Chinese', async (t) => {
  const app = await openApp(t, undefined, { bodyLimit: 512 * 1024 })
  const json = (url: string, body: unknown) => ({
    method: 'POST' as const,
    url,
    headers: JSON_BODY,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const assessment = { standard: 'q-hxc-013', date: '2026-05-20', answers: {} }
  const receipt = (await app.inject(json('/v1/score', EXAMPLE))).json<object>()
  for (const [request, code] of [
    [{ url: '/v1/nothing' }, 'route-unknown'],
    [{ url: '/v1/%E0%A4%A' }, 'request-malformed'],
    [{ url: '/problems/none' }, 'route-unknown'],
    [{ method: 'DELETE', url: '/v1/standards' }, 'method-not-allowed'],
    [{ url: '/v1/standards', headers: { accept: 'text/csv' } }, 'not-acceptable'],
    [{ method: 'POST', url: '/v1/score', body: '{}' }, 'media-type-unsupported'],
    [{ method: 'POST', url: '/v1/score/batch' }, 'media-type-unsupported'],
    [json('/v1/score', ''), 'json-faulty'],
    [json('/v1/score', '{"a":1,"a":2}'), 'json-faulty'],
    [json('/v1/score', `"${'x'.repeat(600_000)}"`), 'body-too-large'],
    [json('/v1/score', {}), 'assessment-faulty'],
    [json('/v1/score', { ...assessment, answers: { nonsense: 1 } }), 'assessment-faulty'],
    [json('/v1/score', { ...assessment, date: '1999-01-01' }), 'revision-not-in-force'],
    [json('/v1/standards/q-hxc-013/score', { ...assessment, standard: 'x' }), 'assessment-faulty'],
    [json('/v1/receipts/verify', {}), 'receipt-faulty'],
    [json('/v1/improve?level=ten-stars', assessment), 'level-unknown'],
    [json('/v1/compare', { left: { standard: 'q-hxc-013' } }), 'request-faulty'],
    [json('/v1/render', { kind: 'certificate', language: 'zh' }), 'request-faulty'],
    [
      json('/v1/render', { kind: 'certificate', language: 'zh', standard: 'q-hxc-013' }),
      'document-unfit',
    ],
    [
      json('/v1/render', {
        kind: 'certificate',
        language: 'zh',
        receipt,
        template: '0'.repeat(64),
      }),
      'template-unknown',
    ],
    [{ url: '/v1/standards/q-hxc-13' }, 'standard-unknown'],
    [{ url: '/v1/standards/q-hxc-013/editions/2018/revisions/99/rules' }, 'revision-unknown'],
    [{ url: `/v1/packs/${'0'.repeat(64)}` }, 'revision-unknown'],
    [{ url: '/v1/packs/abc' }, 'request-faulty'],
    [{ url: '/v1/schemas/none' }, 'schema-unknown'],
    [{ url: '/v1/standards/q-hxc-013/editions/2018/revisions/1/examples/none' }, 'example-unknown'],
  ] as const) {
    const headers = { ...zh, ...('headers' in request ? request.headers : {}) }
    const answer = await app.inject({ ...request, headers })
    const problem = answer.json<Problem>()
    t.equal(problem.code, code, request.url)
    t.equal(answer.headers['content-language'], 'zh', request.url)
    for (const words of wordsOf(problem)) {
      t.match(words, CHINESE, `${code}: ${words}`)
      t.equal(englishIn(words), undefined, `${code}: ${words}`)
    }
  }
})

t.test('/problems is in the language of its reader, for people and for programs', async (t) => {
  const app = await openApp(t)
  for (const language of LANGUAGES)
    for (const [url, accept] of [
      ['/problems', 'text/html'],
      ['/problems/record-changed', 'text/html'],
      ['/problems', 'application/json'],
      ['/problems/record-changed', 'application/json'],
    ] as const) {
      const headers = { accept, 'accept-language': language }
      const answer = await app.inject({ url, headers })
      t.match(answer.headers, { 'content-language': language, vary: 'accept-language, accept' })
      t.match(answer.body, problemKind('record-changed', catalogueIn(language)).title)
      const other = LANGUAGES.find((one) => one !== language)!
      t.notMatch(answer.body, problemKind('record-changed', catalogueIn(other)).title)
    }
})

t.test('a line of a batch that is refused says so in the language of the request', async (t) => {
  const app = await openApp(t)
  const headers = { ...zh, 'content-type': 'application/x-ndjson' }
  const scored = await app.inject({ method: 'POST', url: '/v1/score/batch', headers, body: '{}\n' })
  const { problem } = JSON.parse(scored.body) as { readonly problem: Problem }
  t.equal(problem.title, problemKind('assessment-faulty', catalogueIn('zh')).title)
  t.equal(scored.headers['content-language'], 'zh')
})

t.test(
  'the register refuses, and answers for its batches, in the language of who asks',
  async (t) => {
    const { ask, registerService } = await openRegister(t)
    const body = {
      name: { zh: '示例（虚构）', en: 'Example (fictitious)' },
      address: { zh: '示例市', en: 'Example City' },
      contacts: [],
    }
    const faulty = { ...body, name: { zh: ' ' }, creditCode: '91110000000000000O' }
    // Only what was done is remembered under a key; what was refused is judged, and worded, again.
    const headers = { 'idempotency-key': 'once' }
    const first = await ask('registerOrganisation', { as: 'clerk', body: faulty, headers })
    const again = await ask('registerOrganisation', {
      as: 'clerk',
      body: faulty,
      headers: { ...headers, ...zh },
    })
    t.match(first.json(), { errors: [{ message: 'The name is missing.' }, { fix: /licence/ }] })
    t.match(again.json(), { errors: [{ message: '未填写名称。' }, { fix: /营业执照/ }] })
    t.equal(first.json<Problem>().code, again.json<Problem>().code)
    walked('integrator/problem')
    const refused = await ask('registerOrganisation', { as: 'reader', body, headers: zh })
    t.match(refused.json(), {
      code: 'access-refused',
      detail: '该地址只供经办人员使用；您的角色是查阅人员。',
    })

    const made = async (operation: string, asked: object): Promise<string> =>
      (await ask(operation, { as: 'clerk', ...asked })).json<{ id: string }>().id
    const organisation = await made('registerOrganisation', { body })
    const application = await made('receiveApplication', {
      body: {
        organisation,
        standard: 'q-hxc-013',
        edition: '2018',
        kind: 'initial',
        scope: { zh: '示例服务', en: 'Example services' },
        sites: [],
      },
    })
    const path = { id: application }
    const early = await ask('acceptApplication', { as: 'clerk', path, headers: zh })
    t.equal(
      early.json<Problem>().detail,
      '该认证申请的状态为已收到；只有状态为评审中时，才能受理认证申请。',
    )
    await made('startApplicationReview', { path })
    await made('acceptApplication', { path })
    const today = new Date().toISOString().slice(0, 10)
    const team = [{ person: 'li', isLead: true }]
    const assessment = await made('planAssessment', {
      body: { application, team, methods: ['documents'], from: today, until: today },
    })
    const items = [{ assessment, outcome: 'refuse', reasons: '示例' }]
    const batch = await made('askBatch', {
      as: 'decision-maker',
      body: { act: 'decide-certification', items },
    })
    await registerService.storage.jobs.work(BATCH_QUEUE, (jobs) =>
      workBatch(registerService.ports, jobs),
    )
    const of = { as: 'reader', path: { id: batch } }
    const over = async (): Promise<boolean> =>
      (await ask('getBatchProgress', of)).json<{ failed: number }>().failed === 1
    while (!(await over())) await setTimeout(20)
    for (const [language, detail] of [
      [
        'en',
        'This assessment is planned. You can decide on certification only in the state reviewed or reopened.',
      ],
      ['zh', '该评价的状态为已策划；只有状态为已复核或待重新决定时，才能作出认证决定。'],
    ] as const) {
      const accept = { 'accept-language': language }
      const answer = await ask('listBatchItems', { ...of, headers: accept })
      t.match(answer.headers, { 'content-language': language, vary: 'accept-language' })
      const { title } = problemKind('act-untimely', catalogueIn(language))
      t.match(answer.json(), {
        items: [
          { item: assessment, problem: { code: 'act-untimely', status: 409, title, detail } },
        ],
      })
    }
  },
)

t.test('why a job failed is still read where it was kept as a sentence', async (t) => {
  t.strictSame(problemIn('act-untimely: suspend-certificate is for a certificate: so.'), {
    code: 'act-untimely',
    detail: 'suspend-certificate is for a certificate: so.',
    faults: [],
  })
  for (const text of ['The disk is full. Make room.', '{"a":', '17'])
    t.match(problemIn(text), { code: 'internal', detail: { with: { cause: text } } })
})
