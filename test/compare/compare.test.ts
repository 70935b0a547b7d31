import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { comparePacks } from '../../src/domain/compare/compare.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { DigestedPack, Pack } from '../../src/domain/pack/pack.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { provenanceWords } from '../../src/domain/words/compare/further-words.ts'
import { comparisonWords } from '../../src/domain/words/compare/comparison.ts'
import {
  wordComparison,
  type WordedComparison,
} from '../../src/domain/words/compare/comparison-data.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { layOut } from '../../src/adapters/plain-text/layout.ts'
import { emptyFolder, flat, INSIDES, PROJECT, touchstone } from '../cli/touchstone.ts'

const service = openRulesService({ root: PROJECT })
const EXAMPLE = JSON.parse(
  readFileSync(join(PROJECT, 'examples/q-hxc-013-four-stars.json'), 'utf8'),
) as Assessment

async function shipped(): Promise<DigestedPack> {
  const revisions = await service.shelf.revisions()
  return revisions.find(({ standard }) => standard === 'q-hxc-013')!.digested!
}

/** The shipped pack compared with what `edit` makes of a copy of it. */
async function compared(
  edit: (pack: Editable) => void,
  assessments: readonly unknown[] = [EXAMPLE],
): Promise<WordedComparison> {
  const left = await shipped()
  const pack = structuredClone(left.pack) as unknown as Editable
  edit(pack)
  const right: DigestedPack = { pack: pack as unknown as Pack, digest: JSON.stringify(pack) }
  return (await service.compare({ left, right, assessments })).comparison
}

type EditableClause = {
  id: string
  title: { zh: string; en: string }
  text: { zh: string; en: string }
  evidence: { zh: string; en: string }[]
  ask?: { type: string; max?: number; items?: { id: string; title: unknown }[] }
  clauses: EditableClause[]
}

type Editable = {
  standard: { clauses: EditableClause[] }
  rules: {
    weights: Record<string, unknown>
    levels: { atLeast: number }[]
    adjustments: { id: string }[]
    gates: { id: string }[]
    policies: Record<string, string>
  }
}

function clauseOf({ standard }: Editable, id: string): EditableClause {
  const all = (list: readonly EditableClause[]): readonly EditableClause[] =>
    list.flatMap((one) => [one, ...all(one.clauses ?? [])])
  return all(standard.clauses).find((one) => one.id === id)!
}

function reasonOf({ carryOver }: WordedComparison, input: string): string {
  const one = carryOver.find((entry) => entry.input === input)!
  return `${one.carry}: ${one.reason}`
}

t.test('a revision compared with itself has no change and nobody is touched', async (t) => {
  const same = await compared(() => {})
  t.equal(same.counts.same, same.clauses.length)
  t.strictSame(same.rules, [])
  t.ok(same.carryOver.every(({ reason }) => reason === 'unchanged'))
  t.match(same.effects, { count: 1, by: { keeps: 1 } })
  t.ok(same.parts.every(({ change }) => change === 0))
  t.strictSame(same.marks, ['illustrative'])
})

t.test('every change of rules is told before and after in both languages', async (t) => {
  const { rules } = await compared(({ rules: edited }) => {
    edited.levels[3]!.atLeast = 117
    edited.weights['design-change'] = 3
    edited.adjustments.reverse()
    edited.gates = edited.gates.filter(({ id }) => id !== 'a-year-of-stars')
    edited.policies['notApplicable'] = 'zero'
  })
  const told = new Map(rules.map((one) => [`${one.area} ${one.id} ${one.kind}`, one]))
  t.match(told.get('level four-stars changed'), {
    before: { zh: /120 分/, en: /at least 120 points/ },
    after: { zh: /117 分/, en: /at least 117 points/ },
  })
  t.match(told.get('weight design-change changed'), { after: { zh: '3 分', en: '3 points' } })
  t.match(told.get('adjustment special-bonuses changed'), {
    before: { zh: /第 2 位$/, en: /number 2 in order$/ },
    after: { zh: /第 1 位$/ },
  })
  t.ok(told.has('adjustment special-deductions changed'))
  t.match(told.get('gate a-year-of-stars removed'), { name: { zh: '持有星级满一年' } })
  t.match(told.get('policy policies changed'), { after: { zh: /不适用：计 0 分/ } })
  t.equal(rules.length, 6, 'and nothing else')
})

