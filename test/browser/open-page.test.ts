import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { needs } from '../needs.ts'
import { openPage } from './open-page.ts'

/** A picture of some words. */
async function pictureOf(t: Test, html: string): Promise<Buffer> {
  const page = await openPage(t, { width: 200, height: 60 })
  await page.setContent(html)
  return page.screenshot()
}

t.test(
  'one page has one picture, on every machine the same faces',
  needs('Google Chrome', async (t) => {
    const one = await pictureOf(t, 'Weights 权重')
    t.ok(one.equals(await pictureOf(t, 'Weights 权重')))
  }),
)

t.test(
  'Chinese has a glyph for each character, and a bold one',
  needs('Google Chrome', async (t) => {
    const pictures = await Promise.all(
      ['', '权', '重', '<b>重</b>', '<i>权重</i>'].map((html) => pictureOf(t, html)),
    )
    t.equal(new Set(pictures.map((picture) => picture.toString('base64'))).size, pictures.length)
  }),
)

t.test(
  'a page is told which language its reader prefers',
  needs('Google Chrome', async (t) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const page = await openPage(t, { language })
      t.equal(await page.evaluate('navigator.language'), language)
    }
  }),
)

t.test(
  'who is offline reaches nothing',
  needs('Google Chrome', async (t) => {
    const server = createServer((_, answer) => void answer.end('here'))
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
    t.teardown(() => server.close())
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const page = await openPage(t)
    await page.goto(address)
    t.equal(await page.innerText('body'), 'here')
    const without = await openPage(t, { isOffline: true })
    await t.rejects(without.goto(address), /ERR_INTERNET_DISCONNECTED/)
  }),
)

t.test(
  'a script that fails on a page fails the test',
  needs('Google Chrome', async (t) => {
    const complaints: string[] = []
    const other = { teardown: t.teardown.bind(t), fail: (words: string) => complaints.push(words) }
    const page = await openPage(other as unknown as Test)
    await page.setContent('<script>throw new Error("broken")</script>')
    await page.screenshot()
    t.match(complaints, [/a script of the page failed.*broken/])
  }),
)
