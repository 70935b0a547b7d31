import t from 'tap'
import type { TagPlace } from '../../src/domain/document/template-fault.ts'
import { placeWords } from '../../src/domain/document/template-place.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Language } from '../../src/domain/messages/text.ts'
import { type Ran, touchstone } from '../cli/touchstone.ts'

t.test('a place is said as one finds it in Word', (t) => {
  const cell = { part: 'body', file: 'word/document.xml', paragraph: 12, row: 3, cell: 1 }
  const header = { part: 'header 2', file: 'word/header2.xml', paragraph: 1 }
  const said = (place: TagPlace, language: Language): string =>
    catalogueIn(language).show(placeWords(place))
  t.equal(said(cell, 'en'), 'body, paragraph 12, table row 3, cell 1')
  t.equal(said(cell, 'zh'), '正文，第 12 段，表格第 3 行第 1 格')
  t.equal(said(header, 'en'), 'header 2, paragraph 1')
  t.equal(said(header, 'zh'), '页眉 2，第 1 段')
  t.equal(
    said({ part: 'body', file: 'word/document.xml', row: 3, cell: 1 }, 'en'),
    'body, table row 3, cell 1',
  )
  t.equal(said({ ...header, pages: 'first' }, 'en'), 'header of the first page, paragraph 1')
  t.equal(said({ ...header, pages: 'even' }, 'zh'), '偶数页页眉，第 1 段')
  t.equal(said({ part: 'word/a.xml', file: 'word/a.xml' }, 'zh'), '文件的内部部件（word/a.xml）')
  t.equal(said({ part: 'package', file: '' }, 'zh'), '整个文件')
  t.end()
})

t.test('the check speaks the language it is asked for', async (t) => {
  const check = (language: string): Promise<Ran> =>
    touchstone(['template', 'check', 'package.json', '--kind', 'findings', '--language', language])
  const [zh, en] = await Promise.all([check('zh'), check('en')])
  t.match(zh, { code: 1, out: 'package.json 不能用作评价报告模板：有 1 处错误。' })
  t.match(zh.out, '在 Word 中另存为“Word 文档 (*.docx)”。')
  t.match(en, {
    code: 1,
    out: 'package.json cannot be used as a template for findings reports: 1 fault.',
  })
  t.match(en.out, 'Save it from Word as "Word Document (.docx)".')
})
