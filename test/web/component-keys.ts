import type { Page } from 'playwright-core'
import type { Test } from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'

const zh = catalogueIn('zh')

/** A page of the studio on which a component stands. */
export type PageOfKeys = 'calculator' | 'ruler' | 'workbench' | 'publication'

/** What the keys of a component do, and how that is seen; on which page, where it can be tried by itself. */
export type ComponentKeys = {
  readonly part: string
  readonly keys: string
  readonly does: string
} & (
  | { readonly on: PageOfKeys; readonly isSo: (page: Page, t: Test) => Promise<void> }
  /** Where else it is tried. */
  | { readonly triedIn: string }
)

const focused = (page: Page, member: string): Promise<unknown> =>
  page.evaluate(`String(document.activeElement?.${member} ?? '')`)
const isIn = (page: Page, wanted: string): Promise<boolean> =>
  page.evaluate<boolean>(`document.activeElement?.closest(${JSON.stringify(wanted)}) !== null`)
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const cell = (page: Page, row: string, column: string) =>
  page.getByRole('row').filter({ hasText: row }).locator(`td.of-${column}`)
const numbers = (page: Page): Promise<readonly string[]> =>
  page.getByRole('treegrid').locator('.of-number').allInnerTexts()
const namesOf = (page: Page): Promise<readonly string[]> =>
  page.getByRole('treegrid').locator('td.of-zh').allInnerTexts()
/** Takes the last step back, and waits until the clauses are called as they were. */
async function takenBack(page: Page, names: readonly string[]): Promise<void> {
  await press(page, 'Control+z')
  await page.waitForFunction(
    `JSON.stringify([...document.querySelectorAll('[role=treegrid] td.of-zh')].map((one) => one.innerText)) === ${JSON.stringify(JSON.stringify(names))}`,
  )
}
const slider = '[role=slider][aria-label*="四星级"]'
const markAt = async (page: Page): Promise<number> =>
  Number(await page.locator(slider).getAttribute('aria-valuenow'))

/**
 * The keys of the components of the studio. Keys that a browser has by itself, such as those that turn the
 * pages of a paper, are not among them; nor is one that would open all rows of a tree table, as none closes.
 */
