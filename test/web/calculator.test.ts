import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wording } from '../../src/domain/messages/text.ts'
import { openPage, type Viewer } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { seedOf } from '../seeds.ts'
import { listenWithStudio } from './open-studio.ts'

const PLACE = '/studio/standards/q-hxc-013/2018/1/calculator'
const OF = { standard: 'q-hxc-013', edition: '2018', revision: 1 } as const
/** How wide what is shown is, beyond the window or not. */
const WIDTH = 'document.documentElement.scrollWidth'
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

t.test(
  'the calculator',
  needs('Google Chrome', async (t) => {
    const { origin, service } = await listenWithStudio(t)

    /** The calculator with a worked example filled in. */
    async function withExample(viewer: Viewer, example = 'four-stars'): Promise<Page> {
      const page = await openPage(t, viewer)
      page.on('console', (said) => {
        if (said.type() === 'error' && !/ERR_|400/.test(said.text())) t.fail(said.text())
      })
      // A search takes seconds of the service, which also scores; nothing here waits for one.
      await page.route('**/v1/improve**', () => undefined)
      await page.goto(origin + PLACE)
      await page.locator('.example select').selectOption(example)
      await page.locator('.score:not(.behind) .points .of').waitFor()
      return page
    }

    await t.test(
      'a worked example is scored and explained in Chinese, and in English',
      async (t) => {
        const page = await openPage(t, { language: 'zh-CN' })
        await page.goto(`${origin}/standards/q-hxc-013/2018/1`)
        await page.getByRole('link', { name: '试算一份' }).click()
        const searched = page.waitForResponse('**/v1/improve**')
        await page.getByLabel('算例').selectOption('four-stars')
        await page.locator('.points').getByText('四星级').waitFor()
        t.match(await page.locator('.points').innerText(), /125\s*\/ 150/)
        t.match(await page.locator('.points').innerText(), '示例', 'made-up figures say so')
        await page.getByRole('button', { name: 'C 售后服务' }).click()
        const reason = page.locator('#hotline .reason')
        await reason.getByText('二十秒内人工接通率：91%').waitFor()
        // The page says of the way up what the service says of it: that it is proven.
        t.match(await (await searched).json(), { proven: true, outcome: 'plans' })
        await page.getByText(catalogueIn('zh').say('improvement-complete')).waitFor()
        t.strictSame(await faultsFoundBy(page), [], 'and axe finds no fault')
        await page.route('**/v1/improve**', () => undefined)

        const address = page.url()
        await page.getByRole('link', { name: 'English' }).click()
        await page.locator('.points').getByText('Four stars').waitFor()
        t.match(await page.locator('.points').innerText(), /125\s*\/ 150/)
        t.equal(page.url().split('#')[1], address.split('#')[1], 'with all that was filled in')
        await page.getByRole('button', { name: 'C After-sales service' }).click()
        await page.locator('#hotline .reason').getByText('91%').waitFor()
      },
    )

    await t.test('after each of twenty edits the page says what the engine says', async (t) => {
      const page = await withExample({ language: 'zh-CN' })
      const random = randomFrom(seedOf(20))
      for (let edit = 0; edit < 20; edit++) {
        const before = page.url()
        await page.locator('.aspect').nth(random(4)).click()
        await editSomething(page, random)
        await movedOn(page, before)
        const receipt = await service.scoreDocument({ ...OF, ...draftIn(page.url()) })
        const [main] = receipt.results
        const { points, max, level, below } = main!
        const said = (await page.locator('.points').innerText()).replaceAll(/\s+/g, ' ')
        if (main!.status === 'scored') {
          t.match(said, `${points} / ${max}`)
          t.match(said, wording(level?.title ?? below?.title, 'zh') || '未达到等级')
        } else t.match(said, '尚无结果')
      }
    })

    const shared = await withExample({})
    await shared.getByRole('button', { name: 'C After-sales service' }).click()

    await t.test('what is answered wrongly is told in its place, and stays', async (t) => {
      const page = shared
      const field = page.locator('#hotline input')
      await field.fill('120')
      const fault = page.locator('#hotline .fault')
      await fault.waitFor()
      t.match(await fault.innerText(), /100/)
      t.equal(await field.inputValue(), '120')
      t.match(await page.locator('.points').innerText(), /125/, 'the points stay as they were')

      await field.fill('9。5')
      await field.blur()
      await page.getByRole('button', { name: 'Change to 9.5' }).click()
      t.equal(await field.inputValue(), '9.5')
      await field.fill('９１')
      await page.locator('.score:not(.behind)').waitFor()
      t.match(await page.locator('.points').innerText(), /125/, 'full-width digits count')
    })

    await t.test('nothing counts while an input method composes', async (t) => {
      const page = shared
      const field = page.locator('#hotline input')
      await field.selectText()
      const before = page.url()
      const session = await page.context().newCDPSession(page)
      await session.send('Input.imeSetComposition', {
        text: '8',
        selectionStart: 1,
        selectionEnd: 1,
      })
      await page.waitForTimeout(400)
      t.equal(page.url(), before)
      await session.send('Input.insertText', { text: '８８' })
      await movedOn(page, before)
      t.equal((draftIn(page.url()).answers['hotline'] as { value: number }).value, 88)
    })

    await t.test('the address brings everything back, and Ctrl Z takes it back', async (t) => {
      const page = await withExample({ language: 'zh-CN' })
      const begun = page.url()
      await page.getByRole('button', { name: 'C 售后服务' }).click()
      await page.locator('#remote-support').getByText('完全做到').first().click()
      await movedOn(page, begun)
      t.match(await page.locator('.points').innerText(), /126/)
      t.match(await page.locator('#remote-support .was').innerText(), /\+1/)

      const address = page.url()
      await page.locator('.skip').focus()
      await page.keyboard.press('Enter')
      t.equal(await page.evaluate<string>('document.activeElement.id'), 'main')
      t.equal(page.url(), address, 'skipping to the content keeps it')

      const other = await openPage(t, { language: 'en' })
      await other.goto(page.url())
      await other.locator('.score:not(.behind) .points').getByText('126').waitFor()

      await page.keyboard.press('Control+z')
      await page.locator('.score:not(.behind) .points').getByText('125').waitFor()
    })

    await t.test('who loses the network keeps the work, and goes on', async (t) => {
      const page = shared
      await page.context().setOffline(true)
      await page.locator('#hotline input').fill('97')
      await page.getByText(catalogueIn('en').say('studio-offline')).first().waitFor()
      t.equal(await page.locator('#hotline input').inputValue(), '97')
      await page.context().setOffline(false)
      await page.getByRole('button', { name: 'Try again now' }).click()
      await page.locator('.score:not(.behind) .points').getByText('125.7').waitFor()
    })

    await t.test('the whole journey goes by keyboard', async (t) => {
      const page = await openPage(t, { language: 'en' })
      await page.route('**/v1/improve**', () => undefined)
      await page.goto(`${origin}/standards/q-hxc-013/2018/1`)
      await tabTo(page, 'a[href*="calculator"]')
      await page.keyboard.press('Enter')
      await page.locator('.example select').waitFor()
      await tabTo(page, '.example select')
      await page.keyboard.type('A regional maker: four')
      await page.locator('.score:not(.behind) .points').getByText('125').waitFor()
      await tabTo(page, '.aspect:nth-child(3)')
      await page.keyboard.press('Enter')
      await tabTo(page, '#warranty-commitment input')
      const begun = page.url()
      await page.keyboard.press('1')
      await movedOn(page, begun)
      t.match(draftIn(page.url()).answers, { 'warranty-commitment': { value: 'none' } })
      await page.keyboard.press('ArrowRight')
      await tabTo(page, '#hotline input')
      await page.keyboard.press('Shift+ArrowUp')
      t.equal(await page.locator('#hotline input').inputValue(), '92', 'by ten steps of 0.1')
    })

    await t.test(
      'assistive technology finds no fault, light or dark, and nothing scrolls sideways',
      async (t) => {
        const page = await withExample({ language: 'en' })
        await page.emulateMedia({ colorScheme: 'dark' })
        for (const tab of [2, 4]) {
          await page.locator('.aspect').nth(tab).click()
          t.strictSame(await faultsFoundBy(page), [], `part ${tab}`)
          for (const width of [320, 390, 768]) {
            await page.setViewportSize({ width, height: 800 })
            const wide = await page.evaluate<number>(WIDTH)
            t.ok(wide <= width, `${wide} in ${width}`)
          }
        }
        const first = await openPage(t, { language: 'en', width: 320 })
        await first.goto(`${origin}/studio`)
        await first.getByRole('listitem').first().waitFor()
        t.strictSame(await faultsFoundBy(first), [])
        t.ok((await first.evaluate<number>(WIDTH)) <= 320)
      },
    )
  }),
)

