import * as fc from 'fast-check'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { readKeys } from '../../src/domain/trust/keys.ts'
import { judgeLogProof, readLogProof } from '../../src/domain/trust/log-proof.ts'
import { readClaim } from '../../src/domain/trust/claim.ts'
import { csvLine, unguarded } from '../../src/domain/trust/csv.ts'
import { ENTRY_COLUMNS, type PublicEntry } from '../../src/domain/trust/public-entry.ts'
import { readStatusList } from '../../src/domain/trust/status-list.ts'
import { statusWords } from '../../src/domain/trust/status-words.ts'
import { judgeClaim, judgeDocument } from '../../src/domain/trust/verdict.ts'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { sha256Of } from '../../src/adapters/system/digest.ts'
import { LARGEST_PAPER, PAPER_CHECKS } from '../../src/http/requests/paper-limits.ts'
import { openBody } from '../access/open-body.ts'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { zipOf } from '../word-template/word-file.ts'
import '../seeds.ts'

const body = openBody()
t.teardown(async () => (await body).close())

type Found = { readonly items: readonly PublicEntry[]; readonly next?: string }

async function search(query = ''): Promise<Found> {
  const { app } = await body
  return (await app.inject(`/v1/public/certificates${query}`)).json<Found>()
}

/** A certificate on record, with its paper. */
async function issued(status: PublicEntry['status']) {
  const { register } = await body
  const [entry] = (await search(`?status=${status}`)).items
  const paper = await register.read((view) => view.blob.get(entry!.document))
  return { entry: entry!, paper: Buffer.from(paper!.bytes) }
}

async function check(paper: Buffer) {
  const { app } = await body
  const type = { 'content-type': 'application/octet-stream' }
  const url = '/v1/public/papers'
  return (await app.inject({ method: 'POST', url, body: paper, headers: type })).json<{
    verdict: string
    certificate?: PublicEntry
    strange?: string[]
  }>()
}

t.test('the page of a certificate leads to the proof that it stands in the log', async (t) => {
  const { app } = await body
  const { entry } = await issued('active')
  const page = (await app.inject(`/c/${entry.number}`)).body
  const [, href] = /href="([^"]+)" download="certificate\.tlog-proof"/.exec(page)!
  const answer = await app.inject(href!)
  t.match(answer.headers['content-type'], /^text\/plain/)
  const proof = readLogProof(answer.body)!
  const keys = readKeys((await app.inject('/v1/trust/keys')).json())!
  const about = { document: entry.document }
  const ground = { keys, sha256: sha256Of, checkSignature: ed25519.check }
  t.match(await judgeLogProof(proof, about, ground), { finding: 'logged' })
  const { origin } = proof.checkpoint
  const checkpoint = await app.inject('/v1/trust/logs/certificates/checkpoint')
  t.ok(checkpoint.body.startsWith(`${origin}\n`))
  const missing = await app.inject('/v1/trust/logs/certificates/tile/0/999')
  t.match(missing.json(), { code: 'route-unknown' })
})

t.test('the register is searched by number, name, level and status', async (t) => {
  const all = await search('?limit=1000')
  t.ok(all.items.length >= 5)
  t.same(
    new Set(all.items.map(({ status }) => status)),
    new Set(['active', 'suspended', 'withdrawn', 'expired', 'superseded']),
  )
  for (const { number, holder, level, status } of all.items.slice(0, 4)) {
    const numbers = async (query: Record<string, string>) =>
      (await search(`?${new URLSearchParams(query).toString()}`)).items.map((one) => one.number)
    t.same(await numbers({ text: number }), [number])
    t.ok((await numbers({ text: holder.name.zh!.slice(2, 6) })).includes(number))
    t.ok((await numbers({ level: level.id, status })).includes(number))
    t.notOk((await numbers({ text: '%' })).includes(number), 'nothing stands for anything')
  }
})

t.test('page by page comes everything once', async (t) => {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page: Found = await search(`?limit=2${cursor === undefined ? '' : `&cursor=${cursor}`}`)
    seen.push(...page.items.map(({ number }) => number))
    cursor = page.next
  } while (cursor !== undefined)
  const all = await search('?limit=1000')
  t.same(
    seen,
    all.items.map(({ number }) => number),
  )
})

t.test('nothing that was only intended, and nobody who works here, is shown', async (t) => {
  const { register } = await body
  const [record] = (await register.read((view) => view.find('certificate'))).items
  const intended = { ...record!.body, number: 'SPECIMEN-2999-00001', state: 'intended' }
  await register.transaction({ id: 'test', roles: [] }, undefined, async (tx) => {
    const draft = { kind: 'certificate', id: 'only-intended', state: 'intended', body: intended }
    await tx.create(draft, 'intend-certificate')
    await tx.claimUnique('certificate-number', intended.number, draft)
  })
  const { app } = await body
  t.equal((await app.inject(`/v1/public/certificates/${intended.number}`)).statusCode, 404)
  t.equal((await app.inject(`/c/${intended.number}`)).statusCode, 404)
  t.notMatch(JSON.stringify(await search('?limit=1000')), /-2999-|demo-|"by"|assessor/)
})

