import type { Document, Paragraph, Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'
import {
  chapter,
  facts,
  headRow,
  report,
  REPORT_WIDTH,
  small,
  specimenNote,
  traceLines,
} from './report.ts'

/** What was voted on, by whom, and what it came to. */
export function ballotMinutesTemplate(language: TextLanguage): Document {
  const say = (chinese: string, english: string): string => (language === 'zh' ? chinese : english)
  return report(language, { zh: '表决纪要', en: 'Minutes of a ballot' }, [
    facts(language, [
      { label: { zh: '表决事项', en: 'Voted on' }, text: '{{title}}' },
      {
        label: { zh: '标准', en: 'Standard' },
        text: say(
          '{{standard.designation}}《{{standard.title}}》，规则修订号 {{standard.revision}}，草案第 {{version}} 版',
          '{{standard.designation}} {{standard.title}}, revision {{standard.revision}} of its rules, version {{version}} of the draft',
        ),
      },
      { label: { zh: '归口单位', en: 'Owner' }, text: '{{standard.owner}}' },
      {
        label: { zh: '表决时间', en: 'Days' },
        text: say('{{opens}}至{{closes}}', '{{opens}} to {{closes}}'),
      },
      { label: { zh: '发起人', en: 'Opened by' }, text: '{{openedBy}}' },
      { label: { zh: '会议地点', en: 'Place of the meeting' }, text: '____________________' },
      { label: { zh: '主持人', en: 'Chair' }, text: '____________________' },
    ]),
    specimenNote(),
    chapter(say('一　表决结果', '1  Result')),
    outcome(),
    paragraph('', { keepNext: true }, { size: 8 }),
    tally(language),
    mark('{{#checks}}'),
    paragraph(say('——{{.}}', '— {{.}}'), { spacing: { before: 60, after: 0 } }),
    mark('{{/checks}}'),
    chapter(say('二　投票情况', '2  Votes')),
    votes(language),
    chapter(say('三　会议讨论和决定', '3  Discussion and decisions')),
    room(),
    paragraph(
      say('投票记录截至{{asOf}}。', 'Votes as on record on {{asOf}}.'),
      { keepNext: true, spacing: { before: 120, after: 0 } },
      { size: 16, color: INK.faint },
    ),
    signatures(language),
    ...traceLines(language, false),
  ])
}

function outcome(): Table {
  const said = run('{{outcome}}', { font: FACES.hei, size: 28, bold: true, color: INK.navy })
  return table(
    [REPORT_WIDTH],
    [
      row([
        cell(REPORT_WIDTH, [paragraph([said], { alignment: 'center', keepNext: true })], {
          fill: INK.navyPale,
        }),
      ]),
    ],
    'ruled',
    90,
  )
}

function tally(language: TextLanguage): Table {
  const columns = [1980, 1980, 1980, 1980, 1980]
  const titles =
    language === 'zh'
      ? ['有表决权', '收回', '赞成', '反对', '弃权']
      : ['May vote', 'Came back', 'For', 'Against', 'Abstained']
  const tags = ['members', 'returned', 'approve', 'against', 'abstain']
  return table(columns, [
    headRow(columns, titles),
    row(tags.map((tag) => cell(1980, [small(`{{${tag}}}`, 'center')]))),
  ])
}

function votes(language: TextLanguage): Table {
  const columns = [600, 1800, 1300, 1800, 4400]
  const titles =
    language === 'zh'
      ? ['序号', '投票人', '投票', '日期', '理由和处理意见']
      : ['No.', 'Voter', 'Vote', 'Day', 'Reason and answer']
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small('{{#votes}}{{index}}', 'center')]),
      cell(columns[1]!, [small('{{voter}}')]),
      cell(columns[2]!, [small('{{vote}}', 'center')]),
      cell(columns[3]!, [small('{{on}}', 'center')]),
      cell(columns[4]!, [
        mark('{{#reason}}'),
        small('{{reason}}{{/reason}}'),
        mark('{{#answer}}'),
        paragraph(
          `{{answer}}{{#observation}}${language === 'zh' ? '：' : ': '}{{observation}}{{/observation}}{{/answer}}{{/votes}}`,
          {},
          { size: 16, color: INK.faint },
        ),
      ]),
    ]),
  ])
}

/** Room to write in; it stays with the signatures. */
function room(): Table {
  return table(
    [REPORT_WIDTH],
    [row([cell(REPORT_WIDTH, [paragraph('', { keepNext: true })])], { height: 800 })],
  )
}

function signatures(language: TextLanguage): Table {
  const third = REPORT_WIDTH / 3
  const titles = language === 'zh' ? ['主持人', '记录人', '日期'] : ['Chair', 'Secretary', 'Date']
  const written = (text: string): Paragraph =>
    paragraph(text, { alignment: 'center' }, { size: 17, color: INK.faint })
  return table(
    [third, third, third],
    [
      row(
        titles.map((title) =>
          cell(third, [
            paragraph('', { spacing: { before: 360, after: 0 } }),
            written('____________________'),
            written(title),
          ]),
        ),
      ),
    ],
    'bare',
  )
}
