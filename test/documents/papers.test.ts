import { readFileSync } from 'node:fs'
import t from 'tap'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { DOCUMENT_KINDS, KIND_FACTS, kindTitle } from '../../src/domain/document/kinds.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { numberWords } from '../../src/domain/messages/numbers.ts'
import { readBack } from '../word-template/word-file.ts'
import {
  ALL,
  DECISION,
  example,
  service,
  linesOf,
  paperOf,
  receiptOf,
  REPORT,
  ROOT,
} from './papers.ts'

t.test(
  'every kind in every language is made, the same to the byte, with nothing left open',
  async (t) => {
    const receipt = await receiptOf()
    for (const [kind, language] of ALL) {
      const paper = await paperOf(receipt, kind, language)
      const text = (await linesOf(paper.bytes)).join('\n')
      t.notMatch(text, /\{\{|\}\}|undefined|\[object|NaN/, `${kind} ${language}`)
      t.equal((await paperOf(receipt, kind, language)).sha256, paper.sha256, 'the same twice')
      t.match(text, receipt.standard.digest.slice(0, 12), 'it can be traced')
      t.equal(paper.template.file, `${kind}/${language}.docx`)
    }
  },
)

t.test('the way to the next level is told where it is asked for, as information', async (t) => {
  const receipt = await receiptOf()
  for (const [language, heading, note] of [
    [
      'zh',
      '达到更高一级的途径（仅供参考，不是建议）',
      '以下内容仅供参考，不构成建议，也不承诺任何结果。',
    ],
    [
      'en',
      'The way to the next level: information, not advice',
      'What follows is information, not advice, and promises no result.',
    ],
  ] as const) {
    const told = await linesOf(
      (await paperOf(receipt, 'findings', language, { hasWayUp: true })).bytes,
    )
    t.ok(told.includes(heading), language)
    t.ok(told[told.indexOf(heading) + 1]!.startsWith(note), 'its first sentence says so')
    const silent = (await linesOf((await paperOf(receipt, 'findings', language)).bytes)).join('\n')
    t.notMatch(silent, heading.slice(0, 10), 'nothing of it unless asked')
    t.notMatch(silent, note)
  }
})

t.test('every number in the findings is that of the receipt', async (t) => {
  for (const name of [
    'q-hxc-013-four-stars',
    'q-hxc-013-no-star',
    'gb-t-27922-four-stars',
    'hxc-kitchen-three-stars',
  ]) {
    const receipt = await receiptOf(name)
    const main = receipt.results[0]!
    for (const language of ['zh', 'en'] as const) {
      const lines = await linesOf((await paperOf(receipt, 'findings', language, {})).bytes)
      const all = lines.join('\n')
      for (const clause of receipt.clauses) {
        const points = clause.points === null ? '—' : numberWords(clause.points)
        const at = lines.indexOf(`${points} / ${numberWords(clause.max)}`)
        t.not(at, -1, `${name} ${language}: ${clause.clause} ${points} of ${String(clause.max)}`)
      }
      t.strictSame(
        lines.filter((line) => /^(?:—|≈? ?-?[\d.]+) \/ [≈\d.]+$/.test(line)),
        inOrder(receipt),
        'as many clauses, in the order of the standard',
      )
      if (main.points !== null) t.match(all, numberWords(main.points))
      for (const level of main.levels)
        if (level.mark !== null) t.match(all, `≥ ${numberWords(level.mark)}`)
      for (const { needed } of main.whyNotNext?.lacks ?? [])
        if (needed !== undefined) t.match(all, numberWords(needed))
      for (const one of main.adjustments)
        if (one.before !== null) t.ok(lines.includes(numberWords(one.before)), one.id)
    }
  }
})

function inOrder({ clauses }: Receipt): readonly string[] {
  return clauses.map(
    ({ points, max }) => `${points === null ? '—' : numberWords(points)} / ${numberWords(max)}`,
  )
}

const PARTS = [
  'internal-management',
  'market-service',
  'after-sales-service',
  'supervision-improvement',
]

/** What a level of the shipped rules asks of parts, read from the file as it lies there, in percent. */
function minimaOf(level: string): Readonly<Record<string, number>> {
  const file = `${ROOT}/rules/q-hxc-013/2018/1/levels.json`
  const { levels } = JSON.parse(readFileSync(file, 'utf8')) as {
    levels: { id: string; parts?: Record<string, { percent: number }> }[]
  }
  const { parts = {} } = levels.find(({ id }) => id === level)!
  return Object.fromEntries(Object.entries(parts).map(([part, { percent }]) => [part, percent]))
}

t.test('minima of parts are a matrix of part and level, held against the points', async (t) => {
  const receipt = await receiptOf()
  const { levels, nodes } = receipt.results[0]!
  const lines = await linesOf((await paperOf(receipt, 'findings', 'en', {})).bytes)
  const start = lines.indexOf('Minima of the parts')
  for (const part of PARTS) {
    const { title, percent } = nodes.find(({ node }) => node === part)!
    const at = lines.indexOf((title as { en: string }).en, start)
    const cells = levels.map(({ id }) => {
      const least = minimaOf(id)[part]
      if (least === undefined) return '—'
      return `≥ ${least}%${Number(percent) < least ? ' ×' : ''}`
    })
    t.strictSame(lines[at + 1]!.trim().split('\t'), cells, part)
  }
})

/** What stands behind a label of a table. */
function behind(lines: readonly string[], label: string): string {
  return lines[lines.indexOf(label) + 1]!
}

t.test('a findings report tells what the team reports, and what nobody recorded', async (t) => {
  const receipt = await receiptOf()
  const told = {
    zh: {
      报告编号: ['R-2026-0007', 'number'],
      报告日期: ['2026年5月22日', 'reportedOn'],
      认证机构: ['示例认证中心（虚构）', 'body'],
      评价类型: ['初次认证', 'kind'],
      评价组: ['沈知遥（组长）', 'team'],
      复核人员: ['孟知行，2026年5月25日', 'reviewer'],
      评价组结论: ['符合 & <两处除外>', 'conclusion'],
      评价组建议: ['建议授予', 'recommendation'],
      评价方法: ['文件审查、远程评价、旁观 / observation', 'methods'],
      抽样方法: ['随机抽取订单', 'sampling'],
      抽取的样本: ['12 / 140', 'sampled'],
      未覆盖的内容: ['南部服务站（停业）', 'notCovered'],
      与计划不一致之处: ['无。', 'departures'],
    },
    en: {
      'Report number': ['R-2026-0007', 'number'],
      'Date of report': ['22 May 2026', 'reportedOn'],
      'Certification body': ['Example Certification Centre (fictitious)', 'body'],
      'Kind of assessment': ['Initial certification', 'kind'],
      Team: ['沈知遥 (Leads the team)', 'team'],
      Reviewer: ['孟知行, 25 May 2026', 'reviewer'],
      Conclusion: ['As asked & <but for two>', 'conclusion'],
      Recommendation: ['To grant', 'recommendation'],
      Methods: ['document review, remote assessment, 旁观 / observation', 'methods'],
      Sampling: ['Orders at random', 'sampling'],
      'What was sampled': ['12 / 140', 'sampled'],
      'Not covered': ['南部服务站 (停业)', 'notCovered'],
      'Departures from plan': ['None.', 'departures'],
    },
  } as const
  for (const language of ['zh', 'en'] as const) {
    const lines = await linesOf(
      (await paperOf(receipt, 'findings', language, { report: REPORT })).bytes,
    )
    for (const [label, [words]] of Object.entries(told[language]))
      t.equal(behind(lines, label), words, label)
    const zh = language === 'zh'
    t.ok(lines.includes(zh ? '何敏（技术专家）' : 'He Min (Technical expert)'))
    const days = zh ? '2026年5月18日至2026年5月20日' : '18 May 2026 to 20 May 2026'
    t.equal(behind(lines, zh ? '评价时间' : 'Days of assessment'), days)
    t.equal(behind(lines, zh ? '受评组织的意见：' : 'Statement of the organisation:'), '无异议')
    t.ok(lines.some((line) => /(?:GB\/T 27065 的 4\.5|ISO\/IEC 17065, 4\.5)/.test(line)))

    const without = await linesOf((await paperOf(receipt, 'findings', language, {})).bytes)
    const unrecorded = zh ? '未记录' : 'not recorded'
    for (const label of Object.keys(told[language])) t.equal(behind(without, label), unrecorded)
    t.equal(behind(without, zh ? '评价时间' : 'Days of assessment'), unrecorded)
    t.notMatch(without.join('\n'), '无异议')
  }
  t.strictSame(
    new Set(Object.keys(REPORT)),
    new Set([...Object.values(told.zh).map(([, member]) => member), 'from', 'until', 'statement']),
    'every member is looked for',
  )
})

t.test('what no report can tell is refused with all that is wrong with it', async (t) => {
  const report = {
    ...REPORT,
    until: '2026-05-17',
    recommendation: 'suspend',
    team: [...REPORT.team!, { name: '孟知行', part: 'lead' }],
  } as const
  await t.rejects(paperOf(await receiptOf(), 'findings', 'zh', { report }), {
    code: 'report-faulty',
    faults: [
      { pointer: '/until' },
      { pointer: '/recommendation' },
      { pointer: '/team' },
      { pointer: '/reviewer' },
    ],
  })
  t.throws(() => service.papers.readReport({ team: [{ name: '沈知遥' }], numbr: '' }), {
    code: 'report-faulty',
    faults: { length: 2 },
  })
})

t.test('the chart and its workbook hold the shares of the parts', async (t) => {
  const receipt = await receiptOf()
  const read = await readBack((await paperOf(receipt, 'findings', 'zh')).bytes)
  const { parts } = read
  const chart = [...parts.keys()].find((name) => /charts\/chart\d*\.xml$/.test(name))!
  const workbook = [...parts.keys()].find((name) => name.endsWith('.xlsx'))!
  const total = receipt.results[0]!.nodes.at(-1)!
  const shares = total.of.map(({ id }) =>
    String(receipt.results[0]!.nodes.find(({ node }) => node === id)!.percent),
  )
  const plotted = read
    .part(chart)
    .matchAll(/<c:numCache>.*?<\/c:numCache>/gs)
    .map(([cache]) => [...cache.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => value))
    .toArray()
  // Five stars, the level above, asks for this share of every part.
  const minima = PARTS.map((part) => String(minimaOf('five-stars')[part]))
  t.strictSame(plotted, [shares, minima])
  const sheet = Buffer.from(
    (await readArchive(parts.get(workbook)!)).get('xl/worksheets/sheet1.xml')!,
  ).toString()
  for (const share of shares) t.match(sheet, `<v>${share}</v>`)
})

t.test('a score sheet and a notice say what the receipt says', async (t) => {
  const receipt = await receiptOf()
  const sheet = await linesOf((await paperOf(receipt, 'score-sheet', 'en')).bytes)
  for (const { points } of receipt.clauses)
    t.ok(sheet.includes(points === null ? '—' : numberWords(points)))
  const notice = (await linesOf((await paperOf(receipt, 'nonconformity-notice', 'en')).bytes)).join(
    '\n',
  )
  const found = receipt.findings.filter(({ kind }) => kind === 'nonconformity')
  t.ok(found.length > 0, 'there is something to notify')
  t.match(notice, 'Found: 8 checked, 1 failed: 87.5% passed', 'what was seen')
  t.notMatch(notice, / of \d+ points|proportion/, 'and no points')
  await t.rejects(
    service.scoreDocument(example('gb-t-27922-four-stars')).then(async (clean) => {
      const none = {
        ...clean,
        findings: clean.findings.filter(({ kind }) => kind !== 'nonconformity'),
      }
      return paperOf(none, 'nonconformity-notice', 'en')
    }),
    { code: 'document-unfit' },
    'nothing nonconforming, nobody to notify',
  )
})

t.test('the annex adds up to the full score of the standard', async (t) => {
  const receipt = await receiptOf()
  for (const language of ['zh', 'en'] as const) {
    const lines = await linesOf((await paperOf(receipt, 'annex', language)).bytes)
    const all = lines.join('\n')
    for (const { clause, number, max } of receipt.clauses) {
      t.ok(lines.includes(number!), clause)
      t.ok(lines.includes(numberWords(max)))
    }
    t.match(all, '150')
    for (const { mark } of receipt.results[0]!.levels) t.match(all, `≥ ${numberWords(mark!)}`)
  }
})

t.test('a certificate states decision, level and stars', async (t) => {
  const receipt = await receiptOf()
  const both = (await linesOf((await paperOf(receipt, 'certificate', 'both')).bytes)).join('\n')
  for (const words of [
    DECISION.number,
    '2029年5月31日',
    '31 May 2029',
    '四星级',
    'Four stars',
    '125 / 150',
    '张三',
    'Zhang San',
    'CNCA-R-0000-000',
  ])
    t.match(both, words)
  const { body } = await readBack((await paperOf(receipt, 'certificate', 'zh')).bytes)
  const gold = body.match(/B8892B[^★]{0,400}★/g) ?? []
  t.equal(gold.length, 4, 'four stars in gold')
  t.equal((body.match(/★/g) ?? []).length, 4, 'and no other')
  t.match(both, '8 Example Avenue, Example City', 'the address of the body in English as well')
})

t.test(
  'every number of stars up to the one awarded can be granted, and none above it',
  async (t) => {
    const receipt = await receiptOf()
    for (const [level, stars] of [
      ['one-star', 1],
      ['two-stars', 2],
      ['three-stars', 3],
      ['four-stars', 4],
    ] as const) {
      const { bytes } = await paperOf(receipt, 'certificate', 'en', {
        decision: { ...DECISION, level },
      })
      t.equal(
        ((await readBack(bytes)).body.match(/B8892B[^★]{0,400}★/g) ?? []).length,
        stars,
        level,
      )
    }
    await t.rejects(
      paperOf(receipt, 'certificate', 'en', { decision: { ...DECISION, level: 'five-stars' } }),
      {
        code: 'document-unfit',
        detail: { with: { granted: 'five-stars', awarded: 'four-stars' } },
      },
    )
    await t.rejects(paperOf(await receiptOf('q-hxc-013-no-star'), 'certificate', 'en', {}), {
      code: 'document-unfit',
    })
  },
)

t.test('a name that is not there is refused with its tag and place', async (t) => {
  const { subject } = example()
  const receipt = await receiptOf('q-hxc-013-four-stars', { ...subject!, name: { zh: '只有中文' } })
  t.ok((await paperOf(receipt, 'certificate', 'zh')).bytes.length > 0)
  const error = await paperOf(receipt, 'certificate', 'both').catch((one: unknown) => one)
  t.ok(error instanceof Refusal)
  const { code, faults } = error as Refusal
  t.equal(code, 'document-incomplete')
  t.match(faults, [{ code: 'value-missing', tag: '{{en.holder}}', place: { part: 'body' } }])
  t.match(
    wordFault(faults[0]!, catalogueIn('en')).message,
    /"\{\{en\.holder\}\}" in body, paragraph \d+/,
  )
})

t.test(
  'illustrative rules and undecided certificates are specimens, whatever the template says',
  async (t) => {
    const receipt = await receiptOf()
    const published = { ...receipt, marks: [] }
    for (const [kind, language] of ALL) {
      const paper = await paperOf(receipt, kind, language)
      t.ok(paper.isSpecimen, `${kind} ${language}`)
      t.match((await linesOf(paper.bytes)).join('\n'), '样本 · 不得作为认证证明')
    }
    t.ok((await paperOf(published, 'certificate', 'zh', {})).isSpecimen, 'no decision')
    t.notOk((await paperOf(published, 'certificate', 'zh')).isSpecimen, 'published and decided')
    t.notMatch(
      (await linesOf((await paperOf(published, 'certificate', 'zh')).bytes)).join('\n'),
      'SPECIMEN',
    )
  },
)

t.test('names of every kind come out as they are', async (t) => {
  const names = [
    '甲 & 乙 <子公司> "丙" \'丁\'',
    'Straße ſ – “quotes” {{number}} {{#stars}}',
    'شركة المعدات البيئية',
    'עברית ואנגלית English',
    '𠮷野家𡈽 🏙️👩‍🔧',
    '很长的名称'.repeat(40),
  ]
  for (const name of names) {
    const receipt = await receiptOf('q-hxc-013-four-stars', {
      ...example().subject!,
      name: { zh: name, en: name },
    })
    for (const [kind, language] of ALL) {
      if (KIND_FACTS[kind].from === 'standard') continue
      const paper = await paperOf(receipt, kind, language)
      t.match(
        (await linesOf(paper.bytes)).join('\n').replaceAll('\u200F', ''),
        name,
        `${kind} ${language}: ${name.slice(0, 20)}`,
      )
      t.ok(Buffer.byteLength(paper.names.full) <= 250, 'its file name fits')
      t.match(paper.names.ascii, /^[\w.-]+$/)
    }
  }
})

t.test('a name that would fill the page is set in smaller letters', async (t) => {
  const sizeOf = async (name: string): Promise<string | undefined> => {
    const receipt = await receiptOf('q-hxc-013-four-stars', { ...example().subject!, name })
    const { body } = await readBack((await paperOf(receipt, 'certificate', 'zh')).bytes)
    const run = body.match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)?.find((one) => one.includes(name))
    return /<w:sz w:val="(\d+)"/.exec(run ?? '')?.[1]
  }
  t.equal(await sizeOf('两行以内的名称'.repeat(4)), '40')
  t.equal(await sizeOf('两行以内的名称'.repeat(5)), '26')
})