/** What the fragment of an address holds. */
function draftIn(url: string): Pick<Assessment, 'date' | 'profile' | 'answers'> {
  const packed = Buffer.from(new URL(url).hash.slice(1), 'base64url')
  const { date, profile, answers } = JSON.parse(inflateRawSync(packed).toString()) as Assessment
  return { date, answers, ...(profile === undefined ? {} : { profile }) }
}

/** Changes one answer of the clauses that are shown. */
async function editSomething(page: Page, random: (below: number) => number): Promise<void> {
  const rows = page.locator('.sheet:not(.not-now) tr.clause')
  for (;;) {
    const row = rows.nth(random(await rows.count()))
    const options = row.locator('.segment .option:not([data-selected])')
    const number = row.locator('.unit input').first()
    if ((await options.count()) > 0) {
      await options.nth(random(await options.count())).click()
      return
    }
    if ((await number.count()) > 0) {
      const now = await number.inputValue()
      await number.press('ArrowUp')
      // At the most there is it can only go down; of a sample more may always be checked.
      if ((await number.inputValue()) === now) await number.press('ArrowDown')
      return
    }
    const ticks = row.locator('.tick')
    if ((await ticks.count()) > 0) {
      await ticks.nth(random(await ticks.count())).click()
      return
    }
  }
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed++) {
    if (
      await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)})`)
    )
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${selector}`)
}

/** Violations that axe finds, by rule and element. */
async function faultsFoundBy(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<{
    violations: { id: string; nodes: { html: string }[] }[]
  }>('axe.run({ resultTypes: ["violations"] })')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Waits until the address holds an edit, and the score is that of it. */
async function movedOn(page: Page, before: string): Promise<void> {
  await page.waitForURL((url) => url.href !== before)
  await page.locator('.score:not(.behind)').waitFor()
}

/** Whole numbers below something, the same for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