export const COMPONENT_KEYS: readonly ComponentKeys[] = [
  {
    part: 'header',
    keys: 'Ctrl K',
    does: 'finds any room or page by name, also from within a field',
    on: 'calculator',
    async isSo(page, t) {
      await page.locator('#hotline input').focus()
      await press(page, 'Control+k')
      const finder = page.getByRole('dialog', { name: zh.say('studio-find') })
      await finder.getByRole('option').nth(2).waitFor()
      await press(page, 'ArrowDown')
      t.equal(
        await finder.getByRole('option', { selected: true }).innerText(),
        await finder.getByRole('option').nth(1).innerText(),
      )
      await press(page, 'Escape')
      await finder.waitFor({ state: 'detached' })
    },
  },
  {
    part: 'demonstration strip',
    keys: 'Enter, arrows',
    does: 'open who one is, and go from one to the next',
    on: 'calculator',
    async isSo(page, t) {
      await page.locator('.person .link').focus()
      await press(page, 'Enter')
      await page.locator('.people-choice button').nth(1).waitFor()
      await page.locator('.people-choice :focus').waitFor()
      const first = await focused(page, 'innerText')
      await press(page, 'ArrowDown')
      t.ok(await isIn(page, '.people-choice'))
      t.not(await focused(page, 'innerText'), first)
      await press(page, 'ArrowUp')
      t.equal(await focused(page, 'innerText'), first)
      await press(page, 'Escape')
      await page.locator('.people-choice').waitFor({ state: 'detached' })
    },
  },
  {
    part: 'demonstration strip',
    keys: 'digits',
    does: 'choose who one is',
    triedIn: 'each journey, in which people are changed by their digit',
  },
  {
    part: 'mark of what is illustrative',
    keys: 'Tab',
    does: 'explains it',
    on: 'calculator',
    async isSo(page, t) {
      const mark = page.locator('.points .illustrative')
      t.notOk(await mark.getByRole('tooltip').isVisible())
      await mark.focus()
      t.equal(await mark.getByRole('tooltip').innerText(), zh.say('mark-illustrative'))
    },
  },
  {
    part: 'segmented choice',
    keys: 'arrows, digits',
    does: 'move, and choose',
    on: 'calculator',
    async isSo(page, t) {
      const options = page.locator('#warranty-commitment input[type=radio]')
      await options.first().focus()
      await press(page, '2')
      t.ok(await options.nth(1).isChecked())
      await options.nth(1).focus()
      await press(page, 'ArrowRight')
      t.ok(await options.nth(2).isChecked())
    },
  },
  {
    part: 'number with unit',
    keys: '↑ ↓, Shift, Enter',
    does: 'step by the decimals of the input, by ten of these, and take what was typed',
    on: 'calculator',
    async isSo(page, t) {
      const field = page.locator('#hotline input')
      await field.fill('９０')
      await press(page, 'Enter')
      t.equal(await field.inputValue(), '90')
      await press(page, 'ArrowUp')
      t.equal(await field.inputValue(), '90.1')
      await press(page, 'Shift+ArrowDown')
      t.equal(await field.inputValue(), '89.1')
    },
  },
  {
    part: 'number with unit',
    keys: 'Enter while composing',
    does: 'takes nothing',
    triedIn: 'the calculator, where an input method composes',
  },
  {
    part: 'ruler',
    keys: '← →, Shift',
    does: 'move a mark by 0.5, and by 5',
    on: 'ruler',
    async isSo(page, t) {
      await page.locator(slider).focus()
      const at = await markAt(page)
      await press(page, 'ArrowLeft')
      t.equal(await markAt(page), at - 0.5)
      await press(page, 'Shift+ArrowLeft')
      t.equal(await markAt(page), at - 5.5)
      await press(page, 'Shift+ArrowRight', 'ArrowRight')
      t.equal(await markAt(page), at)
    },
  },
  {
    part: 'ruler',
    keys: 'Home, End',
    does: 'move it as far as its neighbours let it',
    on: 'ruler',
    async isSo(page, t) {
      const ends = []
      for (const key of ['Home', 'End']) {
        await press(page, key)
        ends.push(await markAt(page))
      }
      const beside = page.locator('[role=slider][aria-label*="星级"]')
      const marks: number[] = []
      for (const one of await beside.all())
        marks.push(Number(await one.getAttribute('aria-valuenow')))
      marks.sort((one, other) => one - other)
      const at = marks.indexOf(ends[1]!)
      t.ok(
        ends[0]! > marks[at - 1]! && ends[1]! < marks[at + 1]!,
        `${ends.join()} in ${marks.join()}`,
      )
      t.ok(ends[0]! < ends[1]!)
    },
  },
  {
    part: 'ruler',
    keys: 'digits',
    does: 'type the mark',
    on: 'ruler',
    async isSo(page, t) {
      await page.locator(slider).focus()
      await page.keyboard.type('110')
      t.equal(await markAt(page), 110)
      // Whoever stands there before is of a mark on the way to it, and goes with the focus on them.
      await page.locator('h1', { hasText: '→ 110' }).waitFor()
      await page.locator('.who tbody button').nth(1).waitFor()
    },
  },
  {
    part: 'pair of receipts',
    keys: '↑ ↓',
    does: 'show the organisation before and after',
    on: 'ruler',
    async isSo(page, t) {
      const names = page.locator('.who tbody button')
      await names.first().focus()
      await press(page, 'Enter')
      const second = await names.nth(1).innerText()
      await press(page, 'ArrowDown')
      t.equal(await focused(page, 'innerText'), second)
      await page.locator('.two h2').getByText(second).waitFor()
      const first = await names.first().innerText()
      await press(page, 'ArrowUp')
      await page.locator('.two h2').getByText(first).waitFor()
    },
  },
  {
    part: 'tree table',
    keys: 'arrows',
    does: 'go from cell to cell',
    on: 'workbench',
    async isSo(page, t) {
      await cell(page, '服务热线', 'zh').click()
      const names = await namesOf(page)
      const at = names.indexOf('服务热线')
      await press(page, 'ArrowDown')
      t.equal(await focused(page, 'innerText'), names[at + 1])
      await press(page, 'ArrowUp', 'ArrowRight')
      t.match(await focused(page, 'className'), /of-en/)
      await press(page, 'ArrowLeft')
      t.equal(await focused(page, 'innerText'), '服务热线')
    },
  },
  {
    part: 'tree table',
    keys: 'Enter, Esc, Tab, or typing',
    does: 'edit, leave, and go to the next cell',
    on: 'workbench',
    async isSo(page, t) {
      await press(page, 'Enter')
      t.equal(await focused(page, 'value'), '服务热线')
      await press(page, 'Escape')
      t.equal(await focused(page, 'innerText'), '服务热线')
      await press(page, 'x')
      t.equal(await focused(page, 'value'), 'x')
      await press(page, 'Escape')
      t.equal(await focused(page, 'innerText'), '服务热线')
      await press(page, 'Enter', 'Tab')
      t.match(await focused(page, 'className'), /of-en/)
    },
  },
  {
    part: 'tree table',
    keys: 'Alt Shift ↑ ↓',
    does: 'move a clause',
    on: 'workbench',
    async isSo(page, t) {
      const names = await namesOf(page)
      const at = names.indexOf('服务热线')
      await cell(page, '服务热线', 'zh').click()
      await press(page, 'Alt+Shift+ArrowUp')
      await page.waitForFunction(
        `document.querySelectorAll('[role=treegrid] td.of-zh')[${at - 1}].innerText === '服务热线'`,
      )
      await press(page, 'Alt+Shift+ArrowDown')
      await page.waitForFunction(
        `document.querySelectorAll('[role=treegrid] td.of-zh')[${at}].innerText === '服务热线'`,
      )
      t.same(await namesOf(page), names)
    },
  },
  {
    part: 'tree table',
    keys: 'Alt Shift ← →',
    does: 'take it a level up and down again',
    on: 'workbench',
    async isSo(page, t) {
      const before = await numbers(page)
      await cell(page, '服务热线', 'zh').click()
      await press(page, 'Alt+Shift+ArrowLeft')
      await page.waitForFunction(
        `JSON.stringify([...document.querySelectorAll('[role=treegrid] .of-number')].map((one) => one.innerText)) !== ${JSON.stringify(JSON.stringify(before))}`,
      )
      await press(page, 'Alt+Shift+ArrowRight')
      await page.getByText(/已保存 /).waitFor()
      t.equal((await namesOf(page)).filter((one) => one === '服务热线').length, 1)
    },
  },
  {
    part: 'tree table',
    keys: 'Ctrl Enter, Ctrl Shift Enter',
    does: 'split a clause, and merge it with the next',
    on: 'workbench',
    async isSo(page) {
      await cell(page, '定期保养', 'weight').click()
      await press(page, 'Control+Enter')
      const half = page.getByLabel(zh.say('clauses-split-first'))
      await half.waitFor()
      await press(page, 'Escape')
      await half.waitFor({ state: 'detached' })
      await cell(page, '定期保养', 'weight').click()
      await press(page, 'Control+Shift+Enter')
      const merge = page.getByRole('button', { name: zh.say('clauses-merge-do'), exact: true })
      await merge.waitFor()
      await merge.focus()
      await press(page, 'Escape')
      await merge.waitFor({ state: 'detached' })
    },
  },
  {
    part: 'tree table',
    keys: 'Ctrl V',
    does: 'pastes a column, and Ctrl Z takes it back',
    on: 'workbench',
    async isSo(page, t) {
      const names = await namesOf(page)
      const at = names.indexOf('定期保养')
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.evaluate("navigator.clipboard.writeText('甲（示例）\\r\\n乙（示例）\\r\\n')")
      await cell(page, '定期保养', 'zh').click()
      await press(page, 'Control+v')
      await page.getByText('乙（示例）').first().waitFor()
      t.same((await namesOf(page)).slice(at, at + 2), ['甲（示例）', '乙（示例）'])
      await takenBack(page, names)
    },
  },
  {
    part: 'curve',
    keys: 'arrows, Insert, Delete',
    does: 'move a square, add one and take it away',
    on: 'workbench',
    async isSo(page, t) {
      await cell(page, '服务热线', 'zh').click()
      const judging = page.getByRole('region', { name: zh.say('judging-title') })
      const squares = judging.getByRole('slider')
      await squares.nth(2).waitFor()
      const at = Number(await squares.nth(1).getAttribute('aria-valuenow'))
      await squares.nth(1).focus()
      await press(page, 'ArrowRight')
      t.ok(Number(await squares.nth(1).getAttribute('aria-valuenow')) > at)
      await squares.nth(1).focus()
      await press(page, 'Insert')
      await squares.nth(3).waitFor()
      await squares.nth(2).focus()
      await press(page, 'Delete')
      await squares.nth(3).waitFor({ state: 'detached' })
    },
  },
  // Here stand the keys of a group of conditions, of the sentence of a rule and of its JSON.
  {
    part: 'presence',
    keys: 'Ctrl K',
    does: 'lists whoever has the same draft open',
    on: 'workbench',
    async isSo(page) {
      await press(page, 'Control+k')
      const finder = page.getByRole('dialog', { name: zh.say('studio-find') })
      await finder
        .getByRole('option', { name: zh.say('studio-find-kind', { kind: 'here' }) })
        .first()
        .waitFor()
      await press(page, 'Escape')
      await finder.waitFor({ state: 'detached' })
    },
  },
  {
    part: 'header',
    keys: 'Tab',
    does: 'first leads past it',
    on: 'publication',
    async isSo(page, t) {
      await press(page, 'Tab')
      t.equal(await focused(page, 'innerText'), zh.say('studio-skip'))
      await press(page, 'Enter')
      t.equal(await focused(page, 'id'), 'main')
    },
  },
  {
    part: 'check list',
    keys: '↑ ↓, Enter',
    does: 'go from row to row, to what can be done there, and do it',
    on: 'publication',
    async isSo(page, t) {
      const rows = page.locator('.requirement')
      await rows.last().getByRole('button').focus()
      const count = await rows.count()
      for (let back = 1; back < count; back += 1) {
        await press(page, 'ArrowUp')
        const here = rows.nth(count - 1 - back)
        t.equal(
          await here
            .locator(':focus')
            .or(here.and(page.locator(':focus')))
            .count(),
          1,
        )
      }
      for (let on = 1; on < count; on += 1) await press(page, 'ArrowDown')
      t.ok(await rows.last().getByRole('button').and(page.locator(':focus')).isVisible())
      await press(page, 'Enter')
      await page.getByRole('button', { name: zh.say('studio-stop') }).waitFor()
      await page.getByRole('button', { name: zh.say('studio-stop') }).click()
    },
  },
]
