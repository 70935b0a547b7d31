import t from 'tap'
import { BLANK_PNG } from '../../src/adapters/word-template/objects/bit-png.ts'
import { openPackage } from '../../src/adapters/word-template/package/word-package.ts'
import type { TemplateFault } from '../../src/domain/document/template-fault.ts'
import { faultsOf, p, r, rendered, story, tags, wordFile, type Extras } from './word-file.ts'

const schema = tags({ number: 'TS-1' })
const FONT = Buffer.concat([Buffer.from([0, 1, 0, 0]), Buffer.alloc(400)])
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(60)])
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The relationships of a part, as `[id, type, target, external]`. */
function links(...all: readonly (readonly [string, string, string, true?])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`
}

/** What editors keep in a file and nobody sees in it. */
const UNSEEN: { readonly [what: string]: Extras } = {
  printer: {
    parts: { 'word/printerSettings1.bin': Buffer.from([1, 2, 3]) },
    links: [['x', 'printerSettings', 'printerSettings1.bin']],
  },
  tasks: {
    parts: { 'word/documenttasks/documenttasks1.xml': '<t:Tasks xmlns:t="urn:t"/>' },
    links: [['x', 'urn:2019/relationships/documenttasks', 'documenttasks/documenttasks1.xml']],
  },
  keys: {
    parts: { 'word/customizations.xml': '<!DOCTYPE never-read>' },
    links: [['x', 'urn:2006/relationships/keyMapCustomizations', 'customizations.xml']],
  },
  template: {
    parts: {
      'word/settings.xml': story('w:settings', '<w:attachedTemplate r:id="t"/>'),
      'word/_rels/settings.xml.rels': links(['t', 'attachedTemplate', 'file:///C:\\c.dotx', true]),
    },
    links: [['x', 'settings', 'settings.xml']],
  },
  fonts: {
    parts: {
      'word/fontTable.xml': story(
        'w:fonts',
        '<w:font w:name="A"><w:embedRegular r:id="f" w:fontKey="{00000000-0000-0000-0000-000000000000}"/></w:font>',
      ),
      'word/_rels/fontTable.xml.rels': links(['f', 'font', 'fonts/A.ttf']),
      'word/fonts/A.ttf': FONT,
    },
    links: [['x', 'fontTable', 'fontTable.xml']],
  },
}

t.test('what nobody sees in a file is left out of papers, with a note', async (t) => {
  for (const [what, extras] of Object.entries(UNSEEN)) {
    const section = what === 'printer' ? '<w:sectPr><w:printerSettings r:id="x"/></w:sectPr>' : ''
    const file = wordFile(p('No. {{number}}') + section, extras)
    const { warnings } = await openPackage(file)
    t.match(warnings, [{ code: 'left-out', message: { with: { what } } }], what)
    t.notOk(warnings[0]?.place, 'no place in the text is named for it')
    const paper = await rendered(file, schema, { number: '7' })
    t.strictSame(paper.lines, ['No. 7'])
    const all = [...paper.parts.values()].map((bytes) => Buffer.from(bytes).toString()).join('')
    t.notMatch(all, /printerSettings|documenttasks|ustomizations|attachedTemplate|embedRegular/)
    t.notMatch(all, 'dotx')
    await openPackage(paper.bytes)
  }
})

t.test('a part that something else needs stays', async (t) => {
  const file = wordFile(p('x'), { links: [['x', 'printerSettings', 'document.xml']] })
  t.ok((await openPackage(file)).parts.has('word/document.xml'))
})

const picture = (id: string): string =>
  p('text') +
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

t.test('pictures are taken for what they are, whatever their name', async (t) => {
  for (const [name, bytes, as] of [
    ['image1.jfif', JPEG, 'image1.jpeg'],
    ['image1.jpe', JPEG, 'image1.jpeg'],
    ['image1.png', JPEG, 'image1.jpeg'],
    ['image1.dib', Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]), 'image1.bmp'],
    ['image1.tmp', BLANK_PNG, 'image1.png'],
  ] as const) {
    const file = wordFile(picture('i'), {
      parts: { [`word/media/${name}`]: bytes },
      links: [['i', 'image', `media/${name}`]],
    })
    const paper = await rendered(file, {}, {})
    t.same(paper.parts.get(`word/media/${as}`), bytes, name)
    t.match(paper.part('word/_rels/document.xml.rels'), `Target="/word/media/${as}"`)
    t.match(paper.part('[Content_Types].xml'), `/word/media/${as}`)
    t.notOk(paper.parts.has(`word/media/${name}`))
  }
})

t.test('a picture that papers cannot show is told by its paragraph and format', async (t) => {
  const webp = Buffer.concat([Buffer.from('RIFF    WEBPVP8L'), Buffer.alloc(40)])
  for (const [name, bytes, format] of [
    ['a.webp', webp, 'WebP'],
    ['a.png', webp, 'WebP'],
    ['a.wmz', Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'WMZ/EMZ'],
    ['a.heic', Buffer.from('    ftypheic'), 'HEIC'],
    ['a.xyz', Buffer.from('anything'), 'XYZ'],
  ] as const) {
    const faults = await faultsOf(() =>
      openPackage(
        wordFile(picture('i'), {
          parts: { [`word/media/${name}`]: bytes },
          links: [['i', 'image', `media/${name}`]],
        }),
      ),
    )
    t.match(faults, [
      {
        code: 'picture-format',
        message: { with: { format } },
        place: { part: 'body', paragraph: 2 },
      },
    ])
  }
})

t.test('links that readers follow may stay, others are named by their text', async (t) => {
  const link = (target: string): Uint8Array =>
    wordFile(
      p('first') + `<w:p><w:hyperlink r:id="l">${r('call ')}${r('us')}</w:hyperlink></w:p>`,
      {
        links: [['l', 'hyperlink', target, true]],
      },
    )
  for (const target of ['https://a.example/b', 'mailto:a@b.example', 'tel:+8610', 'sms:+8610'])
    t.match((await openPackage(link(target))).warnings, [{ code: 'link', place: { paragraph: 2 } }])
  for (const target of ['file:///D:/a.docx', 'notes.docx', '\\\\server\\a', 'javascript:x']) {
    const faults = await faultsOf(() => openPackage(link(target)))
    t.match(faults, [
      { code: 'outside-link', message: { with: { text: 'call us', address: target } } },
    ])
  }
})

t.test('a chart that is linked to its workbook is used without the link', async (t) => {
  const chart =
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart/><c:externalData r:id="w"/></c:chartSpace>'
  const body = `${p('x')}<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="c"/><a:graphic><a:graphicData><c:chart r:id="c"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const file = wordFile(body, {
    parts: {
      'word/charts/chart1.xml': chart,
      'word/charts/_rels/chart1.xml.rels': links(['w', 'oleObject', 'file:///D:\\s.xlsx', true]),
    },
    links: [['c', 'chart', 'charts/chart1.xml']],
  })
  const { warnings } = await openPackage(file)
  t.match(warnings, [{ code: 'left-out', place: { part: 'body', paragraph: 2 } }])
  const paper = await rendered(file, {}, {})
  t.notMatch(paper.part('word/charts/chart1.xml'), 'externalData')
})