t.test('the table has a line for each, and no cell that calculates', async (t) => {
  const { app } = await body
  const answer = await app.inject('/v1/public/certificates.csv')
  t.match(answer.headers['content-type'], 'text/csv')
  const lines = answer.body.trimEnd().split('\r\n')
  t.equal(lines[0], ENTRY_COLUMNS.map(([name]) => name).join(','))
  t.equal(lines.length - 1, (await search('?limit=1000')).items.length)
})

t.test('what a spreadsheet would calculate has an apostrophe in front', async (t) => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
  ]
  for (const text of [...hostile, '|calc', '%0A', '\u200B=1', '−1', "'x"])
    t.match(csvLine([text]), /^"?'/, JSON.stringify(text))
  t.equal(csvLine(['a', 'b,c', 'd"e', '']), 'a,"b,c","d""e",\r\n')
  const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(cells, (line) => t.same(readLine(csvLine(line)).map(unguarded), line)),
    {
      numRuns: 100,
    },
  )
})

t.test(
  'a paper is genuine, altered or unknown, and what is no Word file is not compared',
  async (t) => {
    const { entry, paper } = await issued('withdrawn')
    t.match(await check(paper), {
      verdict: 'genuine',
      certificate: { number: entry.number, status: 'withdrawn' },
    })
    const parts = await readArchive(paper)
    const saved = Buffer.from(zipOf([...parts], 1))
    t.match(await check(saved), { verdict: 'altered', strange: [], certificate: entry })

    const words = Buffer.from(parts.get('word/document.xml')!).toString()
    const name = '冒名商场'
    parts.set('word/document.xml', Buffer.from(words.replaceAll(entry.holder.name.zh!, name)))
    const found = await check(Buffer.from(zipOf([...parts])))
    t.equal(found.verdict, 'altered')
    t.match(found.strange?.join(), /冒名商场/)

    for (const [other, form] of [
      ['PK', 'other'],
      ['no Word file', 'other'],
      ['PK\x03\x04'.repeat(30), 'other'],
      ['%PDF-1.7', 'pdf'],
      ['\x00\x00before %PDF-1.4', 'pdf'],
      ['\xff\xd8\xff\xe0', 'picture'],
      ['\x00\x00\x00\x18ftypheic', 'picture'],
      ['RIFF\x10\x00\x00\x00WEBPVP8 ', 'picture'],
    ] as const)
      t.match(await check(Buffer.from(other, 'latin1')), { verdict: 'not-compared', form }, other)
    // A Word file that can be read and has no number of this body is the only one that is said to be unknown.
    for (const [name, part] of parts)
      if (name.endsWith('.xml'))
        parts.set(name, Buffer.from(Buffer.from(part).toString().replaceAll(entry.number, 'none')))
    t.match(await check(Buffer.from(zipOf([...parts]))), { verdict: 'unknown' })
  },
)

/** What the page answers to a file in its form, as a browser without scripts sends it. */
async function sendForm(file: { name: string; bytes: Uint8Array }, language: 'zh' | 'en') {
  const { app } = await body
  const form = new FormData()
  form.set('paper', new Blob([new Uint8Array(file.bytes)]), file.name)
  const sent = new Response(form)
  const answer = await app.inject({
    method: 'POST',
    url: '/check',
    headers: {
      'content-type': sent.headers.get('content-type')!,
      'accept-language': language,
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    },
    body: Buffer.from(await sent.arrayBuffer()),
  })
  t.match(answer.headers['content-type'], 'text/html')
  t.match(answer.headers['content-security-policy'], "default-src 'none'")
  t.match(answer.body, `<html lang="${catalogueIn(language).say('language-tag')}">`)
  return answer
}

