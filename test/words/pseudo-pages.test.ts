// Opens the service with message files in a language that nobody speaks, and reads its pages and its
// refusals: what still reads as English or Chinese escaped the message files.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import { PROJECT } from '../cli/touchstone.ts'
import { escapedIn } from './pseudo/escaped.ts'
import { HOOK, WRITTEN } from './pseudo/nothing-escapes.ts'

t.setTimeout(120_000)

const data = t.testdir()
const EXAMPLE = readFileSync(join(PROJECT, 'examples/q-hxc-013-four-stars.json'), 'utf8')

/** Names that are the same in every language, and what the packs of the demonstration say. */
const GIVEN = [
  'Touchstone Word JSON UTC CSV Apache API OpenAPI docs docx HXC SHA TEST GET POST HEAD zh en English 中文 试金石',
  ...WRITTEN,
]

t.test('nothing escaped the message files in what the service prints at its start', async (t) => {
  const { printed } = await start(t)
  t.strictSame(escapedIn(printed, GIVEN), [])
})

t.test('nothing escaped the message files in the pages for the public', async (t) => {
  const { origin } = await start(t)
  const listed = await (await fetch(`${origin}/v1/public/certificates`)).text()
  const numbers = [...listed.matchAll(/"number":"([^"]+)"/g)].map(([, number]) => number!)
  t.ok(numbers.length > 3)
  const paths = [
    '/',
    '/problems',
    '/register',
    '/register?status=withdrawn',
    '/register?text=nobody',
    '/check',
    '/c/NO-SUCH-NUMBER',
    ...numbers.map((number) => `/c/${encodeURIComponent(number)}`),
  ]
  for (const language of LANGUAGES)
    for (const path of paths) {
      const page = await fetch(origin + path, { headers: { 'accept-language': language } })
      const seen = seenIn(await page.text())
      t.ok(seen.length > 100, `${path} is a page`)
      t.strictSame(escapedIn(seen, [...GIVEN, listed, path]), [], `${path} in ${language}`)
    }
  const form = new FormData()
  form.set('paper', new Blob(['no Word file']), 'paper.docx')
  for (const body of [form, new FormData()]) {
    const page = await fetch(`${origin}/check`, { method: 'POST', body })
    t.strictSame(escapedIn(seenIn(await page.text()), [...GIVEN, 'paper.docx']), [])
  }
})

t.test('nothing escaped the message files in what is refused', async (t) => {
  const { origin } = await start(t)
  const score = `${origin}/v1/score`
  const json = { 'content-type': 'application/json' }
  const asked: readonly (readonly [string, RequestInit?])[] = [
    [`${origin}/v1/nothing`],
    [`${origin}/v1/standards`, { method: 'DELETE' }],
    [`${origin}/v1/standards`, { headers: { accept: 'image/png' } }],
    [`${origin}/v1/standards/q-hxc-14`],
    [`${origin}/v1/standards/q-hxc-013/editions/1999`],
    [`${origin}/v1/schemas/rule-1`],
    [`${origin}/v1/score?langauge=zh`, { method: 'POST', headers: json, body: EXAMPLE }],
    [score, { method: 'POST', body: 'words' }],
    [score, { method: 'POST', headers: json, body: '{' }],
    [score, { method: 'POST', headers: json, body: '{"a":1,"a":2}' }],
    [score, { method: 'POST', headers: json, body: '[]' }],
    [score, { method: 'POST', headers: json, body: EXAMPLE.replace('"date"', '"dated"') }],
    [
      score,
      { method: 'POST', headers: json, body: EXAMPLE.replace(/"date": "[^"]*"/, '"date": "soon"') },
    ],
    [
      score,
      {
        method: 'POST',
        headers: json,
        body: EXAMPLE.replace('four', 'for').replace(
          '"answers": {',
          '"answers": {"no-clause": true,',
        ),
      },
    ],
    [
      `${origin}/v1/receipts/verify`,
      { method: 'POST', headers: json, body: '{"receipt":"touchstone-receipt/9"}' },
    ],
    [`${origin}/v1/certificates/none`],
    [`${origin}/v1/trust/status-lists/9999`],
    [`${origin}/v1/render?kind=certifcate`, { method: 'POST', headers: json, body: '{}' }],
    [
      `${origin}/v1/templates/check?kind=findings`,
      {
        method: 'POST',
        body: 'no Word file',
        headers: { 'content-type': 'application/octet-stream' },
      },
    ],
  ]
  for (const [url, request = {}] of asked) {
    const answer = await fetch(url, request)
    const problem = (await answer.json()) as Problem
    t.ok(answer.status >= 400, `${url} is refused`)
    const said = [problem.title, problem.detail, problem.remedy]
    for (const fault of problem.errors ?? []) said.push(fault.message, fault.fix)
    const given = [
      ...GIVEN,
      url,
      typeof request.body === 'string' ? request.body : '',
      ...Object.values(json),
      'octet stream json ndjson png openxmlformats officedocument wordprocessingml document vnd problem text plain csv html application',
    ]
    t.strictSame(escapedIn(said.join('\n'), given), [], `${request.method ?? 'GET'} ${url}`)
  }
})

type Problem = {
  readonly title: string
  readonly detail?: string
  readonly remedy?: string
  readonly errors?: readonly { readonly message: string; readonly fix: string }[]
}

/** What a person sees or hears of a page. */
function seenIn(html: string): string {
  const attributes = [...html.matchAll(/\b(?:title|placeholder|aria-label|alt)="([^"]*)"/g)]
  const text = html
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replaceAll(/<(?:code|time|pre)\b[^]*?<\/(?:code|time|pre)>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
  return [...attributes.map(([, words]) => words), text]
    .join('\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
}

async function start(t: Test): Promise<{ readonly origin: string; readonly printed: string }> {
  const args = ['--import', HOOK, 'bin/touchstone.js', 'serve', '--port', '0', '--data', data]
  const child = spawn(process.execPath, args, { cwd: PROJECT })
  t.teardown(() => child.kill('SIGKILL'))
  let printed = ''
  // The last line says how it is stopped.
  while (!/\+[ĆC]/.test(printed)) printed += String((await once(child.stdout, 'data'))[0])
  return { origin: /http:\/\/[\w.:]+/.exec(printed)![0], printed }
}
