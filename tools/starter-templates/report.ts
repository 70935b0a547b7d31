import {
  BorderStyle,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  type Paragraph,
  TabStopType,
  type Table,
  type TableRow,
  TextRun,
} from 'docx'
import type { BothLanguages, TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, CENTER, FACES, INK, paragraph, row, run, table } from './house-style.ts'

/** Width of the text of a report, in twips. */
export const REPORT_WIDTH = 9900

/** The same of a report on its side. */
export const LANDSCAPE_WIDTH = 14832

const A4 = { width: 11906, height: 16838 }

/** A report: title, running head, page numbers, trace, in one language. */
export function report(
  language: TextLanguage,
  title: BothLanguages,
  body: readonly (Paragraph | Table)[],
  lie: 'upright' | 'landscape' = 'upright',
): Document {
  return page(language, title, [...heading(language, title), ...body], lie)
}

/** A letter of the certification body: its name and address above, and the title that its data gives. */
export function letter(language: TextLanguage, body: readonly (Paragraph | Table)[]): Document {
  const title = { zh: '{{title}}', en: '{{title}}' }
  const rule = { style: BorderStyle.SINGLE, size: 12, color: INK.navy, space: 6 }
  return page(
    language,
    title,
    [
      paragraph([run('{{body}}', { size: 28, bold: true, color: INK.navy })], {
        alignment: CENTER,
        spacing: { before: 60, after: 40 },
      }),
      paragraph(
        '{{#bodyAddress}}{{bodyAddress}}{{/bodyAddress}}',
        { alignment: CENTER, border: { bottom: rule } },
        { size: 18, color: INK.faint },
      ),
      heading(language, title)[0]!,
      ...body,
    ],
    'upright',
  )
}

function page(
  language: TextLanguage,
  title: BothLanguages,
  children: readonly (Paragraph | Table)[],
  lie: 'upright' | 'landscape',
): Document {
  const zh = language === 'zh'
  const width = lie === 'upright' ? REPORT_WIDTH : LANDSCAPE_WIDTH
  const small = { size: 16, color: INK.faint }
  const rule = { style: BorderStyle.SINGLE, size: 6, color: INK.navy, space: 4 }
  const tabs = [{ type: TabStopType.RIGHT, position: width }]
  const header = new Header({
    children: [
      paragraph(
        [
          run(`{{standard.designation}}  ${title[language]}`, small),
          run('\t{{standard.title}}', small),
        ],
        { tabStops: tabs, border: { bottom: rule } },
      ),
    ],
  })
  const number = (child: (typeof PageNumber)[keyof typeof PageNumber]): TextRun =>
    new TextRun({ ...small, font: FACES.song, children: [child] })
  const footer = new Footer({
    children: [
      paragraph(
        [
          run(
            `${zh ? '摘要' : 'Digests'} {{trace.packShort}} · {{trace.template}} · {{trace.software}}\t${zh ? '第 ' : 'Page '}`,
            small,
          ),
          number(PageNumber.CURRENT),
          run(zh ? ' 页，共 ' : ' of ', small),
          number(PageNumber.TOTAL_PAGES),
          run(zh ? ' 页' : '', small),
        ],
        { tabStops: tabs },
      ),
    ],
  })
  return new Document({
    title: title[language],
    styles: {
      default: {
        document: {
          run: { font: FACES.song, size: 20, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: lie === 'upright' ? A4 : { ...A4, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1250, bottom: 1000, left: 1003, right: 1003, header: 600, footer: 500 },
          },
        },
        headers: { default: header },
        footers: { default: footer },
        children: [...children],
      },
    ],
  })
}

function heading(language: TextLanguage, title: BothLanguages): Paragraph[] {
  return [
    paragraph(
      [
        run(title[language], {
          size: 44,
          bold: true,
          color: INK.navy,
          characterSpacing: language === 'zh' ? 60 : 10,
        }),
      ],
      { alignment: CENTER, spacing: { before: 120, after: 40 } },
    ),
    paragraph(
      [run('{{standard.designation}}  {{standard.title}}', { size: 22, color: INK.faint })],
      { alignment: CENTER, spacing: { before: 0, after: 200 } },
    ),
  ]
}

/** The head of a chapter; it stays with what follows. */
export function chapter(text: string): Paragraph {
  return paragraph([run(text, { font: FACES.hei, size: 25, bold: true, color: INK.navy })], {
    keepNext: true,
    spacing: { before: 320, after: 120 },
  })
}

