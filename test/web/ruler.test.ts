import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { openPage, type Viewer } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { walked } from '../walked.ts'
import { pictured } from './guide-steps.ts'
import { listenWithRegister } from './open-studio.ts'

const PLACE = '/studio/standards/q-hxc-013/2018/1/ruler'
const WIDTH = 'document.documentElement.scrollWidth'
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

t.test(
  'the ruler',
  needs('Google Chrome', async (t) => {
    const { origin, service, ports } = await listenWithRegister(t, 'demo')

    /** The ruler over a thousand made-up organisations. */
    async function withPeople(viewer: Viewer, page?: Page): Promise<Page> {
      const opened = page ?? (await openPage(t, viewer))
      opened.on('console', (said) => {
        if (said.type() === 'error' && !/ERR_|400/.test(said.text())) t.fail(said.text())
      })
      await opened.goto(origin + PLACE)
      await opened.locator('.population select').selectOption('1000')
      await settled(opened)
      return opened
    }

    await t.test(
      'three clicks lead to a scored example in Chinese, three more to who rises, by name',
      async (t) => {
        const page = await openPage(t, { language: 'zh-CN' })
        await page.route('**/v1/improve**', () => undefined)
        await page.goto(`${origin}/standards`)
        await page
          .getByRole('link', { name: /Q\/HXC 013-2018/ })
          .first()
          .click()
        await page.getByRole('link', { name: '试算一份' }).click()
        await page.getByLabel('算例').selectOption('four-stars')
        await page.locator('.points').getByText('四星级').waitFor()
        await page.locator('#service-objectives .reason').first().waitFor()

        await page.getByRole('link', { name: '标尺：假如改动' }).click()
        await page.getByText('模拟数据：10 000 家虚构组织').waitFor()
        await settled(page)
        await page.locator('#mark-four-stars input').click()
        await page.locator('#mark-four-stars input').fill('１１７')
        await page.getByRole('heading', { level: 1, name: /四星级 120 → 117/ }).waitFor()
        const { crossings } = (
          await service.foresee(
            { standard: 'q-hxc-013', edition: '2018', revision: 1 },
            { edits: [{ op: 'set', path: '/rules/levels/four-stars/atLeast', value: 117 }] },
            { size: 10_000, seed: 1 },
          )
        ).foresight
        t.ok(crossings.rises > 0)
        const title = await page.locator('h1').innerText()
        t.match(title, `${crossings.count} 家变级`)
        t.match(title, `${crossings.rises} 家上升`)
        const names = await page.locator('.who td:first-child').allInnerTexts()
        t.strictSame(
          names,
          crossings.list.map(({ name }) => (name as { readonly zh: string }).zh),
        )
        t.match(await page.locator('.headline').innerText(), '示例', 'made-up figures say so')

        await page.locator('.who td button').first().click()
        const pair = page.locator('.two')
        await pair.getByText('“四星级”的分数线由 120 改为 117').waitFor()
        t.match(await pair.innerText(), names[0]!)
        t.match(await pair.innerText(), /三星级[\s\S]*四星级/)
        await pictured(page, 'ruler', '.who td')
        walked('committee-member/read', 'committee-member/try')
      },
    )

    await t.test('a mark is dragged, moved by keys, taken back, and linked', async (t) => {
      const page = await withPeople({ language: 'en' })
      const flag = page.getByRole('slider', { name: 'Threshold of Four stars' })
      const box = (await flag.boundingBox())!
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2 - 60, box.y + 40, { steps: 6 })
      await page.mouse.up()
      await settled(page)
      const dragged = Number(await flag.getAttribute('aria-valuenow'))
      t.ok(dragged < 119 && dragged > 105.5, `dragged to ${dragged}`)
      t.match(await page.locator('h1').innerText(), `Four stars 120 → ${dragged}`)

      await flag.focus()
      await page.keyboard.press('ArrowRight')
      t.equal(Number(await flag.getAttribute('aria-valuenow')), dragged + 0.5)
      await page.keyboard.press('Shift+ArrowLeft')
      t.equal(Number(await flag.getAttribute('aria-valuenow')), Math.max(105.5, dragged - 4.5))
      await page.keyboard.press('End')
      t.equal(await flag.getAttribute('aria-valuenow'), '134.5', 'it stays below the next')
      await page.keyboard.press('1')
      await page.keyboard.type('17')
      await settled(page)
      t.equal(await flag.getAttribute('aria-valuenow'), '117', 'what is typed is the new mark')
      await page.getByLabel('Decimals of Total').selectOption('0')
      await settled(page)
      const finding = await page.locator('h1').innerText()
      t.match(finding, /Four stars 120 → 117 and Rounding of the total/)

      await page.waitForURL(/#/)
      await page.waitForTimeout(400)
      const other = await openPage(t, { language: 'zh-CN' })
      await other.goto(page.url())
      await other.getByRole('heading', { level: 1, name: /四星级 120 → 117/ }).waitFor()
      const figures = (text: string) => text.match(/\d+(?= (?:change|rise|fall| ?家))/g)
      t.strictSame(figures(await other.locator('h1').innerText()), figures(finding))

      await page.keyboard.press('Control+z')
      await page.getByRole('heading', { level: 1, name: /Four stars 120 → 117: / }).waitFor()
      await page.getByRole('button', { name: 'Begin again' }).click()
      await page.getByRole('heading', { name: catalogueIn('en').say('ruler-unchanged') }).waitFor()
    })

    await t.test('a weight that breaks the sum is refused in words, and stays', async (t) => {
      const page = await withPeople({ language: 'en' })
      await page.getByLabel('Change a weight').selectOption('hotline')
      await page.locator('#weight-hotline input').fill('4')
      await page.getByRole('alert').getByText('151').waitFor()
      t.equal(await page.locator('#weight-hotline input').inputValue(), '4')
      await page.getByLabel('Change a weight').selectOption('service-objectives')
      await page.locator('#weight-service-objectives input').fill('1')
      await settled(page)
      t.equal(await page.getByRole('alert').count(), 0)
      t.match(await page.locator('h1').innerText(), /\d+ change/)
    })

    await t.test(
      'a file is read on the page, sent nowhere, and its bad lines are told',
      async (t) => {
        const page = await withPeople({ language: 'en' })
        const good = await service.scoreDocument(
          JSON.parse(
            readFileSync(
              new URL('../../examples/q-hxc-013-four-stars.json', import.meta.url),
              'utf8',
            ),
          ),
        )
        const sent: string[] = []
        page.on('request', (request) => void sent.push(request.url()))
        await page.getByText('From a file').click()
        await page.locator('input[type=file]').setInputFiles({
          name: 'past.ndjson',
          mimeType: 'application/x-ndjson',
          buffer: Buffer.from(
            `${JSON.stringify(good)}\nnonsense\n${JSON.stringify(good.assessment)}\n`,
          ),
        })
        await page.getByRole('alert').getByText('Line 2: is not JSON').waitFor()
        await page.getByRole('button', { name: 'Go on with the 2 good lines' }).click()
        await page.getByText('past.ndjson: 2 assessments').waitFor()
        await page.locator('#mark-four-stars input').fill('126')
        await page.getByRole('heading', { level: 1, name: /2 change level.*2 fall/ }).waitFor()
        t.strictSame(
          sent.filter((url) => !url.includes('/studio/assets/')),
          [],
        )
        walked('committee-member/what-if')
      },
    )

    await t.test(
      'a sheet of past results is read with its cells named, after a blank one',
      async () => {
        const page = await withPeople({ language: 'zh-CN' })
        await page.getByText('上传文件').click()
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: '空白表（CSV）' }).click(),
        ])
        const blank = readFileSync(await download.path(), 'utf8')
        const columns = blank.trim().split(',').length
        const choose = (rows: readonly string[]) =>
          page.locator('input[type=file]').setInputFiles({
            name: '以往结果.csv',
            mimeType: 'text/csv',
            buffer: Buffer.from(`\uFEFF${rows.join('\r\n')}`),
          })
        await choose(['单位名称;hotline;training-hours', '甲;96,5;20', '乙;很高;20'])
        const alert = page.getByRole('alert')
        await alert.getByText('以往结果!B3').waitFor()
        await page.getByRole('button', { name: '只用其余 1 行继续' }).click()
        await page.getByText('以往结果.csv：1 份评价').waitFor()
        await page.getByText(`有 ${columns - 2 - 2 - 6} 项没有对应的列`).waitFor()
      },
    )

    await t.test(
      'whoever works for the body sees past evaluations, by name; a link leads there',
      async (t) => {
        const { items } = await ports.register.read((view) =>
          view.find('evaluation', { standard: 'q-hxc-013' }, { limit: 1000 }),
        )
        const evaluated = new Set(items.map(({ body }) => body['assessment']))
        const page = await withPeople({ language: 'en' })
        await page.getByText('Register', { exact: true }).click()
        await page.getByText(`On record: ${evaluated.size} evaluations`).waitFor()
        await settled(page)
        await page.locator('#mark-five-stars input').fill('145')
        await page.locator('#mark-four-stars input').fill('142')
        await page.locator('.who td button').first().waitFor()
        const name = await page.locator('.who td button').first().innerText()
        t.notMatch(name, /Line|synthetic/i)
        t.equal(await page.locator('.who th').first().innerText(), 'Organisation')
        await page.waitForURL(/#/)
        const other = await openPage(t, { language: 'zh-CN' })
        await other.goto(page.url())
        await other.getByText(`登记在案：${evaluated.size} 份评价`).waitFor()
        await other.getByRole('heading', { level: 1, name: /四星级 120 → 142/ }).waitFor()

        await page.route('**/v1/evaluations/assessments**', (route) => route.abort())
        await page.reload()
        await page.getByRole('alert').waitFor()
        await page.unroute('**/v1/evaluations/assessments**')
        await page.getByRole('button', { name: 'Try again' }).click()
        await page.getByRole('heading', { level: 1, name: /Four stars 120 → 142/ }).waitFor()
      },
    )

    await t.test(
      'assistive technology finds no fault, light or dark, and nothing scrolls sideways',
      async (t) => {
        const page = await withPeople({ language: 'en' })
        await page.locator('#mark-four-stars input').fill('117')
        await page.locator('.who td button').first().click()
        await page.locator('.two .reasons li').first().waitFor()
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          t.strictSame(await faultsFoundBy(page), [], colorScheme)
        }
        for (const width of [320, 390, 768]) {
          await page.setViewportSize({ width, height: 800 })
          const wide = await page.evaluate<number>(WIDTH)
          t.ok(wide <= width, `${wide} in ${width}`)
        }
        await page.emulateMedia({ media: 'print' })
        t.notOk(await page.locator('.stepper button').first().isVisible())
        t.ok(await page.locator('.headline .illustrative').isVisible(), 'paper says so as well')
      },
    )
  }),
)

/** Waits until the figures are those of what is on the page. */
async function settled(page: Page): Promise<void> {
  await page.locator('.low').waitFor()
  await page.waitForTimeout(50)
  await page.locator('.hairline.across').waitFor({ state: 'detached' })
}

/** Violations that axe finds, by rule and element. */
async function faultsFoundBy(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<{
    violations: { id: string; nodes: { html: string }[] }[]
  }>('axe.run({ resultTypes: ["violations"] })')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
