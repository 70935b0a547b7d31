import type { Document, Paragraph, Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'
import { listTable } from './list-table.ts'
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

type Say = (chinese: string, english: string) => string

/** The explanatory note on drafting: what the record holds, and marked places for what it does not. */
export function draftingNoteTemplate(language: TextLanguage): Document {
  const say: Say = (chinese, english) => (language === 'zh' ? chinese : english)
  return report(language, { zh: '编制说明', en: 'Explanatory note on drafting' }, [
    facts(language, [
      {
        label: { zh: '标准', en: 'Standard' },
        text: say(
          '{{standard.designation}}《{{standard.title}}》，规则修订号 {{standard.revision}}',
          '{{standard.designation}} {{standard.title}}, revision {{standard.revision}} of its rules',
        ),
      },
      { label: { zh: '归口单位', en: 'Owner' }, text: '{{standard.owner}}' },
      {
        label: { zh: '状态', en: 'State' },
        text: say('{{standing}}（截至{{asOf}}）', '{{standing}}, on {{asOf}}'),
      },
    ]),
    specimenNote(),
    ...work(language, say),
    ...grounds(language, say),
    ...difference(say),
    chapter(say('四　试验验证', '4  Tests and verification')),
    fill(
      say(
        '试验验证的分析、综述报告，技术经济论证，预期的经济效果',
        'Tests made, their analysis, and the expected effect',
      ),
    ),
    chapter(
      say(
        '五　与国际、国外同类标准的对比',
        '5  Comparison with international and foreign standards',
      ),
    ),
    fill(
      say(
        '采用国际标准的程度，与国际、国外同类标准水平的对比',
        'Degree of adoption, and how it compares',
      ),
    ),
    chapter(say('六　与有关法律法规和其他标准的关系', '6  Relation to law and to other standards')),
    fill(
      say(
        '与现行法律、法规、强制性标准的协调情况',
        'How it agrees with law and with mandatory standards',
      ),
    ),
    ...disagreements(say),
    chapter(say('八　涉及专利等知识产权的说明', '8  Patents and other intellectual property')),
    fill(
      say(
        '是否涉及专利；涉及的，写明专利名称、持有人和许可情况',
        'Whether patents are concerned; if so which, whose, and on what licence',
      ),
    ),
    chapter(say('九　标准性质的建议', '9  Whether it should be mandatory')),
    fill(say('作为强制性或推荐性标准的建议及理由', 'Mandatory or recommended, and why')),
    chapter(say('十　贯彻标准的要求和措施建议', '10  Measures for implementation')),
    paragraph(
      say(
        '本修订拟自{{standard.inForceFrom}}起实施。',
        'This revision is to be in force from {{standard.inForceFrom}}.',
      ),
    ),
    fill(say('组织措施、技术措施、过渡办法', 'Measures of organisation and technique; transition')),
    chapter(say('十一　废止现行有关标准的建议', '11  Standards to be withdrawn')),
    fill(
      say(
        '拟废止或代替的标准；没有的，写“无”',
        'Standards that it replaces; “none” where there are none',
      ),
    ),
    chapter(say('十二　其他应予说明的事项', '12  Other matters')),
    fill(say('其他事项；没有的，写“无”', 'Other matters; “none” where there are none')),
    ...comments(language, say),
    ...traceLines(language, false),
  ])
}

/** 1 What was done, by whom, when. */
function work(language: TextLanguage, say: Say): (Paragraph | Table)[] {
  return [
    chapter(say('一　工作简况', '1  Course of the work')),
    heading(say('（一）任务来源', '1.1 Source of the task')),
    fill(say('下达任务的文件、计划编号', 'Document that gave the task, and number of the plan')),
    heading(
      say(
        '（二）起草单位、主要起草人及其所做工作',
        '1.2 Drafting organisations and drafters, and what each did',
      ),
    ),
    paragraph(
      say(
        '登记册记录的起草和修改人员：{{editors}}。',
        'On record as having drafted or edited it: {{editors}}.',
      ),
    ),
    fill(say('起草单位、主要起草人及各自所做的工作', 'Organisations, drafters, and what each did')),
    heading(say('（三）主要工作过程', '1.3 Stages')),
    table(
      [2300, 2700, REPORT_WIDTH - 5000],
      [
        headRow(
          [2300, 2700, REPORT_WIDTH - 5000],
          language === 'zh' ? ['阶段', '时间', '工作情况'] : ['Stage', 'Days', 'What came of it'],
        ),
        row([
          cell(2300, [small('{{#stages}}{{stage}}')]),
          cell(2700, [small('{{days}}')]),
          cell(REPORT_WIDTH - 5000, [mark('{{#did}}'), small('{{.}}{{/did}}{{/stages}}')]),
        ]),
      ],
    ),
    chapter(say('二　编制原则', '2  Principles')),
    fill(say('编制本标准遵循的原则', 'Principles that were followed')),
    mark('{{#hasBasis}}'),
    paragraph(say('编制依据：', 'It rests on:'), { keepNext: true }),
    mark('{{#basis}}'),
    paragraph(say('——{{.}}', '— {{.}}'), { indent: { left: 420 } }),
    mark('{{/basis}}'),
    mark('{{/hasBasis}}'),
  ]
}

/** 3 What is laid down, and why. */
function grounds(language: TextLanguage, say: Say): (Paragraph | Table)[] {
  const columns = [3200, 3300, REPORT_WIDTH - 6500]
  return [
    chapter(say('三　主要内容及其依据', '3  Main content and its basis')),
    fill(say('主要技术内容的论据', 'Arguments for the main technical content')),
    mark('{{#hasSources}}'),
    paragraph(say('规则中写明的来源：', 'Sources given in the rules:'), { keepNext: true }),
    mark('{{#sources}}'),
    paragraph(say('——{{.}}', '— {{.}}'), { indent: { left: 420 } }),
    mark('{{/sources}}'),
    mark('{{/hasSources}}'),
    mark('{{#figures}}'),
    heading('{{title}}'),
    table(columns, [
      headRow(
        columns,
        language === 'zh' ? ['名称', '数值或规定', '依据'] : ['Name', 'Figure or rule', 'Basis'],
      ),
      row([
        cell(columns[0]!, [small('{{#rows}}{{name}}')]),
        cell(columns[1]!, [small('{{value}}')]),
        cell(columns[2]!, [
          paragraph([
            run('{{#reason}}{{reason}}{{/reason}}{{^reason}}', { size: 18 }),
            place(say('写明依据', 'give the basis')),
            run('{{/reason}}{{/rows}}', { size: 18 }),
          ]),
        ]),
      ]),
    ]),
    mark('{{/figures}}'),
  ]
}

/** What differs from the revision before, where there is one. */
function difference(say: Say): (Paragraph | Table)[] {
  const or = (name: string): string =>
    `{{#${name}}}{{${name}}}{{/${name}}}{{^${name}}}—{{/${name}}}`
  return [
    mark('{{#compared}}'),
    heading(say('与上一修订的差异及其影响', 'Difference from the revision before, and its effect')),
    paragraph(say('原：{{left}}；现：{{right}}。', 'Before: {{left}}. Now: {{right}}.')),
    paragraph('', {}, { size: 12 }),
    listTable(
      'parts',
      [5100, 1600, 1600, 1600],
      [say('部分', 'Part'), say('原分值', 'Before'), say('现分值', 'Now'), say('变化', 'Change')],
      [['{{title}}'], ['{{before}}', 'right'], ['{{after}}', 'right'], ['{{change}}', 'right']],
    ),
    mark('{{^hasChanges}}'),
    paragraph(say('条款无变化。', 'No clause has changed.'), {
      spacing: { before: 120, after: 0 },
    }),
    mark('{{/hasChanges}}'),
    mark('{{#hasChanges}}'),
    paragraph('', {}, { size: 12 }),
    listTable(
      'changes',
      [1500, REPORT_WIDTH - 1500],
      [say('变化', 'Change'), say('条款', 'Clause')],
      [['{{fate}}', 'center'], ['{{clause}}']],
    ),
    mark('{{/hasChanges}}'),
    mark('{{^hasRules}}'),
    paragraph(say('取值规则和评价结果形成规则无变化。', 'No rule has changed.'), {
      spacing: { before: 120, after: 0 },
    }),
    mark('{{/hasRules}}'),
    mark('{{#rules}}'),
    heading('{{title}}'),
    listTable(
      'items',
      [2600, 1100, 3100, 3100],
      [say('名称', 'What'), say('变化', 'Change'), say('原规定', 'Before'), say('现规定', 'Now')],
      [['{{name}}'], ['{{kind}}', 'center'], [or('before')], [or('after')]],
    ),
    mark('{{/rules}}'),
    mark('{{#effects}}'),
    heading(say('对 {{count}} 份有效证书的影响', 'Effect on the certificates in force: {{count}}')),
    listTable(
      'each',
      [6600, 3300],
      [say('影响', 'Effect'), say('证书数', 'Certificates')],
      [['{{effect}}'], ['{{count}}', 'center']],
    ),
    mark('{{/effects}}'),
    mark('{{/compared}}'),
  ]
}

/** 7 What was fought over. */
function disagreements(say: Say): (Paragraph | Table)[] {
  return [
    chapter(say('七　重大分歧意见的处理经过和依据', '7  How serious disagreements were handled')),
    paragraph('{{counted}}'),
    mark('{{^hasAgainst}}'),
    paragraph(say('登记册中没有反对票。', 'No vote against is on record.')),
    mark('{{/hasAgainst}}'),
    mark('{{#hasAgainst}}'),
    paragraph('', {}, { size: 12 }),
    listTable(
      'against',
      [1900, 1500, 3000, 3500],
      [
        say('表决', 'Ballot'),
        say('投票人', 'Voter'),
        say('反对理由', 'Reason'),
        say('处理意见', 'Answer'),
      ],
      [
        ['{{stage}}'],
        ['{{voter}}'],
        ['{{reason}}'],
        [
          say(
            '{{outcome}}{{#observation}}：{{observation}}{{/observation}}',
            '{{outcome}}{{#observation}}: {{observation}}{{/observation}}',
          ),
        ],
      ],
    ),
    mark('{{/hasAgainst}}'),
    fill(
      say(
        '重大分歧意见的处理经过、结果和依据；没有的，写“无”',
        'Course, result and grounds; “none” where there were none',
      ),
    ),
  ]
}

/** Every comment with its answer, on a page of its own. */
function comments(language: TextLanguage, say: Say): (Paragraph | Table)[] {
  return [
    mark('{{#hasComments}}'),
    chapter(say('附　意见汇总处理表', 'Annex: comments and how they were handled')),
    listTable(
      'comments',
      [600, 1500, 1300, 3000, 1500, 2000],
      language === 'zh'
        ? ['序号', '阶段', '章条编号', '意见内容', '提出单位', '处理意见']
        : ['No.', 'Stage', 'Clause', 'Comment', 'From', 'Answer'],
      [
        ['{{number}}', 'center'],
        ['{{stage}}'],
        ['{{place}}'],
        ['{{comment}}'],
        ['{{from}}'],
        [
          say(
            '{{outcome}}{{#observation}}：{{observation}}{{/observation}}',
            '{{outcome}}{{#observation}}: {{observation}}{{/observation}}',
          ),
        ],
      ],
    ),
    mark('{{/hasComments}}'),
  ]
}

function heading(text: string): Paragraph {
  return paragraph([run(text, { font: FACES.hei, size: 21, bold: true, color: INK.navy })], {
    keepNext: true,
    spacing: { before: 180, after: 80 },
  })
}

/** What the record does not hold: a marked place that the drafters fill in. */
function fill(text: string): Paragraph {
  return paragraph([place(text)], { spacing: { before: 60, after: 60 } })
}

function place(text: string) {
  return run(`〔${text}〕`, { size: 18, shading: { type: 'clear', fill: 'FFF2B3', color: 'auto' } })
}