t.test('a gate names its levels and its reason once', async (t) => {
  const lines = await linesOf((await paperOf(await receiptOf(), 'findings', 'zh')).bytes)
  t.ok(lines.includes('一星级及以上'))
  t.equal(lines.filter((line) => line === 'D.2.1 投诉渠道：已满足').length, 1)
  t.ok(lines.includes('神秘顾客'), 'a usual method has its name')
})

t.test('the annex says what is measured and in which unit', async (t) => {
  const lines = await linesOf((await paperOf(await receiptOf(), 'annex', 'zh')).bytes)
  t.ok(lines.includes('≥ 95%：2 分'), 'a unit')
  t.ok(lines.includes('专职服务人员占员工总数之比 ≥ 0.1：2 分'), 'a computed value by its name')
  t.ok(lines.includes('按折线取值，两点之间按比例：'), 'points of a line are no steps')
})

t.test('a receipt that was changed makes no paper', async (t) => {
  const receipt = await receiptOf()
  const [main, ...others] = receipt.results
  const forged = { ...receipt, results: [{ ...main!, points: 149 }, ...others] }
  await t.rejects(
    service.papers.render({ kind: 'findings', language: 'zh', about: forged, decision: DECISION }),
    { code: 'receipt-differs', detail: { with: { actual: { value: 149 } } } },
  )
  t.ok(await service.papers.render({ kind: 'findings', language: 'zh', about: receipt }))
})

