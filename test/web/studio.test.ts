import t from 'tap'
import { openPage } from '../browser/open-page.ts'
import { openApp } from '../http/open-app.ts'
import { needs } from '../needs.ts'
import { listenWithStudio } from './open-studio.ts'

t.test('the studio is one page, whose parts may be kept for ever', async (t) => {
  const { app } = await listenWithStudio(t)
  const page = await app.inject({ url: '/studio', headers: { 'accept-language': 'zh' } })
  t.equal(page.statusCode, 200)
  t.match(page.body, '<html lang="zh-CN">')
  t.equal(page.headers['cache-control'], 'no-cache')
  const policy = String(page.headers['content-security-policy'])
  t.match(policy, "default-src 'none'")
  t.notMatch(policy, /unsafe|https?:|\*/)
  const assets = [...page.body.matchAll(/(?:src|href)="(\/studio\/assets\/[^"]+)"/g)]
  t.ok(assets.length >= 2)
  for (const [, url] of assets) {
    const asset = await app.inject({ url: url!, headers: { 'accept-encoding': 'gzip' } })
    t.equal(asset.statusCode, 200, url!)
    t.match(asset.headers['cache-control'], 'immutable')
    t.equal(asset.headers['content-encoding'], 'gzip')
    t.equal(
      asset.headers['content-security-policy'],
      "default-src 'none'; script-src 'self'",
      'a worker may ask nobody for anything',
    )
  }
  t.equal((await app.inject('/studio/assets/index-none.js')).statusCode, 404)
})

t.test('the first page of the service leads to the studio where there is one', async (t) => {
  const { app } = await listenWithStudio(t)
  t.match((await app.inject('/')).body, '<a href="/studio">')
  t.notMatch((await (await openApp(t)).inject('/')).body, '"/studio"')
})

t.test(
  'the first page of the studio leads to the standards, which are listed in one place, and to a calculator',
  needs('Google Chrome', async (t) => {
    const { origin } = await listenWithStudio(t)
    for (const [language, words] of [
      ['zh-CN', { list: '标准', score: '试算一份' }],
      ['en', { list: 'Standards', score: 'Try a score' }],
    ] as const) {
      const page = await openPage(t, { language })
      await page.goto(`${origin}/studio`)
      await page.getByRole('listitem').getByRole('link', { name: words.list }).click()
      await page
        .getByRole('link', { name: /Q\/HXC 013-2018/ })
        .first()
        .click()
      await page.getByRole('link', { name: words.score }).click()
      await page.waitForURL('**/standards/q-hxc-013/2018/1/calculator?**')
    }
  }),
)