t.test('an answer stands only where the same thing was asked', async (t) => {
  const comparison = await compared((pack) => {
    const clause = (id: string): EditableClause => clauseOf(pack, id)
    clause('service-objectives').text.en += ' Twice.'
    clause('service-objectives').text.zh += '每年两次。'
    clause('service-network').text.zh = clause('service-network').text.zh.replace(/。$/, '．')
    clause('service-rules').evidence.push({ zh: '新的证据', en: 'Further proof' })
    clause('service-staffing').ask!.type = 'date'
    const people = clause('people')
    people.clauses.push(people.clauses.shift()!)
  })
  t.equal(reasonOf(comparison, 'service-objectives'), 'ask-again: requirement-reworded')
  t.equal(reasonOf(comparison, 'service-network'), 'stands: wording-corrected')
  t.equal(reasonOf(comparison, 'service-rules'), 'ask-again: evidence-added')
  t.equal(reasonOf(comparison, 'service-staffing'), 'ask-again: asked-otherwise')
  t.equal(reasonOf(comparison, 'training-hours'), 'stands: unchanged')
  t.match(comparison.effects?.each[0], {
    effect: 'needs-new-evidence',
    asks: ['service-objectives', 'service-staffing', 'service-rules'],
  })
})

t.test('a figure or a "not" is never a mere correction', async (t) => {
  for (const [was, is] of [
    ['8', '6'],
    ['应', '宜'],
  ] as const) {
    const left = await shipped()
    const before = structuredClone(left.pack) as unknown as Editable
    clauseOf(before, 'first-response').text.zh = `组织${was}个小时内应作答复，应有记录。`
    const after = structuredClone(before)
    clauseOf(after, 'first-response').text.zh = clauseOf(before, 'first-response').text.zh.replace(
      was,
      is,
    )
    const { comparison } = await service.compare({
      left: { pack: before as unknown as Pack, digest: `before ${was}` },
      right: { pack: after as unknown as Pack, digest: `after ${is}` },
    })
    t.equal(reasonOf(comparison, 'first-response'), 'ask-again: requirement-reworded', is)
  }
})

t.test('whoever loses or wins a level is told, as the engine of record scores it', async (t) => {
  for (const [atLeast, effect] of [
    [126, 'falls'],
    [125, 'keeps'],
  ] as const) {
    const { effects } = await compared(({ rules }) => {
      rules.levels[3]!.atLeast = atLeast
    })
    t.equal(effects?.each[0]?.effect, effect)
    t.equal(
      effects?.each[0]?.before?.points,
      (await service.scoreDocument(EXAMPLE)).results[0]!.points,
    )
  }
  const { effects } = await compared(({ rules }) => {
    rules.levels[4]!.atLeast = 124
    rules.levels[3]!.atLeast = 123
    Object.assign(rules.levels[4]!, { parts: {} })
    rules.gates = rules.gates.filter(({ id }) => id !== 'a-year-of-stars')
  })
  t.match(effects?.each[0], { effect: 'rises', after: { level: { id: 'five-stars' } } })
})

t.test('an assessment made under other rules is refused, and a faulty one is told', async (t) => {
  await t.rejects(
    compared(() => {}, [{ ...EXAMPLE, standard: 'gb-t-27922' }]),
    {
      code: 'assessment-faulty',
      detail: { key: 'refusal-assessment-faulty--elsewhere', with: { index: 1 } },
    },
  )
  const faulty = { ...EXAMPLE, answers: { ...EXAMPLE.answers, 'no-such-clause': true } }
  const { effects } = await compared(() => {}, [
    faulty,
    { assessment: EXAMPLE, certificate: 'C-1' },
  ])
  t.match(effects?.each, [
    {
      effect: 'cannot-be-scored',
      problem: { code: String, message: { zh: /no-such-clause/, en: /no-such-clause/ } },
    },
    { effect: 'keeps', certificate: 'C-1' },
  ])
})

t.test('any two packs can be compared, and none differs from itself', async (t) => {
  const packs = (
    await Promise.all(
      [PROJECT, join(PROJECT, 'test/zoo')].map((root) =>
        openRulesService({ root }).shelf.revisions(),
      ),
    )
  )
    .flat()
    .flatMap(({ digested }) => (digested === undefined ? [] : [preparePack(digested)]))
  t.ok(packs.length > 20)
  for (const [index, left] of packs.entries()) {
    const itself = comparePacks(left, left)
    t.ok(itself.clauses.every(({ fate, likeness }) => fate === 'same' && likeness === 1))
    t.strictSame(itself.rules, [])
    const right = packs[(index + 1) % packs.length]!
    const other = comparePacks(left, right)
    const ids = (side: 'before' | 'after'): string[] =>
      other.clauses.flatMap((one) => one[side].map(({ clause }) => clause)).toSorted()
    const own = ({ expanded }: typeof left): string[] =>
      expanded.clauses.map(({ id }) => id).toSorted()
    t.strictSame(ids('before'), own(left), 'every clause before has one fate')
    t.strictSame(ids('after'), own(right), 'every clause after has one origin')
    const worded = wordComparison(other, left.expanded, right.expanded)
    for (const language of LANGUAGES)
      t.notMatch(layOut(comparisonWords(worded, catalogueIn(language))).join('\n'), INSIDES)
  }
})

