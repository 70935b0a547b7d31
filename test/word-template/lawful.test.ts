import t from 'tap'
import { unlawfulIn } from './lawful.ts'
import {
  compileFaults,
  p,
  r,
  rendered,
  story,
  table,
  tags,
  wordFile,
  type Rendered,
} from './word-file.ts'

const schema = tags({
  name: 'Aurora',
  reason: [],
  evidence: [],
  items: { list: { no: 1, text: 'one' } },
  qr: { kind: 'picture', explanation: 'QR code' },
})
const data = {
  name: 'Aurora',
  reason: [],
  evidence: [],
  items: [
    { no: 1, text: 'one' },
    { no: 2, text: 'two' },
  ],
}
const made = (body: string, extras = {}, options = {}, given: object = data): Promise<Rendered> =>
  rendered(wordFile(body, extras), schema, given as typeof data, options)

const LISTS =
  p('{{#reason}}') + p('{{.}}') + p('{{/reason}}') + p('{{#evidence}}') + p('▪ {{.}}{{/evidence}}')

t.test('a cell ends in a paragraph whatever its lists leave out', async (t) => {
  const cell = table([LISTS, p('x')]) + p('end')
  const none = await made(cell)
  t.strictSame(unlawfulIn(none.parts), [])
  t.strictSame(none.lines, ['', 'x', 'end'])
  const some = await made(cell, {}, {}, { ...data, evidence: ['seen'] })
  t.strictSame(some.lines, ['▪ seen', 'x', 'end'], 'and no empty one where a line stands')
})

t.test('so do text boxes, headers and notes, controls and bookmarks notwithstanding', async (t) => {
  const list = p('{{#evidence}}') + p('▪ {{.}}{{/evidence}}')
  const box = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${list}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const control = table([`<w:sdt><w:sdtPr/><w:sdtContent>${list}</w:sdtContent></w:sdt>`])
  const marked = table([`<w:bookmarkStart w:id="1" w:name="m"/>${list}<w:bookmarkEnd w:id="1"/>`])
  const header = {
    parts: { 'word/header1.xml': story('w:hdr', list) },
    links: [['h', 'header', 'header1.xml']],
    contentTypes:
      '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
  }
  for (const evidence of [[], ['seen']]) {
    const paper = await made(box + control + marked + p('end'), header, {}, { ...data, evidence })
    t.strictSame(unlawfulIn(paper.parts), [])
  }
})

t.test(
  'the paragraph that is put in has the look of the last one, without its number',
  async (t) => {
    const look = '<w:pPr><w:pStyle w:val="Small"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const cell = `<w:p>${look}${r('{{#evidence}}')}</w:p><w:p>${look}${r('{{.}}{{/evidence}}')}</w:p>`
    const { body } = await made(table([cell]) + p('end'))
    t.match(body, '<w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr></w:p></w:tc>')
  },
)

const SECTION = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>'

t.test('marks of a specimen have ids of their own in every section', async (t) => {
  const art =
    '<w:p><w:r><w:pict><v:shapetype id="_x0000_t136"/><v:shape id="own" type="#_x0000_t136"/></w:pict></w:r></w:p>'
  for (const body of [p('a') + SECTION + p('b') + SECTION + p('c'), art + SECTION + p('c')]) {
    const paper = await made(body, {}, { marks: ['specimen'] })
    t.strictSame(unlawfulIn(paper.parts), [])
    for (const [, type] of paper.body.matchAll(/ type="#([^"]+)"/g))
      t.match(paper.body, `<v:shapetype id="${type}"`, 'each refers to a type that is there')
  }
})

t.test('a shape that a list repeats defines its type once', async (t) => {
  const shape =
    '<w:p><w:r><w:pict><v:shapetype id="_x0000_t75"/><v:shape id="s" type="#_x0000_t75"/></w:pict></w:r></w:p>'
  const paper = await made(p('{{#items}}') + shape + p('{{/items}}') + p('end'))
  t.strictSame(unlawfulIn(paper.parts), [])
  t.equal(paper.body.split('<v:shape ').length - 1, 2)
})

t.test('the mark of a specimen stands in a first paragraph that begins a page', async (t) => {
  const paragraph = (look: string): string => `<w:p><w:pPr>${look}</w:pPr>${r('{{no}}')}</w:p>`
  const style =
    '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:pageBreakBefore/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Page"><w:basedOn w:val="Base"/></w:style>'
  const styles = {
    parts: { 'word/styles.xml': story('w:styles', style) },
    links: [['s', 'styles', 'styles.xml']],
  }
  for (const look of ['<w:pageBreakBefore/>', '<w:pStyle w:val="Page"/>']) {
    const list = p('{{#items}}') + paragraph(look) + p('{{/items}}') + p('end')
    const { body } = await made(list, styles, { marks: ['specimen'] })
    const [first = ''] = body.match(/<w:p[ >].*?<\/w:p>/s) ?? []
    t.match(first, 'SpecimenMark')
    t.match(first, '>1</w:t>', 'no paragraph of its own comes before')
    t.equal(body.split('id="SpecimenMark"').length - 1, 1, 'and not in the second item')
    const none = await made(list, styles, { marks: ['specimen'] }, { ...data, items: [] })
    t.match(none.body, 'SpecimenMark', 'without items it stands with what comes next')
  }
  const off = paragraph('<w:pStyle w:val="Page"/><w:pageBreakBefore w:val="0"/>')
  const plain = await made(p('{{#items}}') + off + p('{{/items}}'), styles, { marks: ['specimen'] })
  t.notMatch(plain.lines[0], '1', 'elsewhere it has a paragraph of its own')
})

t.test('a filled control no longer asks to be filled', async (t) => {
  const control = (inner: string): string =>
    `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt></w:p>`
  const { parts, lines } = await made(control(r('{{name}}')))
  t.strictSame(unlawfulIn(parts), [])
  t.strictSame(lines, ['Aurora'])
  const { body } = await made(control(r('Type here')))
  t.match(body, 'showingPlcHdr', 'one without a tag is left as it is')
})

t.test('alternative text may stand on the picture itself', async (t) => {
  const picture = (frame: string, inner: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" ${frame}/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="i.png" ${inner}/></pic:nvPicPr><pic:blipFill><a:blip r:embed=""/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  for (const body of [
    picture('', 'descr="{{qr}}"'),
    picture('descr="image"', 'descr=" {{qr}} "'),
    picture('descr="{{qr}}"', 'descr="{{qr}}"'),
  ]) {
    const pictures = { qr: Buffer.from('89504e470d0a1a0a'.padEnd(60, '0'), 'hex') }
    const paper = await made(body, {}, { pictures })
    t.notMatch(paper.body, '{{')
    t.match(paper.body, 'descr="QR code', 'the explanation takes its place')
  }
  const wrong = await compileFaults(picture('', 'descr="{{nmae}}"'), schema)
  t.match(wrong, [{ code: 'tag-unknown' }])
})
