import { Paragraph, type Table, TextRun } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { mark } from './house-style.ts'
import { traceLines } from './report.ts'
import { fill, heading, STYLE, styled } from './standard-styles.ts'
import {
  compositionTable,
  levelTable,
  pointsTable,
  resultTable,
  ruleTable,
} from './standard-tables.ts'

/** Titles of the chapters and of the annex, which the contents repeat. */
export function chaptersOf(language: TextLanguage): readonly string[] {
  return language === 'zh'
    ? [
        '范围',
        '规范性引用文件',
        '术语和定义',
        '评价指标体系',
        '评价要求',
        '取值规则与分值合成',
        '评价结果',
      ]
    : [
        'Scope',
        'Normative references',
        'Terms and definitions',
        'Evaluation indicators',
        'Requirements',
        'Value rules and combination of points',
        'Evaluation result',
      ]
}

export function annexOf(language: TextLanguage): { readonly kind: string; readonly title: string } {
  return language === 'zh'
    ? { kind: '（规范性）', title: '评分表' }
    : { kind: '(normative)', title: 'Points' }
}

/** The chapters and the annex of a standard, behind its title. */
export function standardBody(language: TextLanguage): (Paragraph | Table)[] {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  const body = (text: string): Paragraph => styled(STYLE.body, text)
  const [scope, references, terms, indicators, requirements, rules, result] = chaptersOf(language)
  return [
    styled(STYLE.title, '{{standard.title}}'),
    heading(0, scope!),
    mark('{{#scope}}'),
    body('{{scope}}'),
    mark('{{/scope}}'),
    mark('{{^scope}}'),
    styled(STYLE.body, [
      fill(
        say(
          '写出本文件规定了什么、适用于什么',
          'Say what this document specifies and what it applies to',
        ),
      ),
    ]),
    mark('{{/scope}}'),
    heading(0, references!),
    body(
      say(
        '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。',
        'The following documents are referred to in the text in such a way that some or all of their content constitutes requirements of this document. For dated references, only the edition cited applies. For undated references, the latest edition of the referenced document (including any amendments) applies.',
      ),
    ),
    styled(STYLE.body, [
      fill(
        say(
          '列出引用文件；没有的，将上段改为“本文件没有规范性引用文件。”',
          'List the documents; where there are none, write “There are no normative references in this document.” in place of the paragraph above',
        ),
      ),
    ]),
    heading(0, terms!),
    styled(STYLE.body, [
      fill(
        say(
          '写出术语和定义；没有的，写“本文件没有需要界定的术语和定义。”',
          'Write the terms and definitions; where there are none, write “No terms and definitions are listed in this document.”',
        ),
      ),
    ]),
    heading(0, indicators!),
    body(
      say(
        '评价指标分为 {{sectionCount}} 个部分，共 {{clauseCount}} 项条款{{#hasTotal}}，满分 {{standard.fullPoints}} 分{{/hasTotal}}。各部分的条款数和分值见下表，各条款的分值见附录A。',
        'There are {{clauseCount}} clauses in {{sectionCount}} parts{{#hasTotal}}, worth {{standard.fullPoints}} points in total{{/hasTotal}}. The table gives the number of clauses and the points of each part; Annex A gives the points of each clause.',
      ),
    ),
    tableTitle(say('评价指标的构成', 'Composition of the indicators')),
    compositionTable(language),
    heading(0, requirements!),
    mark('{{#hasCodes}}'),
    body(
      say(
        '标题后方括号内为该条款在附录A中的编号。',
        'The number in brackets behind a heading is that of the clause in Annex A.',
      ),
    ),
    mark('{{/hasCodes}}'),
    ...requirementParagraphs(language),
    heading(0, rules!),
    body(
      say(
        '各条款按附录A的取值规则取值，适用于全部条款的规定也见附录A。',
        'Each clause takes its points by the value rule in Annex A, which also gives what holds for all clauses.',
      ),
    ),
    ...given('hasParts', [
      body(
        say(
          '总分和其他部分按下表合成。',
          'The total and other parts are combined as the table says.',
        ),
      ),
      tableTitle(say('分值的合成', 'Combination of points')),
      ruleTable('parts', [say('部分', 'Part'), say('合成方法', 'How it combines')]),
    ]),
    ...given('hasAdjustments', [
      tableTitle(say('扣分与加分', 'Deductions and bonuses')),
      ruleTable('adjustments', [say('名称', 'Name'), say('办法和说明', 'Rule; reason')]),
    ]),
    heading(0, result!),
    body(
      say(
        '评价结果按下列各表确定：达到分数线并满足其他要求的，评为相应等级。',
        'The result follows from the tables below: a level is given where its threshold is reached and what else it requires is met.',
      ),
    ),
    tableTitle(say('等级划分', 'Levels')),
    levelTable(language),
    ...given('hasGates', [
      tableTitle(say('前提条件', 'Preconditions')),
      ruleTable('gates', [say('条件', 'Precondition'), say('内容和说明', 'Content; reason')]),
    ]),
    ...given('hasQualifiers', [
      tableTitle(say('附加标识', 'Qualifiers')),
      ruleTable('qualifiers', [say('名称', 'Name'), say('条件', 'Condition')]),
    ]),
    ...given('hasResults', [tableTitle(say('其他结果', 'Further results')), resultTable(language)]),
    ...annex(language),
    ...traceLines(language, false),
    styled(STYLE.body, say('━━━━━━━━━━', '__________'), { alignment: 'center' }),
  ]
}

