import { fileURLToPath } from 'node:url'
import t from 'tap'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { walkClauses } from '../../src/domain/expand/tree.ts'
import { buildApp } from '../../src/http/app.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ZOO = fileURLToPath(new URL('../zoo/', import.meta.url))
const LANGUAGES = ['zh', 'en'] as const

/** An application over the packs of a root, on a day of its own. */
async function reading(t: { teardown(end: () => unknown): void }, root: string, day: string) {
  const service = { ...openRulesService({ root }), today: () => day }
  const app = await buildApp(service)
  t.teardown(() => app.close())
  return { app, service }
}

for (const root of [ROOT, ZOO])
  t.test(`every revision in ${root === ROOT ? 'the box' : 'the zoo'} can be read`, async (t) => {
    const { app, service } = await reading(t, root, '2026-06-01')
    for (const { standard, edition, revision, digested } of await service.shelf.revisions())
      for (const language of LANGUAGES) {
        if (digested === undefined) continue
        const path = `/standards/${standard}/${edition}/${revision}?language=${language}`
        const { statusCode, body, headers } = await app.inject(path)
        t.equal(statusCode, 200, path)
        t.equal(headers['content-language'], language)
        const { sections, leaves } = walkClauses(digested.pack.standard.clauses)
        const missing = [...sections, ...leaves].filter(
          ({ clause }) => body.split(`id="clause-${clause.id}"`).length !== 2,
        )
        t.strictSame(
          missing.map(({ clause }) => clause.id),
          [],
          `${path} has one place for each clause`,
        )
        t.notMatch(body, /\sstyle="/, 'no style that the policy would not let through')
        t.notMatch(body, /(?:src|href)="(?:https?:)?\/\//, 'nothing from elsewhere')
        t.notMatch(body, /undefined|\[object |NaN/, 'no value of the program')
        if (digested.pack.rules.provenance.status !== 'published')
          t.match(body, /class="illustrative"/, 'numbers that nobody published are marked')
      }
  })

t.test('Q/HXC 013 is read with its levels, weights and conditions', async (t) => {
  const { app } = await reading(t, ROOT, '2026-06-01')
  const { statusCode, headers } = await app.inject('/standards/q-hxc-013?language=zh')
  t.equal(statusCode, 303)
  t.equal(headers.location, '/standards/q-hxc-013/2018/1?language=zh', 'to what is in force')
  const { body } = await app.inject('/standards/q-hxc-013/2018/1?language=zh')
  for (const words of [
    '五星级',
    '≥ 120',
    '满分 150 分',
    '内部管理',
    '占 24%',
    'A.4.2 合法合规',
    '现行',
  ])
    t.match(body, new RegExp(words), words)
  const worths = [...body.matchAll(/<li class="aspect"[^]*?<span class="worth">([\d.]+)</g)]
  t.strictSame(
    worths.map(([, points]) => points),
    ['36', '55', '39', '20'],
  )
  const english = await app.inject('/standards/q-hxc-013/2018/1?language=en&open=all')
  t.match(english.body, 'Levels and thresholds')
  t.notMatch(english.body, /<details>/, 'all stands open where that is asked for')
})

t.test('a standard without a revision in force shows its revisions', async (t) => {
  const { app } = await reading(t, ROOT, '2020-01-01')
  const { statusCode, body } = await app.inject('/standards/q-hxc-013?language=en')
  t.equal(statusCode, 200)
  t.match(body, 'No revision is in force today')
  t.match(body, 'href="/standards/q-hxc-013/2018/1?language=en"')
})

t.test('all standards are listed, and two revisions are compared', async (t) => {
  const { app } = await reading(t, ROOT, '2026-06-01')
  const { body } = await app.inject('/standards?language=zh')
  for (const id of ['gb-t-27922', 'hxc-kitchen-customization', 'q-hxc-013'])
    t.match(body, `href="/standards/${id}?language=zh"`)
  const same = await app.inject(
    '/standards/q-hxc-013/comparison?before=2018/1&after=2018/1&language=zh',
  )
  t.equal(same.statusCode, 200)
  t.match(same.body, '<h1>')
})

t.test('the annex of a revision is fetched as a Word paper and marked', async (t) => {
  const { app } = await reading(t, ROOT, '2026-06-01')
  const { statusCode, headers, rawPayload } = await app.inject(
    '/v1/standards/q-hxc-013/editions/2018/revisions/1/annex?language=zh',
  )
  t.equal(statusCode, 200)
  t.equal(headers['touchstone-specimen'], 'true')
  t.match(headers['content-disposition'], /\.docx/)
  t.equal(rawPayload.subarray(0, 2).toString(), 'PK')
})

t.test('what cannot be read is refused in words', async (t) => {
  const { app } = await reading(t, ROOT, '2026-06-01')
  for (const path of [
    '/standards/q-hxc-14',
    '/standards/q-hxc-013/2019/1',
    '/standards/q-hxc-013/2018/9',
  ]) {
    const { statusCode, headers } = await app.inject(path)
    t.equal(statusCode, 404, path)
    t.match(headers['content-type'], 'application/problem+json')
  }
})

t.test('a browser is told on a page what is wrong, in the language it asks for', async (t) => {
  const { app } = await reading(t, ROOT, '2026-06-01')
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  for (const [url, status] of [
    ['/standards/q-hxc-14', 404],
    ['/nowhere', 404],
    ['/standards/q-hxc-013/2018/x', 400],
    ['/v1/standards/none', 404],
  ] as const) {
    const { statusCode, headers, body } = await app.inject({
      url,
      headers: { accept, 'accept-language': 'zh-CN' },
    })
    t.equal(statusCode, status, url)
    t.match(headers['content-type'], 'text/html')
    t.match(body, '<html lang="zh')
    t.match(body, '可以从这里继续')
  }
  const { body } = await app.inject({
    url: '/standards/none?language=en',
    headers: { accept, 'accept-language': 'zh-CN' },
  })
  t.match(body, '<html lang="en')
  t.match(body, 'You can go on to')
  t.notMatch(
    body.replace('lang="zh-CN" hreflang="zh-CN"', '').replaceAll('中文', ''),
    /[\u4e00-\u9fff]/,
  )
})