t.test('what judges nothing is told where it belongs, in both languages', async (t) => {
  const left = await shipped()
  const pack = structuredClone(left.pack) as unknown as Editable & {
    standard: { ballot?: object; scope?: object }
    rules: { levels: { reason?: object }[] }
  }
  pack.standard.ballot = {
    days: 30,
    approve: { share: '2/3', of: 'members', more: true },
    drafters: 'withdraw',
    unanswered: 'refused',
  }
  pack.rules.levels[0]!.reason = { zh: '示例理由', en: 'A made-up reason' }
  const right = { pack: pack as unknown as Pack, digest: 'right' }
  const { comparison, explanation } = await service.compare({ left, right, language: 'zh' })
  t.match(comparison, { rules: [], judged: { alike: true } })
  t.match(comparison.further, [
    {
      area: 'ballot',
      kind: 'added',
      pointer: '/standard/ballot',
      name: { zh: '表决规则', en: 'Rules of voting' },
      after: {
        zh: '表决期不少于 30 天；赞成票超过全体投票人的 2/3；起草人回避表决；反对理由未答复的，不得发布',
        en: 'a ballot is open for 30 days at least; more than 2/3 of all voters in favour; drafters withdraw from the vote; nothing is published while a reason of a vote against waits for an answer',
      },
    },
    {
      area: 'words',
      pointer: '/rules/levels/0/reason',
      name: { zh: '一星级 › 理由', en: 'One star › reason' },
      after: { zh: '示例理由', en: 'A made-up reason' },
    },
  ])
  t.match(flat(layOut(explanation).join('\n')), /标准与规则中的其他变化 .*表决规则（新增）/)

  const told = structuredClone(pack) as typeof pack & { standard: { ballot: { days: number } } }
  told.standard.ballot.days = 60
  const later = { pack: told as unknown as Pack, digest: 'later' }
  const [longer, ...rest] = (await service.compare({ left: right, right: later })).comparison
    .further
  t.match(longer, { kind: 'changed', before: { en: /30 days/ }, after: { en: /60 days/ } })
  t.strictSame(rest, [])
})

t.test('a committee compares its working copy and prints the paper', async (t) => {
  const root = emptyFolder(t)
  for (const folder of ['standards', 'rules'])
    cpSync(join(PROJECT, folder, 'q-hxc-013'), join(root, folder, 'q-hxc-013'), { recursive: true })
  const rules = join(root, 'rules/q-hxc-013/2018/1')
  rmSync(join(root, 'rules/q-hxc-013/2018/published.json'), { force: true })
  const levels = join(rules, 'levels.json')
  writeFileSync(levels, readFileSync(levels, 'utf8').replace('"atLeast": 120', '"atLeast": 117'))
  const assessments = `${JSON.stringify(EXAMPLE)}\n`
  const args = ['compare', 'q-hxc-013', 'q-hxc-013', '--candidate', root]

  const told = await touchstone([...args, '--assessments', '-', '--language', 'zh'], {
    input: assessments,
  })
  t.match(told, { code: 0, err: '' })
  t.match(flat(told.out), /四星级（修改） 修订前：总分不小于 120 分.* 修订后：总分不小于 117 分/)
  t.match(told.out, /对 1 份评价的影响/)
  t.notMatch(told.out, INSIDES)

  const data = await touchstone([...args, '--json'])
  t.match(JSON.parse(data.out), {
    comparison: 'touchstone-comparison/1',
    rules: [{ area: 'level' }],
  })

  const paper = await touchstone([...args, '--paper', 'zh', '-o', join(root, 'papers')])
  t.match(paper, { code: 0, out: /SPECIMEN[\s\S]*修订比较 q-hxc-013-2018\.docx/ })

  const wrong = await touchstone(['compare', 'q-hxc-013/2018/1/x', 'q-hxc-013'])
  t.match(wrong, { code: 2, err: /Write standard\/edition\/revision/ })
})

t.test('where numbers come from is one sentence: no full stop before a semicolon', async (t) => {
  const from = {
    status: 'draft',
    source: { zh: '示例来源。', en: 'An example source.' },
    reason: { zh: '示例理由。', en: 'An example reason.' },
  } as const
  const [zh, en] = (['zh', 'en'] as const).map((one) => provenanceWords(from, catalogueIn(one)))
  t.match(zh, /；示例来源；示例理由。$/)
  t.match(en, /; An example source; An example reason\.$/)
})
