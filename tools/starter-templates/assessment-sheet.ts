import type { Document, Paragraph, Table, TableRow } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, FACES, INK, mark, paragraph, quiet, row, run, table } from './house-style.ts'
import {
  chapter,
  headRow,
  LANDSCAPE_WIDTH,
  markRow,
  report,
  small,
  specimenNote,
  traceLines,
} from './report.ts'

/** What an assessor prints and writes on: one for each assessor. */
export function assessmentSheetTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  return report(
    language,
    { zh: '现场评价表', en: 'Assessment sheet' },
    [
      toFillIn(language),
      specimenNote(),
      ...only('hasProfile', [
        chapter(say('申请组织情况', 'The organisation')),
        askedTable('profile', say('事项', 'What'), say('填写', 'To fill in')),
      ]),
      chapter(say('评分', 'Scoring')),
      clauses(language),
      ...only('hasKeys', [
        small(
          say(
            '※　关键项：不满足时的后果见“前提条件”。',
            '※  Key item: "Preconditions" says what follows where it is not met.',
          ),
        ),
      ]),
      mark('{{#parts}}'),
      small('{{title}}'),
      ...factLines(),
      mark('{{/parts}}'),
      ...only('hasRecorded', [
        chapter(say('其他记录事项', 'Further records')),
        askedTable('recorded', say('事项', 'What'), say('填写', 'To fill in')),
      ]),
      ...only('hasAdjustments', [
        chapter(say('扣分与加分', 'Deductions and bonuses')),
        adjustments(language),
      ]),
      ...only('hasGates', [chapter(say('前提条件', 'Preconditions')), gates(language)]),
      ...only('hasLevels', [chapter(say('等级', 'Levels')), levels(language)]),
      chapter(say('补充说明与签字', 'Notes and signatures')),
      notes(language),
      // Two tables without a paragraph between them are one.
      paragraph('', { keepNext: true }, { size: 12 }),
      signatures(language),
      ...traceLines(language, false),
    ],
    'landscape',
  )
}

/** Paragraphs and tables that stand there only where a tag is true. */
function only(tag: string, inner: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] {
  return [mark(`{{#${tag}}}`), ...inner, mark(`{{/${tag}}}`)]
}

/** A box to tick, and the end of a list behind it. */
function box(end = ''): Paragraph {
  return paragraph([run('□', { font: FACES.sign, size: 22 }), quiet(end)], { alignment: 'center' })
}

function label(text: string): Paragraph {
  return paragraph(text, {}, { font: FACES.hei, size: 19, color: INK.navy })
}

/** The head that an assessor fills in. */
function toFillIn(language: TextLanguage): Table {
  const columns = [2100, 5316, 2100, 5316]
  const titles =
    language === 'zh'
      ? ['受评组织', '评价地点', '评价日期', '评价人员', '接待人员', '评价方法']
      : ['Organisation', 'Place', 'Day', 'Assessor', 'Received by', 'Method']
  const basis = row([
    cell(columns[0]!, [label(language === 'zh' ? '评价依据' : 'Judged by')], {
      fill: INK.navyPale,
    }),
    cell(
      LANDSCAPE_WIDTH - columns[0]!,
      [
        paragraph(
          language === 'zh'
            ? '{{standard.designation}}《{{standard.title}}》，规则修订号 {{standard.revision}}，{{standard.inForceFrom}}起实施{{#hasTotal}}，满分 {{standard.fullPoints}} 分{{/hasTotal}}'
            : '{{standard.designation}} {{standard.title}}, revision {{standard.revision}} of its rules, in force from {{standard.inForceFrom}}{{#hasTotal}}, full score {{standard.fullPoints}}{{/hasTotal}}',
        ),
      ],
      { span: 3 },
    ),
  ])
  const pairs = [0, 2, 4].map((i) =>
    row(
      [i, i + 1].flatMap((at, half) => [
        cell(columns[half * 2]!, [label(titles[at]!)], { fill: INK.navyPale }),
        cell(columns[half * 2 + 1]!, [paragraph('')]),
      ]),
      { height: 480 },
    ),
  )
  return table(columns, [basis, ...pairs])
}

/** What is asked beside the clauses. */
function askedTable(list: string, what: string, where: string): Table {
  const columns = [5000, 9832]
  return table(columns, [
    headRow(columns, [what, where]),
    row(
      [
        cell(columns[0]!, [small(`{{#${list}}}`), small('{{title}}')]),
        cell(columns[1]!, [mark('{{#blanks}}'), small('{{.}}'), small(`{{/blanks}}{{/${list}}}`)]),
      ],
      { height: 440 },
    ),
  ])
}