function annex(language: TextLanguage): (Paragraph | Table)[] {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  const { kind, title } = annexOf(language)
  return [
    new Paragraph({
      style: STYLE.annexTitle,
      pageBreakBefore: true,
      numbering: { reference: 'annexes', level: 0 },
      children: [new TextRun({ break: 1, text: kind }), new TextRun({ break: 1, text: title })],
    }),
    annexTableTitle(say('评分表', 'Points')),
    pointsTable(language),
    annexTableTitle(say('适用于全部条款的规定', 'What holds for all clauses')),
    ruleTable('general', [say('事项', 'Subject'), say('规定', 'Rule')]),
    ...given('hasValues', [
      annexTableTitle(say('计算值', 'Calculated values')),
      ruleTable('values', [say('名称', 'Name'), say('公式', 'Formula')]),
    ]),
    ...given('hasTables', [
      annexTableTitle(say('数表和具名条件', 'Tables and named conditions')),
      ruleTable('tables', [say('名称', 'Name'), say('内容', 'Content')]),
    ]),
  ]
}

/** Sections and clauses, each under the heading of its depth. */
function requirementParagraphs(language: TextLanguage): Paragraph[] {
  const zh = language === 'zh'
  const title = '{{title}}{{#code}} [{{code}}]{{/code}}'
  return [
    mark('{{#requirements}}'),
    ...[1, 2, 3, 4, 5].flatMap((level) => [
      mark(`{{#isLevel${level + 1}}}`),
      heading(level, title),
      mark(`{{/isLevel${level + 1}}}`),
    ]),
    mark('{{#text}}'),
    styled(STYLE.body, '{{text}}'),
    mark('{{/text}}'),
    mark('{{#hasEvidence}}'),
    styled(STYLE.body, zh ? '评价时查看：' : 'Evidence to see:', { keepNext: true }),
    mark('{{#evidence}}'),
    styled(STYLE.item, '{{.}}'),
    mark('{{/evidence}}'),
    mark('{{/hasEvidence}}'),
    mark('{{/requirements}}'),
  ]
}

function given(flag: string, blocks: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return [mark(`{{#${flag}}}`), ...blocks, mark(`{{/${flag}}}`)]
}

function tableTitle(text: string): Paragraph {
  return new Paragraph({
    style: STYLE.tableTitle,
    numbering: { reference: 'tables', level: 0 },
    children: [new TextRun(text)],
  })
}

function annexTableTitle(text: string): Paragraph {
  return new Paragraph({
    style: STYLE.annexTableTitle,
    numbering: { reference: 'annex-tables', level: 0 },
    children: [new TextRun(text)],
  })
}
