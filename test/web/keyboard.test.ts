import { readFileSync } from 'node:fs'
import type { FileChooser, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { everyIn } from '../../src/app/register/records.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { demo } from '../../src/demo/casework.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { brokenTemplate } from './broken-template.ts'
import { COMPONENT_KEYS, type PageOfKeys } from './component-keys.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')

// Every journey of the guides with the keys alone: nothing here presses a mouse, nor moves the focus
// but by keys. What is shown is looked at; what is reached is reached with Tab and the keys named.

t.test(
  'each journey goes by keyboard alone',
  needs('Google Chrome', async (t) => {
    const { origin, ports } = await listenWithRegister(t, 'demo')

    await t.test('of a committee: read, calculate, move a mark, see who and why', async (t) => {
      const page = await opened(t, `${origin}/standards/q-hxc-013/2018/1?language=zh`)
      await page.route('**/v1/improve**', () => undefined)
      await follow(page, 'a[href*="calculator"]')
      await page.locator('.example select').waitFor()
      await tabTo(page, '.example select')
      const example = "document.activeElement.value === 'four-stars'"
      while (!(await page.evaluate<boolean>(example))) await page.keyboard.press('ArrowDown')
      await page.locator('.score:not(.behind) .points').getByText('125').waitFor()
      await tabTo(page, 'a[href*="/ruler"]')
      await page.keyboard.press('Enter')
      await page.locator('.low:not(.behind)').waitFor()
      await tabTo(page, '[role=slider][aria-label*="四星级"]')
      await page.keyboard.type('117')
      await page.keyboard.press('Tab')
      await page.getByRole('heading', { level: 1, name: /四星级 120 → 117/ }).waitFor()
      await tabTo(page, '.who tbody button')
      await page.keyboard.press('Enter')
      await page.locator('.two').getByText('“四星级”的分数线由 120 改为 117').waitFor()
      const next = await page.locator('.who tbody button').nth(1).innerText()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.locator('.two').getByText(next).first().waitFor()
      t.match(await page.locator('.headline').innerText(), '示例')
    })

    let id = ''
    for await (const one of everyIn(ports.register, 'revision', ['in-review'])) id = one.id
    await takeStep(ports, demo('approver'), 'return-revision', { id }, { reason: '示例' })

    await t.test('every key of a component does what it is said to do', async (t) => {
      const page = await opened(t, `${origin}/studio?language=zh`)
      await page.evaluate("localStorage.setItem('touchstone:demo-person', 'demo-editor')")
      const standard = `${origin}/studio/standards/q-hxc-013/2018/1`
      const places: { readonly [P in PageOfKeys]: () => Promise<unknown> } = {
        calculator: async () => {
          await page.goto(`${standard}/calculator?language=zh`)
          await page.locator('.aspect').nth(2).press('Enter')
          await page.locator('#hotline input').waitFor()
        },
        ruler: async () => {
          await page.goto(`${standard}/ruler?language=zh`)
          await page.locator('.population select').selectOption('1000')
          await page.locator('.low:not(.behind)').waitFor()
        },
        workbench: async () => {
          await fetch(`${origin}/v1/revisions/${id}/presence`, {
            method: 'PUT',
            headers: { 'touchstone-person': 'demo-approver' },
          })
          await page.goto(`${origin}/studio/drafts/${id}?language=zh`)
          await page.getByRole('treegrid').waitFor()
        },
        publication: async () => {
          await page.goto(`${origin}/studio/drafts/${id}/publication?language=zh`)
          await page.locator('.requirement').last().getByRole('button').waitFor()
        },
      }
      for (const [on, go] of Object.entries(places)) {
        await go()
        for (const one of COMPONENT_KEYS) {
          if (!('on' in one) || one.on !== on) continue
          await t.test(`${one.part}: ${one.keys} ${one.does}`, (t) => one.isSo(page, t))
        }
        if (on !== 'workbench') continue
        // The draft goes on as it was.
        await page.getByRole('treegrid').locator('td.of-zh').first().click()
        const back = page.getByRole('button', { name: /^撤销/ })
        while ((await back.getAttribute('aria-disabled')) === null)
          await page.keyboard.press('Control+z')
        await page.getByText(/已保存 /).waitFor()
      }
    })

    await t.test('of a draft: edit it, hand it over, read it whole, publish it', async (t) => {
      const page = await opened(t, `${origin}/studio/drafts?language=zh`)
      await become(page, '林澄')
      await follow(page, `a[href*="${id}"]`)
      await page.getByRole('treegrid').waitFor()
      await tabTo(page, '[role=treegrid] [tabindex="0"], [role=treegrid][tabindex="0"]')
      const cell = async () => page.evaluate<string>('document.activeElement.className')
      for (let steps = 0; steps < 8 && !/of-zh|of-title/.test(await cell()); steps += 1)
        await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await page.keyboard.press('End')
      await page.keyboard.insertText('（示例）')
      await page.keyboard.press('Enter')
      await page.getByText(/已保存 /).waitFor()
      await follow(page, 'a[href*="/publication"]')
      await press(page, zh.say('publication-submit'))
      await page.getByText(zh.say('publication-read')).first().waitFor()

      await become(page, '周启')
      await press(page, zh.say('publication-effects-ask'))
      await page.getByText(zh.say('publication-effect-keeps')).waitFor()
      await press(page, zh.say('publication-read'))
      await page.getByRole('heading', { name: zh.say('publication-ready') }).waitFor()
      await press(page, '发布修订号 2')
      await page.getByText(zh.say('publication-publish-sure', { revision: 2 })).waitFor()
      await page.keyboard.press('Enter')
      const done = zh.say('publication-published', { revision: 2 })
      await page.getByRole('heading', { name: done, exact: true }).waitFor()
    })

    await t.test('of a clerk: hand out, find, correct a name, export', async (t) => {
      const page = await opened(t, `${origin}/studio/certificates?language=zh`)
      await become(page, '陆宁')
      await page.keyboard.press('Control+k')
      const finder = page.getByRole('dialog', { name: zh.say('studio-find') })
      await page.keyboard.type('013 标尺')
      await finder.getByRole('option', { name: 'Q/HXC 013-2018 标尺' }).waitFor()
      await looked(t, page, 'finder')
      await page.keyboard.press('Escape')
      await finder.waitFor({ state: 'detached' })
      await tabTo(page, '[data-does=choose]')
      await page.keyboard.press('Control+a')
      await page.getByText('已选 3 张').waitFor()
      const [zip] = await Promise.all([
        page.waitForEvent('download'),
        page.keyboard.press('Control+Enter'),
      ])
      t.equal(
        readFileSync(await zip.path())
          .subarray(0, 2)
          .toString(),
        'PK',
      )
      await page.getByText('3 张证书已颁发').waitFor()

      await page.keyboard.press('/')
      await page.keyboard.type('智能环卫')
      await page.getByRole('link', { name: /示例智能环卫公司/ }).waitFor()
      await page.keyboard.press('Control+k')
      await page.keyboard.type('智能环卫')
      await finder.getByRole('option', { name: /示例智能环卫公司/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(/certificates\/./)
      await press(page, zh.say('desk-do-correct'))
      await tabTo(page, '.acts form input')
      await page.keyboard.press('End')
      await page.keyboard.insertText('，更名')
      await tabTo(page, '.acts form textarea')
      await page.keyboard.insertText('示例：名称有误')
      await press(page, zh.say('desk-do-propose'))
      await page.getByText(zh.say('desk-proposed-reissue')).waitFor()

      await page.goto(`${origin}/studio/certificates?language=zh`)
      const [table] = await Promise.all([
        page.waitForEvent('download'),
        press(page, zh.say('desk-export-csv')),
      ])
      t.match(readFileSync(await table.path(), 'utf8'), zh.say('list-number'))
    })

    await t.test('of a clerk: mend a template and put it into use', async (t) => {
      const page = await opened(t, `${origin}/studio/templates?language=zh`)
      await become(page, '陆宁')
      await page.getByRole('button', { name: /中英双语.*在用/ }).waitFor()
      await press(page, /中英双语.*在用/)
      await page.getByText(zh.say('templates-errors', { count: 0 })).waitFor()
      await tabTo(page, 'input[type=file]')
      const chooser = await chooserOf(page)
      const file = { name: '新笺头.docx', mimeType: 'application/octet-stream' }
      await chooser.setFiles({ ...file, buffer: await brokenTemplate() })
      await page.getByText(zh.say('templates-errors', { count: 3 })).waitFor()
      await press(page, zh.say('templates-mend'))
      await page.getByText(zh.say('templates-errors', { count: 0 })).waitFor()
      await press(page, zh.say('templates-keep'))
      await press(page, zh.say('templates-activate'))
      await page.getByText(zh.say('templates-activated', { version: 1 })).waitFor()
    })

    await t.test('of anybody: look a certificate up, and check a paper', async (t) => {
      const page = await opened(t, `${origin}/register?language=zh`)
      await tabTo(page, 'input[name=text]')
      await page.keyboard.type('松澜')
      await page.keyboard.press('Enter')
      await page.getByText('示例松澜').first().waitFor()
      await follow(page, 'td a[href^="/c/"]')
      await page.waitForURL(/\/c\//)
      await tabTo(page, '#file')
      const chooser = await chooserOf(page)
      await chooser.setFiles({
        name: 'other.docx',
        mimeType: 'application/octet-stream',
        buffer: await brokenTemplate(),
      })
      await press(page, zh.say('public-check-now'))
      await page.locator('#paper').getByText('other.docx').waitFor()
    })
  }),
)

async function opened(t: Test, address: string): Promise<Page> {
  const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
  page.setDefaultTimeout(30_000)
  await page.goto(address)
  return page
}

/** Presses Tab until what has the focus is one of these, as far as the page is long. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  await page.locator(wanted).first().waitFor({ state: 'attached' })
  const isThere = `document.activeElement?.matches(${JSON.stringify(wanted)}) === true`
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await page.evaluate<boolean>(isThere)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No Tab leads to ${wanted}`)
}
const MOST_PRESSES = 400

async function follow(page: Page, link: string): Promise<void> {
  await tabTo(page, link)
  await page.keyboard.press('Enter')
}

/** Presses the button of this name: it has to be reached, and Enter has to do what it says. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', {
    name,
    ...(typeof name === 'string' ? { exact: true } : {}),
  })
  await button.first().waitFor()
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const isThere = (await button.and(page.locator(':focus')).count()) > 0
    if (isThere) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`No Tab leads to ${String(name)}`)
}

/** The dialog that Enter opens on a field for files. */
async function chooserOf(page: Page): Promise<FileChooser> {
  const waiting = page.waitForEvent('filechooser')
  // The page has to know that somebody waits for a dialog before the key comes, else none is told of.
  await page.evaluate('1')
  await page.keyboard.press('Enter')
  return waiting
}

/** Becomes somebody of the demonstration, by the switch in the header. */
async function become(page: Page, name: string): Promise<void> {
  await follow(page, '.person .link')
  const people = page.locator('.people-choice button')
  await people.filter({ hasText: name }).waitFor()
  const names = await people.allInnerTexts()
  await page.keyboard.press(String(names.findIndex((one) => one.includes(name)) + 1))
  await page.locator('.people-choice').waitFor({ state: 'detached' })
}
