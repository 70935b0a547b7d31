import t from 'tap'
import { lostText } from '../../src/adapters/pdf/lost-text.ts'
import { openPdfPress } from '../../src/adapters/pdf/pdf-press.ts'
import { printedPieces } from '../../src/adapters/word-template/paper/printed-pieces.ts'
import { needs } from '../needs.ts'
import { example, paperOf, service } from './papers.ts'
import { p, r, story, wordFile } from '../word-template/word-file.ts'
import { textOfPages } from './pdf-pages.ts'

t.setTimeout(240_000)
const press = openPdfPress()
t.teardown(async () => {
  await press.close()
  await service.papers.close()
})

t.test(
  'a PDF copy has every line of its paper, however tall a row is',
  needs('LibreOffice', async (t) => {
    const assessment = example()
    const clause = 'service-network'
    const evidence = Array.from({ length: 70 }, (_, i) => `Record of outlet no. ${1000 + i}`)
    const answer = assessment.answers[clause] as object
    const receipt = await service.scoreDocument({
      ...assessment,
      answers: { ...assessment.answers, [clause]: { ...answer, evidence } },
    })
    const { bytes } = await service.papers.print(await paperOf(receipt, 'findings', 'zh'))
    const text = (await textOfPages(bytes)).join('\n')
    t.strictSame(
      evidence.filter((line) => !text.includes(line.slice(-4))),
      [],
    )
  }),
)

t.test(
  'where nothing brings a text back there is no copy, and the text is told',
  needs('LibreOffice', async (t) => {
    // A row of fixed height shows what fits in it, in Word and elsewhere.
    const fixed = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="500" w:hRule="exact"/></w:trPr><w:tc>${p('shown')}${p('x')}${p('y')}${p('cut off')}</w:tc></w:tr></w:tbl>${p('end')}`
    await t.rejects(press.print(wordFile(fixed), { isArchival: false, isExact: false }), {
      code: 'pdf-failed',
      detail: { key: 'refusal-pdf-failed--lost' },
    })
  }),
)

t.test('a text that pages lack is found, one that goes on is not', (t) => {
  const pages = ['Head one two three fo', 'Head ur five Six six', 'Head end']
  t.equal(lostText(['one two', 'three four five', 'SIX', 'six', 'end'], pages), undefined)
  t.equal(lostText(['one', 'seven'], pages), 'seven')
  t.equal(lostText(['six', 'six', 'six'], pages), 'six', 'as often as the paper has it')
  t.equal(lostText(['three four seven'], pages), 'three four seven')
  t.equal(lostText(['\ufb01-\u00adve'], pages), undefined)
  const lines = ['line no. 1', 'line no. 2', 'line no. 12']
  t.equal(lostText([...lines, 'line no. 13'], [lines.join(' '), '3 of 4']), 'line no. 13')
  t.equal(lostText(['שלום'], pages), undefined, 'right to left is not compared')
  t.end()
})

t.test('what is compared is what is printed', async (t) => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const hidden = (look: string): string => `<w:r><w:rPr>${look}</w:rPr><w:t>hidden</w:t></w:r>`
  const body = `<w:p>${r('a ')}${r('b')}<w:r><w:tab/></w:r>${r('c')}${field}${r('d')}${hidden('<w:vanish/>')}${hidden('<w:rStyle w:val="H"/>')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>${p('')}<mc:AlternateContent><mc:Choice Requires="wps">${p('e')}</mc:Choice><mc:Fallback>${p('e')}</mc:Fallback></mc:AlternateContent>`
  const style = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
  const file = wordFile(body, {
    parts: { 'word/styles.xml': story('w:styles', style) },
    links: [['s', 'styles', 'styles.xml']],
  })
  t.strictSame(await printedPieces(file), ['a b', 'c', 'd', 'e'])
})