t.test('a form without a script tells the same on a page, in the language asked for', async (t) => {
  const { app } = await body
  const { entry, paper } = await issued('suspended')
  const page = await app.inject(`/c/${entry.number}`)
  for (const { body: html } of [page, await app.inject('/check')])
    t.match(html, /<form [^>]*action="\/check[^"]*" method="post" enctype="multipart\/form-data"/)

  const zh = await sendForm({ name: '证书"<b>.docx', bytes: paper }, 'zh')
  t.equal(zh.statusCode, 200)
  t.match(zh.body, '文件属实')
  t.match(zh.body, statusWords('suspended', catalogueIn('zh')))
  t.match(zh.body, entry.number)
  t.notMatch(zh.body, '<b>.docx', 'the name of the file is text')

  const parts = await readArchive(paper)
  const words = Buffer.from(parts.get('word/document.xml')!).toString()
  const changed = words.replaceAll(entry.holder.name.zh!, '冒名商场')
  parts.set('word/document.xml', Buffer.from(changed))
  const altered = await sendForm({ name: 'a.docx', bytes: zipOf([...parts]) }, 'en')
  t.match(altered.body, /Not identical to[\s\S]*冒名商场/)
  const other = await sendForm({ name: 'a.docx', bytes: Buffer.from('no paper') }, 'en')
  t.match([other.statusCode, other.body], [200, 'Not compared: not a Word file that can be read'])

  const long = await sendForm({ name: '长'.repeat(2000), bytes: paper }, 'en')
  t.match(long.body, 'Genuine, but a specimen')
  t.notMatch(long.body, '长'.repeat(201), 'nobody is told a name of any length')

  const none = await sendForm({ name: '', bytes: Buffer.alloc(0) }, 'zh')
  t.match([none.statusCode, none.body], [400, '没有收到文件'])
  for (const beyond of [1, 1024 * 1024]) {
    const bytes = Buffer.alloc(LARGEST_PAPER + beyond)
    const large = await sendForm({ name: 'a.docx', bytes }, 'en')
    t.match([large.statusCode, large.body], [413, 'larger than 10 MB'])
  }
})

t.test('a form is answered by a page even when it comes too often', async (t) => {
  const { app } = await body
  const ask = () =>
    app.inject({
      method: 'POST',
      url: '/check?language=en',
      remoteAddress: '10.9.9.9',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x--',
    })
  for (let at = 0; at < PAPER_CHECKS.max; at += 1) t.equal((await ask()).statusCode, 400)
  const refused = await ask()
  t.match([refused.statusCode, refused.body], [429, 'Try again in a minute'])
})

t.test('the QR code and the published files are enough without the register', async (t) => {
  const { app, register } = await body
  const { entry, paper } = await issued('suspended')
  const [record] = (
    await register.read((view) => view.find('certificate', { number: entry.number }))
  ).items
  const { claim } = (record!.body as unknown as { model: { decision: { claim: string } } }).model
    .decision
  const keys = readKeys((await app.inject('/v1/trust/keys')).json())!
  const list = readStatusList((await app.inject('/v1/trust/status-list')).body)!
  const now = new Date().toISOString()
  const ground = { keys, list, now, day: now.slice(0, 10), checkSignature: ed25519.check }
  // The rules here are illustrative, so whatever the register says it is a specimen.
  t.match(await judgeClaim(readClaim(claim)!, ground), { outcome: 'specimen' })
  t.match(await judgeDocument(entry.document, ground), {
    outcome: 'specimen',
    status: { number: entry.number, state: 'suspended' },
  })
  t.ok(paper.length > 0)
})

t.test('pages speak both languages, escape what they show and reach nobody', async (t) => {
  const { app } = await body
  const { entry } = await issued('active')
  const url = `/c/${entry.number}`
  const zh = await app.inject({ url, headers: { 'accept-language': 'zh-CN,en;q=0.5' } })
  const en = await app.inject({ url, headers: { 'accept-language': 'en-GB' } })
  t.match(zh.body, /<html lang="zh-CN">[\s\S]*有效期/)
  t.match(en.body, /<html lang="en-GB">[\s\S]*Period of validity/)
  t.match((await app.inject(`${url}?language=en`)).body, '<html lang="en-GB">')
  for (const [page, language, other] of [
    [zh, 'zh', 'en'],
    [en, 'en', 'zh'],
  ] as const) {
    t.match(page.headers, { 'content-language': language, vary: /accept-language/ })
    t.match(page.body, `href="${url}?language=${other}"`, 'the same page in each other language')
    t.notMatch(page.body, `href="${url}?language=${language}"`)
  }
  for (const page of [
    zh,
    en,
    await app.inject('/register?text=%22%3E%3Cscript%3E'),
    await app.inject('/c/%3Cscript%3Ealert(1)%3C%2Fscript%3E'),
    await app.inject('/verify.html'),
  ]) {
    t.notMatch(page.body, /<script>alert|"><script>/)
    t.notMatch(page.body, /(?:src|href)="https?:/, 'nothing from elsewhere')
    const policy = String(page.headers['content-security-policy'])
    t.match(policy, /default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/)
    t.notMatch(policy, /unsafe/)
  }
  t.match((await app.inject('/register')).body, entry.number)
  t.match((await app.inject('/verify.html')).body, /"keys":\{"body"/)
  t.equal((await app.inject('/c/none')).statusCode, 404)
})

/** The cells of one line, as RFC 4180 reads them. */
function readLine(line: string): string[] {
  const cells = `,${line.slice(0, -2)}`
    .matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/g)
    .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
  return [...cells]
}