/** Head row of a table, repeated on every page; one of its cells may be its own. */
export function headRow(
  columns: readonly number[],
  titles: readonly string[],
  own?: { readonly at: number; readonly paragraph: Paragraph },
): TableRow {
  return row(
    columns.map((width, i) =>
      cell(
        width,
        [
          i === own?.at
            ? own.paragraph
            : paragraph(
                titles[i] ?? '',
                { alignment: CENTER },
                { font: FACES.hei, size: 18, bold: true, color: 'FFFFFF' },
              ),
        ],
        { fill: INK.navy },
      ),
    ),
    { isHead: true },
  )
}

/** A row that only opens or closes a section; it vanishes when the template is filled. */
export function markRow(columns: readonly number[], tag: string): TableRow {
  return row([
    cell(
      columns.reduce((sum, width) => sum + width, 0),
      [paragraph(tag, {}, { size: 14, color: INK.faint })],
      { span: columns.length },
    ),
  ])
}

/** Text in a cell of a table. */
export function small(text: string, align: 'left' | 'center' | 'right' = 'left'): Paragraph {
  return paragraph(text, { alignment: align }, { size: 18 })
}

/** Who and what a report is about: two columns of labels and values, absent rows left out. */
export function facts(language: TextLanguage, rows: readonly Fact[]): Table {
  const columns = [2300, REPORT_WIDTH - 2300]
  return table(
    columns,
    rows.map((fact) => {
      const { label, when } = fact
      return row([
        cell(
          columns[0]!,
          [
            paragraph(
              `${when === undefined ? '' : `{{#${when}}}`}${label[language]}`,
              {},
              { font: FACES.hei, size: 19, color: INK.navy },
            ),
          ],
          { fill: INK.navyPale },
        ),
        cell(
          columns[1]!,
          'lines' in fact
            ? fact.lines
            : [paragraph(when === undefined ? fact.text : `${fact.text}{{/${when}}}`)],
        ),
      ])
    }),
  )
}

/** A label with a value, or with lines of its own. */
export type Fact = { readonly label: BothLanguages } & (
  | { readonly text: string; readonly when?: string }
  | { readonly lines: readonly Paragraph[]; readonly when?: undefined }
)

/** The organisation, the rules and the day: the same in every report. */
export function usualFacts(language: TextLanguage): Fact[] {
  return [
    ...subjectFacts(language),
    { label: { zh: '评价日期', en: 'Day of assessment' }, text: '{{date}}' },
  ]
}

/** The organisation, and the rules that it is judged by. */
export function subjectFacts(language: TextLanguage): Fact[] {
  const zh = language === 'zh'
  return [
    { label: { zh: '受评组织', en: 'Organisation' }, text: '{{organisation.name}}' },
    {
      label: { zh: '地址', en: 'Address' },
      text: '{{organisation.address}}',
      when: 'organisation.address',
    },
    {
      label: { zh: '统一社会信用代码', en: 'Social credit code' },
      text: '{{organisation.creditCode}}',
      when: 'organisation.creditCode',
    },
    {
      label: { zh: '服务范围', en: 'Scope of service' },
      text: '{{organisation.scope}}',
      when: 'organisation.scope',
    },
    {
      label: { zh: '场所', en: 'Sites' },
      text: '{{organisation.sites}}',
      when: 'organisation.sites',
    },
    {
      label: { zh: '评价依据', en: 'Judged by' },
      text: zh
        ? '{{standard.designation}}《{{standard.title}}》，规则修订号 {{standard.revision}}，{{standard.inForceFrom}}起实施'
        : '{{standard.designation}} {{standard.title}}, revision {{standard.revision}} of its rules, in force from {{standard.inForceFrom}}',
    },
  ]
}

/** Why it is a specimen, in red, where it is one. */
export function specimenNote(): Paragraph {
  return paragraph(
    '{{#specimenReason}}{{specimenReason}}{{/specimenReason}}',
    { spacing: { before: 120, after: 0 } },
    { size: 18, color: INK.red, bold: true },
  )
}

/** Full digests, at the end of a report; they stay together. */
export function traceLines(language: TextLanguage, ofAssessment: boolean): Paragraph[] {
  const zh = language === 'zh'
  const style = { size: 14, color: INK.faint }
  const pack = `${zh ? '标准与规则' : 'Standard and rules'}  SHA-256 {{trace.pack}}`
  const assessment = `${zh ? '评价记录' : 'Assessment'}  SHA-256 {{trace.assessment}}`
  const before = { spacing: { before: 160, after: 0 } }
  if (!ofAssessment) return [paragraph(pack, before, style)]
  return [paragraph(pack, { ...before, keepNext: true }, style), paragraph(assessment, {}, style)]
}