t.test('lists that nothing uses do not count, and do not come into papers', async (t) => {
  const shape = (id: number): string =>
    `<w:abstractNum w:abstractNumId="${id}">${Array.from({ length: 9 }, (_, i) => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720"/></w:pPr></w:lvl>`).join('')}</w:abstractNum>`
  const ids = Array.from({ length: 1500 }, (_, i) => i + 1)
  const lists = story(
    'w:numbering',
    ids.map(shape).join('') +
      ids.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join(''),
  )
  const numbered = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>${r('{{number}}')}</w:p>`
  const style =
    '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>'
  const extras: Extras = {
    parts: {
      'word/numbering.xml': lists,
      'word/styles.xml': story('w:styles', style),
    },
    links: [
      ['n', 'numbering', 'numbering.xml'],
      ['s', 'styles', 'styles.xml'],
    ],
  }
  const paper = await rendered(wordFile(numbered, extras), schema, { number: '1' })
  const kept = paper.part('word/numbering.xml')
  t.strictSame(
    [...kept.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id),
    ['7', '9'],
  )
  t.equal(kept.split('<w:abstractNum ').length - 1, 2)
  const used = ids.map((id) => numbered.replace('"7"', `"${id}"`)).join('')
  const faults: readonly TemplateFault[] = await faultsOf(() => openPackage(wordFile(used, extras)))
  t.match(faults, [{ code: 'xml-size' }], 'where all are used, all count')
})