const CLAUSE_COLUMNS = [900, 4632, 900, 3200, 1000, 4200] as const

function clauses(language: TextLanguage): Table {
  const zh = language === 'zh'
  const columns = CLAUSE_COLUMNS
  const titles = zh
    ? ['条款', '评价内容与要求', '分值', '评分办法', '得分', '记录（事实与证据）']
    : ['Clause', 'What is asked', 'Worth', 'How points are given', 'Points', 'What was found']
  return table(columns, [
    headRow(columns, titles),
    markRow(columns, '{{#groups}}'),
    band(language, { size: 20, fill: INK.navyPale }),
    markRow(columns, '{{#sections}}'),
    markRow(columns, '{{#heading}}'),
    band(language, { size: 18, fill: 'F6F8FB' }),
    markRow(columns, '{{/heading}}'),
    clauseLine(language),
    markRow(columns, '{{/sections}}'),
    subtotal(
      zh
        ? '小计　{{#number}}{{number}}  {{/number}}{{title}}'
        : 'Subtotal  {{#number}}{{number}}  {{/number}}{{title}}',
      '{{max}}',
    ),
    markRow(columns, '{{/groups}}'),
    markRow(columns, '{{#hasTotal}}'),
    subtotal(
      zh ? '合计（扣分与加分之前）' : 'Total before deductions and bonuses',
      '{{standard.fullPoints}}',
    ),
    markRow(columns, '{{/hasTotal}}'),
  ])
}

/** The heading of a section, with how its members combine. */
function band(
  language: TextLanguage,
  { size, fill }: { readonly size: number; readonly fill: string },
): TableRow {
  return row([
    cell(
      LANDSCAPE_WIDTH,
      [
        paragraph(
          [
            run('{{#number}}{{number}}  {{/number}}{{title}}', {
              font: FACES.hei,
              size,
              bold: true,
              color: INK.navy,
            }),
            run(language === 'zh' ? '　{{max}} 分' : '  {{max}}', { size: 18, color: INK.faint }),
          ],
          { keepNext: true },
        ),
        ...factLines(),
      ],
      { span: CLAUSE_COLUMNS.length, fill },
    ),
  ])
}

function clauseLine(language: TextLanguage): TableRow {
  const columns = CLAUSE_COLUMNS
  return row(
    [
      cell(columns[0], [
        small('{{#clauses}}'),
        small('{{#number}}{{number}}{{/number}}', 'center'),
      ]),
      cell(
        columns[1],
        [
          paragraph([run('{{title}}', { size: 18, bold: true })]),
          mark('{{#requirement}}'),
          paragraph('{{requirement}}{{/requirement}}', {}, { size: 16 }),
          mark('{{#evidence}}'),
          paragraph(
            language === 'zh' ? '查看：{{.}}' : 'See: {{.}}',
            {},
            { size: 16, color: INK.faint },
          ),
          mark('{{/evidence}}'),
        ],
        { align: 'top' },
      ),
      cell(columns[2], [
        paragraph([run('{{worth}}', { font: FACES.sign, size: 19, bold: true })], {
          alignment: 'center',
        }),
      ]),
      cell(
        columns[3],
        [
          mark('{{#how}}'),
          paragraph('{{.}}', {}, { size: 16 }),
          mark('{{/how}}'),
          paragraph('{{#formula}}{{formula}}{{/formula}}', {}, { size: 16 }),
        ],
        { align: 'top' },
      ),
      cell(columns[4], [paragraph('')]),
      cell(
        columns[5],
        [
          mark('{{#blanks}}'),
          paragraph('{{.}}', {}, { size: 16 }),
          paragraph('{{/blanks}}{{/clauses}}', {}, { size: 16 }),
        ],
        { align: 'top' },
      ),
    ],
    { height: 1000 },
  )
}

function subtotal(title: string, max: string): TableRow {
  const columns = CLAUSE_COLUMNS
  const strong = (text: string): Paragraph =>
    paragraph(text, { alignment: 'center' }, { size: 19, bold: true })
  return row(
    [
      cell(columns[0] + columns[1], [paragraph(title, {}, { size: 19, bold: true })], {
        span: 2,
        fill: INK.navyPale,
      }),
      cell(columns[2], [strong(max)], { fill: INK.navyPale }),
      cell(columns[3], [paragraph('')], { fill: INK.navyPale }),
      cell(columns[4], [paragraph('')]),
      cell(columns[5], [paragraph('')], { fill: INK.navyPale }),
    ],
    { height: 460 },
  )
}

