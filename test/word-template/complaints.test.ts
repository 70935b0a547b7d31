import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import { openPackage } from '../../src/adapters/word-template/package/word-package.ts'
import { lintTemplate } from '../../src/adapters/word-template/tags/lint-template.ts'
import { KIND_FACTS } from '../../src/domain/document/kinds.ts'
import type { TemplateFault } from '../../src/domain/document/template-fault.ts'
import { partWords, placeWords } from '../../src/domain/document/template-place.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Message } from '../../src/domain/messages/message.ts'
import { TEXT_LANGUAGES } from '../../src/domain/messages/text.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
import { ARCHIVES, SPELLINGS, withPart } from './crafted-archives.ts'
import { spoiled, XML_ATTACKS } from './hostile-documents.ts'
import { faultsOf, p, r, story, table, wordFile } from './word-file.ts'

/** What only those read who open the file by other means: markup, and the language it is written in. */
const MARKUP = /<\/?\w+[:>]|\b(?:w|wp|pic|mc|r):[a-z]\w*|(?<!Strict Open )XML|DOCTYPE|\.rels\b/i
const MESSAGES = resolve(import.meta.dirname, '../../src/domain/messages')

/** Every complaint of a template in the message files of a language, with what to do. */
function complaintsIn(language: string): { key: string; text: string; fix: string }[] {
  return ['template-faults.ftl', 'template-file-faults.ftl'].flatMap((name) =>
    readFileSync(`${MESSAGES}/${language}/${name}`, 'utf8')
      .split(/\n(?=fault-)/)
      .slice(1)
      .map((entry) => {
        const [, key = '', text = '', fix = ''] =
          /^([\w-]+) = ([^]*?)\n {4}\.fix = ([^]*?)(?=\n\n|\n#|$)/.exec(entry) ?? []
        return { key, text, fix }
      }),
  )
}

for (const language of TEXT_LANGUAGES)
  t.test(`no complaint in ${language} quotes markup, and each says what to do`, (t) => {
    const complaints = complaintsIn(language)
    t.ok(complaints.length > 120, `${complaints.length} complaints`)
    for (const { key, text, fix } of complaints) {
      t.match(text, /\S/, key)
      t.match(fix, /\S/, `${key} says what to do`)
      t.notMatch(text + fix, MARKUP, key)
      t.notMatch(text, /["“]\{ \$(?:part|workbook|target|element) \}["”]/, `${key} quotes no part`)
    }
    t.end()
  })

/** A path in a sentence that does not stand in brackets after what it is the path of. */
const BARE_PATH = /(?<![(（]["“]?)(?<![\w./])(?:word|docProps|customXml|_rels)\/[\w./-]+/

t.test('a part that Word does not show is told by what it is', async (t) => {
  const found: TemplateFault[] = []
  for (const [, file] of Object.values(ARCHIVES))
    found.push(...(await faultsOf(() => openPackage(file())).catch(() => [])))
  for (const [, content] of XML_ATTACKS)
    found.push(...(await faultsOf(() => openPackage(spoiled('word/document.xml', content)))))
  for (const name of SPELLINGS)
    found.push(...(await faultsOf(() => openPackage(withPart({ name, content: '<a/>' })))))
  t.ok(new Set(found.map(({ message: { key } }) => key)).size > 40)
  for (const language of TEXT_LANGUAGES) {
    const catalogue = catalogueIn(language)
    for (const fault of found) {
      const { message, fix } = wordFault(fault, catalogue)
      const place = fault.place === undefined ? '' : catalogue.show(placeWords(fault.place))
      for (const sentence of [message, fix, place]) {
        t.notMatch(sentence, BARE_PATH, sentence)
        t.notMatch(sentence.replaceAll(/[("（][^()（）]*[)"）]/g, ''), MARKUP, sentence)
      }
      for (const part of partsIn(fault.message)) t.not(typeof part, 'string', fault.message.key)
    }
  }
})

/** What a message names as part of the file. */
function partsIn({ with: given = {} }: Message): readonly unknown[] {
  return ['part', 'workbook'].flatMap((name) => (name in given ? [given[name]] : []))
}

t.test('parts have names', (t) => {
  const en = catalogueIn('en')
  const zh = catalogueIn('zh')
  t.equal(en.show(partWords('word/media/image1.png')), 'picture ("word/media/image1.png")')
  t.equal(zh.show(partWords('word/header3.xml')), '页眉（word/header3.xml）')
  t.equal(en.show(partWords('word/_rels/document.xml.rels')).split(' (')[0], 'list of links')
  t.equal(en.show(partWords('strange.bin')), 'inner part of the file ("strange.bin")')
  t.equal(zh.show(partWords('word/document.xml')), '正文')
  t.end()
})

const tags = KIND_FACTS.certificate.tags
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const shown =
  '<w:drawing><wp:inline><wp:docPr id="1" name="Picture 3" descr="{{qrr}} x"/><a:graphic>'
const picture = `${shown}<a:blip r:embed="i"/></a:graphic></wp:inline></w:drawing>`
const page = '<w:lastRenderedPageBreak/>'

t.test('a complaint is at the place that Word shows', async (t) => {
  const file = wordFile(
    [
      p('First page'),
      `<w:p><w:r>${page}<w:t>{{numbr}}</w:t></w:r></w:p>`,
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('{{holdr}}')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      table([p('a'), p('{{pointz}}')]),
      `<w:p><w:r>${picture}</w:r></w:p>`,
      '<w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="h"/></w:sectPr></w:pPr></w:p>',
      `<w:p>${r('end')}</w:p>`,
      '<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr>',
    ].join(''),
    {
      parts: {
        'word/header7.xml': story('w:hdr', p('{{zh.holdr}}')),
        'word/footer9.xml': story('w:ftr', p('{{revisoin}}')),
        'word/media/i.png': Buffer.from('89504e470d0a1a0a', 'hex'),
      },
      links: [
        ['h', 'header', 'header7.xml'],
        ['f', 'footer', 'footer9.xml'],
        ['i', 'image', 'media/i.png'],
      ],
      contentTypes: ['header7', 'footer9']
        .map(
          (name) =>
            `<Override PartName="/word/${name}.xml" ContentType="${OFFICE}.${name.slice(0, 6)}+xml"/>`,
        )
        .join(''),
    },
  )
  const { faults } = await lintTemplate(file, { schema: tags })
  const said = (tag: string, language: 'en' | 'zh'): string => {
    const place = faults.find((one) => one.tag?.startsWith(tag))?.place
    return place === undefined
      ? `${tag} is not told`
      : catalogueIn(language).show(placeWords(place))
  }
  t.equal(said('{{numbr}}', 'en'), 'body, page 2, paragraph 2')
  t.equal(said('{{holdr}}', 'en'), 'body, page 2, paragraph 4, text box')
  t.equal(said('{{pointz}}', 'zh'), '正文，第 2 页，第 6 段，表格第 1 行第 2 格')
  t.equal(said('{{qrr}}', 'en'), 'body, page 2, paragraph 7, picture "Picture 3"')
  t.equal(said('{{zh.holdr}}', 'en'), 'header of section 1, first page, paragraph 1')
  t.equal(said('{{zh.holdr}}', 'zh'), '第 1 节首页页眉，第 1 段')
  t.equal(said('{{revisoin}}', 'en'), 'footer of section 2, paragraph 1')
  t.equal(said('{{revisoin}}', 'zh'), '第 2 节页脚，第 1 段')
})
