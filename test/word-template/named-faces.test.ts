import t from 'tap'
import { facesNamedIn } from '../../src/adapters/word-template/paper/named-faces.ts'
import { story, wordFile } from './word-file.ts'

const THEME = `<a:theme xmlns:a="a"><a:themeElements><a:fontScheme>
  <a:majorFont><a:latin typeface="Major Latin"/><a:ea typeface=""/><a:font script="Hans" typeface="Major Hans"/><a:font script="Hebr" typeface="Nobody"/></a:majorFont>
  <a:minorFont><a:latin typeface="Minor Latin"/><a:ea typeface="Minor Asian"/></a:minorFont>
</a:fontScheme></a:themeElements></a:theme>`

function faces(attributes: string): string {
  return `<w:rPr><w:rFonts ${attributes}/></w:rPr>`
}

t.test('a Word file names faces in text, lists, notes, signs, charts and its theme', async (t) => {
  const body = `<w:p><w:r>${faces('w:ascii="Roman &amp; Co" w:hAnsi="Roman 2" w:eastAsia="宋体" w:cs="Arabic" w:hint="eastAsia"')}<w:t>x</w:t></w:r>
    <w:r>${faces('w:asciiTheme="minorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="minorBidi"')}<w:sym w:font="Signs" w:char="F0FC"/></w:r></w:p>`
  const file = wordFile(body, {
    parts: {
      'word/styles.xml': story(
        'w:styles',
        `<w:docDefaults>${faces('w:ascii="Default"')}<w:lang w:eastAsia="zh-CN"/></w:docDefaults>`,
      ),
      'word/numbering.xml': story('w:numbering', faces('w:ascii="Bullets"')),
      'word/footnotes.xml': story('w:footnotes', faces('w:ascii="Notes"')),
      'word/charts/chart1.xml':
        '<c:chartSpace xmlns:c="c" xmlns:a="a"><a:latin typeface="Chart Latin"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></c:chartSpace>',
      'word/theme/theme1.xml': THEME,
      'word/fontTable.xml': story('w:fonts', '<w:font w:name="Listed"/>'),
      'word/settings.xml': story('w:settings', faces('w:ascii="Setting"')),
      'customXml/item1.xml': story('w:x', faces('w:ascii="Elsewhere"')),
    },
  })
  t.same(
    new Set(await facesNamedIn(file)),
    new Set([
      'Roman & Co',
      'Roman 2',
      '宋体',
      'Arabic',
      'Signs',
      'Default',
      'Bullets',
      'Notes',
      'Minor Latin',
      'Major Hans',
      'Chart Latin',
      'Minor Asian',
    ]),
  )
})

t.test('what is no Word file names none', async (t) => {
  t.same(await facesNamedIn(Buffer.from('no zip')), [])
})
