import t from 'tap'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import {
  parseXml,
  textOf,
  walk,
  type XmlElement,
} from '../../src/adapters/word-template/xml/xml-tree.ts'
import type { TagData } from '../../src/domain/document/example-data.ts'
import { standardTextModel } from '../../src/domain/document/standard-text.ts'
import type { Clause } from '../../src/domain/language/standard.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { TEXT_LANGUAGES } from '../../src/domain/messages/text.ts'
import type { DigestedPack } from '../../src/domain/pack/pack.ts'
import { digestOf } from '../../src/adapters/system/digest.ts'
import { needs } from '../needs.ts'
import { linesOf, service } from './papers.ts'
import { textOfPages } from './pdf-pages.ts'

t.teardown(() => service.papers.close())

const shipped = (await service.shelf.revisions()).find(
  ({ standard }) => standard === 'q-hxc-013',
)!.digested!

async function textOfPack(digested: DigestedPack, language: 'zh' | 'en') {
  const { bytes } = await service.papers.render({
    kind: 'standard-text',
    language,
    about: { unpublished: digested },
  })
  return bytes
}

function withStandard(change: object): DigestedPack {
  const pack = { ...shipped.pack, standard: { ...shipped.pack.standard, ...change } }
  return { pack, digest: digestOf(pack) }
}

/** Paragraphs of the body with their styles. */
async function styledIn(bytes: Uint8Array) {
  const part = (await readArchive(bytes)).get('word/document.xml')!
  const { root } = parseXml(Buffer.from(part).toString())
  return [...walk(root)]
    .filter(({ name }) => name === 'w:p')
    .map((node) => ({
      style: node.child('w:pPr')?.child('w:pStyle')?.get('w:val') ?? '',
      text: words(node),
    }))
}

function words(paragraph: XmlElement): string {
  return [...walk(paragraph)]
    .filter(({ name }) => name === 'w:t')
    .map((node) => textOf(node))
    .join('')
}

t.test(
  'its contents name every chapter and the annex, by the numbers Word gives them',
  async (t) => {
    for (const language of TEXT_LANGUAGES) {
      const paragraphs = await styledIn(await textOfPack(shipped, language))
      const chapters = paragraphs
        .filter(({ style }) => style === 'Heading1')
        .map(({ text }) => text)
      t.equal(chapters.length, 7)
      const contents = paragraphs.filter(({ style, text }) => style === 'TOC1' && text !== '')
      const entries = contents.map(({ text }) => text)
      const gap = language === 'zh' ? '　' : '  '
      t.strictSame(
        entries.slice(1, -1),
        chapters.map((chapter, at) => `${at + 1}${gap}${chapter}`),
        language,
      )
      const [annex] = paragraphs.filter(({ style }) => style === 'AnnexTitle')
      t.match(entries.at(-1)!.replaceAll(/\s/g, ''), annex!.text.replaceAll(/\s/g, ''))
    }
  },
)

t.test('headings and tables are numbered by Word and not typed', async (t) => {
  const bytes = await textOfPack(shipped, 'zh')
  for (const { style, text } of await styledIn(bytes))
    if (/^Heading\d$|Title$/.test(style)) t.notMatch(text, /^(?:\d|表|附录)/, text)
  const styles = Buffer.from((await readArchive(bytes)).get('word/styles.xml')!).toString()
  for (const level of [1, 2, 3, 4, 5, 6])
    t.match(styles, new RegExp(`w:styleId="Heading${level}".*?<w:numPr>`), `level ${level}`)
})

t.test(
  'it says every clause of every standard once, in their order, under headings of their depth',
  async (t) => {
    for (const { digested } of await service.shelf.revisions()) {
      const { standard } = digested!.pack
      for (const language of TEXT_LANGUAGES) {
        const catalogue = catalogueIn(language)
        const asked: (readonly [string, string])[] = []
        const visit = (clauses: readonly Clause[], depth: number): void => {
          for (const { title, text, clauses: below = [] } of clauses) {
            asked.push([`Heading${depth}`, catalogue.text(title ?? text)])
            visit(below, depth + 1)
          }
        }
        visit(standard.clauses, 2)
        const paragraphs = await styledIn(await textOfPack(digested!, language))
        const found = paragraphs
          .filter(({ style }) => /^Heading[2-6]$/.test(style))
          .map(({ style, text }) => [style, text.replace(/ \[[^\]]*\]$/, '')] as const)
        t.strictSame(found, asked, `${standard.id} ${language}`)
      }
    }
  },
)

t.test('what the pack does not hold is a marked place, and what it holds is none', async (t) => {
  const { scope: _, ...without } = shipped.pack.standard
  const pack = { ...shipped.pack, standard: without }
  for (const [digested, is] of [
    [{ pack, digest: digestOf(pack) }, true],
    [shipped, false],
  ] as const) {
    const lines = (await linesOf(await textOfPack(digested, 'zh'))).join('\n')
    t.equal(lines.includes('〔写出本文件规定了什么'), is)
    t.match(lines, '〔ICS 分类号〕')
    t.match(lines, '本文件的发布机构不承担识别专利的责任。')
  }
})

t.test('numbers of clauses stand beside headings where Word gives others', (t) => {
  const rows = (digested: DigestedPack): readonly TagData[] => {
    const { expanded, digest } = service.prepare(digested)
    const told = { expanded, digest, marks: [], software: service.software }
    return standardTextModel(told, catalogueIn('en'), { template: '' })[
      'requirements'
    ] as readonly TagData[]
  }
  const [part] = shipped.pack.standard.clauses
  const renumbered = withStandard({
    clauses: [{ ...part!, number: '5.1' }, ...shipped.pack.standard.clauses.slice(1)],
  })
  t.equal(rows(shipped)[0]!['code'], 'A')
  t.equal(rows(renumbered)[0]!['code'], undefined, 'the same number is not told twice')
  t.end()
})

t.test(
  'covers name what a number says of its standard, and nothing where it says nothing',
  async (t) => {
    for (const [designation, kind] of [
      ['GB/T 27922-2011', '国家标准'],
      ['DB53/T 1315-2024', '地方标准'],
      ['T/CAS 290-2017', '团体标准'],
      ['Q/HXC 013-2018', '企业标准'],
      ['SB/T 11135-2015', '行业标准'],
      ['Scheme 7', undefined],
    ] as const) {
      const lines = await linesOf(await textOfPack(withStandard({ designation }), 'zh'))
      t.strictSame(
        lines.filter((line) => /^..标准$/.test(line)),
        kind === undefined ? [] : [kind],
        designation,
      )
    }
  },
)

t.test(
  'a copy in PDF has the pages of its chapters in its contents, roman before the text',
  needs('LibreOffice', async (t) => {
    const about = { unpublished: shipped }
    const word = await service.papers.render({ kind: 'standard-text', language: 'zh', about })
    const { bytes, missing } = await service.papers.print(word)
    t.equal(missing, undefined)
    const pages = await textOfPages(bytes)
    const contents = pages[1]!.replaceAll(/\s/g, '')
    t.match(contents, /前言\.+II/)
    t.match(contents, /1范围\.+1/)
    const annex = Number(/附录A（规范性）评分表\.+(\d+)/.exec(contents)![1])
    t.match(pages[annex + 2]!.replaceAll(/\s/g, ''), '附录A')
  }),
)