t.test('ten thousand clauses come out, each once', async (t) => {
  const receipt = await receiptOf()
  const [first] = receipt.clauses
  const clauses = Array.from({ length: 10_000 }, (_, i) => ({ ...first!, number: `X.${i}` }))
  const { bytes } = await paperOf({ ...receipt, clauses, findings: [] }, 'findings', 'en')
  const lines = await linesOf(bytes)
  t.equal(lines.filter((line) => /^X\.\d+$/.test(line)).length, 10_000)
})

t.test('every kind says in both languages what it is called', async (t) => {
  for (const kind of DOCUMENT_KINDS) {
    t.ok(KIND_FACTS[kind].languages.includes('zh') && KIND_FACTS[kind].languages.includes('en'))
    t.match(kindTitle(kind, catalogueIn('zh')), /^\p{Script=Han}+$/u)
    t.match(kindTitle(kind, catalogueIn('en')), /^[\w ]+$/)
  }
})

t.test('a long scope and many sites stand in an annex that says whose it is', async (t) => {
  const { subject } = example()
  const site = (i: number) => ({ zh: `第 ${i} 服务站`, en: `Station no. ${i}` })
  const crowded = {
    ...subject!,
    scope: { zh: '扫路车的定制服务、'.repeat(9), en: 'Customization of road sweepers, '.repeat(5) },
    sites: Array.from({ length: 12 }, (_, i) => site(i + 1)),
  }
  for (const language of ['zh', 'en', 'both'] as const) {
    const receipt = await receiptOf(undefined, crowded)
    const { bytes } = await paperOf(receipt, 'certificate', language)
    const { body, parts } = await readBack(bytes)
    const annex = body.slice(body.indexOf('w:pageBreakBefore'))
    const named = language === 'en' ? 'Station no. 12' : '第 12 服务站'
    t.match(annex, named)
    t.notMatch(body.slice(0, -annex.length), named, 'on the page stands that there is an annex')
    const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    const said = headers.map(([, part]) => Buffer.from(part).toString()).join('')
    t.match(said, DECISION.number, 'the pages after the first have the number')
    t.match(said, language === 'en' ? 'Example Sanitation' : '示例环卫', 'and the holder')
    const plain = await readBack((await paperOf(await receiptOf(), 'certificate', language)).bytes)
    t.notMatch(plain.body, 'w:pageBreakBefore', 'where there is room there is none')
  }
})