/** What is said of something, then its formula as an equation; lines that have nothing vanish. */
function factLines(): Paragraph[] {
  return [
    mark('{{#facts}}'),
    paragraph('{{.}}', {}, { size: 16 }),
    mark('{{/facts}}'),
    mark('{{#formula}}'),
    paragraph('{{formula}}{{/formula}}', {}, { size: 16 }),
  ]
}

function adjustments(language: TextLanguage): Table {
  const columns = [3300, 6532, 1000, 4000]
  const titles =
    language === 'zh'
      ? ['名称', '办法', '增减', '情形与证据']
      : ['Name', 'How', 'Points', 'Cases and evidence']
  return table(columns, [
    headRow(columns, titles),
    row(
      [
        cell(columns[0]!, [small('{{#adjustments}}'), small('{{title}}')]),
        cell(columns[1]!, [
          ...factLines(),
          mark('{{#reason}}'),
          paragraph('{{reason}}{{/reason}}', {}, { size: 16, color: INK.faint, italics: true }),
        ]),
        cell(columns[2]!, [paragraph('')]),
        cell(columns[3]!, [small('{{/adjustments}}')]),
      ],
      { height: 900 },
    ),
  ])
}

function gates(language: TextLanguage): Table {
  const columns = [600, 6232, 2400, 2700, 1450, 1450]
  const zh = language === 'zh'
  return table(columns, [
    headRow(
      columns,
      zh
        ? ['', '条件', '所涉等级', '不满足时', '满足', '不满足']
        : ['', 'What it asks', 'Levels', 'Where it is not met', 'Met', 'Not met'],
    ),
    row([
      cell(columns[0]!, [
        small('{{#gates}}'),
        paragraph([run('{{#isKey}}※{{/isKey}}', { font: FACES.sign, size: 19 })], {
          alignment: 'center',
        }),
      ]),
      cell(columns[1]!, [
        small('{{title}}'),
        mark('{{#asks}}'),
        paragraph('{{asks}}{{/asks}}', {}, { size: 16 }),
        mark('{{#reason}}'),
        paragraph('{{reason}}{{/reason}}', {}, { size: 16, color: INK.faint, italics: true }),
      ]),
      cell(columns[2]!, [small('{{levels}}')]),
      cell(columns[3]!, [small('{{outcome}}')]),
      cell(columns[4]!, [box()]),
      cell(columns[5]!, [box('{{/gates}}')]),
    ]),
  ])
}

function levels(language: TextLanguage): Table {
  const columns = [3500, 2000, 7332, 2000]
  return table(columns, [
    headRow(
      columns,
      language === 'zh'
        ? ['等级', '分数线', '其他要求', '达到']
        : ['Level', 'Threshold', 'Also needed', 'Reached'],
    ),
    row([
      cell(columns[0]!, [small('{{#levels}}'), small('{{title}}')]),
      cell(columns[1]!, [small('{{mark}}', 'center')]),
      cell(columns[2]!, [
        mark('{{^needs}}'),
        paragraph('—', {}, { size: 16 }),
        mark('{{/needs}}'),
        mark('{{#needs}}'),
        paragraph('{{.}}{{/needs}}', {}, { size: 16 }),
      ]),
      cell(columns[3]!, [box('{{/levels}}')]),
    ]),
  ])
}

/** Room for what no clause has room for; it stays with the lines to sign on. */
function notes(language: TextLanguage): Table {
  const columns = [2100, LANDSCAPE_WIDTH - 2100]
  return table(columns, [
    row(
      [
        cell(
          columns[0]!,
          [
            paragraph(
              language === 'zh' ? '补充说明' : 'Notes',
              { keepNext: true },
              { font: FACES.hei, size: 19, color: INK.navy },
            ),
          ],
          { fill: INK.navyPale },
        ),
        cell(columns[1]!, [paragraph('', { keepNext: true })]),
      ],
      { height: 1500 },
    ),
  ])
}

function signatures(language: TextLanguage): Table {
  const width = LANDSCAPE_WIDTH / 3
  const titles =
    language === 'zh'
      ? ['评价人员', '受评组织代表', '日期']
      : ['Assessor', 'For the organisation', 'Date']
  return table(
    [width, width, width],
    [
      row(
        titles.map((title) =>
          cell(width, [
            paragraph('', { spacing: { before: 400, after: 0 }, keepNext: true }),
            paragraph('____________________', { alignment: 'center' }, { color: INK.faint }),
            paragraph(title, { alignment: 'center' }, { size: 17, color: INK.faint }),
          ]),
        ),
      ),
    ],
    'bare',
  )
}
