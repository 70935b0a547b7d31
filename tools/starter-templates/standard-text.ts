import {
  Document,
  Footer,
  Header,
  NumberFormat,
  PageNumber,
  Paragraph,
  SectionType,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { FACES, mark } from './house-style.ts'
import { specimenNote } from './report.ts'
import { annexOf, chaptersOf, standardBody } from './standard-body.ts'
import {
  fill,
  STYLE,
  standardNumbering,
  standardStyles,
  styled,
  TEXT_WIDTH,
} from './standard-styles.ts'

const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1418, bottom: 1134, left: 1418, right: 1134, header: 900, footer: 700 },
}

/** The text of a standard, from its cover to its annex. */
export function standardTextTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  const header = new Header({
    children: [
      new Paragraph({ alignment: 'right', children: [hei('{{standard.designation}}', 21)] }),
    ],
  })
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: 'right',
        children: [new TextRun({ size: 18, children: [PageNumber.CURRENT] })],
      }),
    ],
  })
  const around = { headers: { default: header }, footers: { default: footer } }
  return new Document({
    title: zh ? '标准文本' : 'Text of the standard',
    styles: standardStyles(language),
    numbering: standardNumbering(language),
    sections: [
      { properties: { page: PAGE }, children: cover(language) },
      {
        ...around,
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { ...PAGE, pageNumbers: { start: 1, formatType: NumberFormat.UPPER_ROMAN } },
        },
        children: [...contents(language), ...foreword(language)],
      },
      {
        ...around,
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { ...PAGE, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
        },
        children: standardBody(language),
      },
    ],
  })
}

function hei(text: string, size: number): TextRun {
  return new TextRun({ text, font: FACES.hei, size })
}

/** What the cover of a standard has, in its places. */
function cover(language: TextLanguage): (Paragraph | Table)[] {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  const line = (
    children: readonly TextRun[],
    before: number,
    alignment: 'left' | 'center' | 'right' = 'center',
  ): Paragraph =>
    new Paragraph({ alignment, spacing: { before, after: 0 }, children: [...children] })
  return [
    line([hei('ICS ', 21), fill(say('ICS 分类号', 'ICS number'))], 0, 'left'),
    line([hei('CCS ', 21), fill(say('中国标准文献分类号', 'CCS number'))], 0, 'left'),
    mark('{{#standardKind}}'),
    line([hei('{{standardKind}}', 48)], 900),
    mark('{{/standardKind}}'),
    line([hei('{{standard.designation}}', 28)], 700, 'right'),
    new Paragraph({
      alignment: 'right',
      spacing: { before: 60, after: 0 },
      border: { bottom: { style: 'single', size: 8, color: '000000', space: 8 } },
      children: [fill(say('代替的标准编号；没有的删去', 'Number that it replaces; else delete'))],
    }),
    line([hei('{{standard.title}}', 52)], 2200),
    mark('{{#otherTitle}}'),
    line([hei('{{otherTitle}}', 28)], 400),
    mark('{{/otherTitle}}'),
    line(
      [
        hei(
          say(
            '（规则修订号 {{standard.revision}}）',
            '(revision {{standard.revision}} of its rules)',
          ),
          24,
        ),
      ],
      400,
    ),
    specimenNote(),
    new Paragraph({
      spacing: { before: 3000, after: 0 },
      tabStops: [{ type: 'right', position: TEXT_WIDTH }],
      border: { bottom: { style: 'single', size: 8, color: '000000', space: 8 } },
      children: [
        fill(say('发布日期', 'date of issue')),
        hei(
          say(
            ' 发布\t{{standard.inForceFrom}} 实施',
            ' issued\t{{standard.inForceFrom}} implemented',
          ),
          28,
        ),
      ],
    }),
    line([hei(say('{{standard.owner}}　发布', 'Issued by {{standard.owner}}'), 32)], 300),
  ]
}

/** Contents as a field of Word, with its entries: their page numbers come when a program that lays out pages updates it. */
function contents(language: TextLanguage): (Paragraph | Table | TableOfContents)[] {
  const zh = language === 'zh'
  const { kind, title } = annexOf(language)
  const gap = zh ? '　' : '  '
  const entries = [
    zh ? '前言' : 'Foreword',
    ...chaptersOf(language).map((chapter, at) => `${at + 1}${gap}${chapter}`),
    zh ? `附录A${kind}${gap}${title}` : `Annex A ${kind}${gap}${title}`,
  ]
  return [
    styled(STYLE.frontTitle, zh ? '目　次' : 'Contents'),
    new TableOfContents(zh ? '目次' : 'Contents', {
      hyperlink: true,
      headingStyleRange: '1-1',
      useAppliedParagraphOutlineLevel: true,
      cachedEntries: entries.map((entry) => ({ title: entry, level: 1 })),
    }),
  ]
}

/** The foreword with the sentences that every standard has. */
function foreword(language: TextLanguage): Paragraph[] {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  const body = (...children: readonly (string | TextRun)[]): Paragraph =>
    styled(
      STYLE.body,
      children.map((one) => (typeof one === 'string' ? new TextRun(one) : one)),
    )
  return [
    new Paragraph({
      style: STYLE.frontTitle,
      pageBreakBefore: true,
      outlineLevel: 0,
      children: [new TextRun(zh ? '前　言' : 'Foreword')],
    }),
    body(
      say(
        '本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。',
        'This document is drafted in accordance with the rules given in GB/T 1.1—2020, Directives for standardization — Part 1: Rules for the structure and drafting of standardizing documents.',
      ),
    ),
    body(
      fill(
        say(
          '代替其他文件的，写明“本文件代替……，与……相比，除结构调整和编辑性改动外，主要技术变化如下：”',
          'Where it replaces another document, say so, and what has changed in it technically',
        ),
      ),
    ),
    mark('{{#changes}}'),
    body(
      say(
        '规则修订号 {{standard.revision}} 的变化：{{changes}}',
        'Changes in revision {{standard.revision}} of the rules: {{changes}}',
      ),
    ),
    mark('{{/changes}}'),
    body(
      say(
        '请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。',
        'Attention is drawn to the possibility that some of the elements of this document may be the subject of patent rights. The issuing body of this document shall not be held responsible for identifying any or all such patent rights.',
      ),
    ),
    body(
      say('本文件由', 'This document was proposed by '),
      fill(say('提出单位', 'proposer')),
      say('提出。', '.'),
    ),
    body(
      say(
        '本文件由{{standard.owner}}归口。',
        'This document is under the jurisdiction of {{standard.owner}}.',
      ),
    ),
    body(
      say('本文件起草单位：', 'Drafting organisations: '),
      fill(say('起草单位', 'organisations')),
      say('。', '.'),
    ),
    body(
      say('本文件主要起草人：', 'Main drafters: '),
      fill(say('主要起草人', 'names')),
      say('。', '.'),
    ),
    body(
      fill(
        say(
          '本文件及其所代替文件的历次版本发布情况；首次发布的，写“本文件为首次发布。”',
          'Editions of this document and of those it replaces; for the first one, “This is the first edition of this document.”',
        ),
      ),
    ),
  ]
}
