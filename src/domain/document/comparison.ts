import { EFFECTS, FATES } from '../compare/comparison.ts'
import { RULE_AREAS } from '../compare/judged-thing.ts'
import { catalogueIn } from '../messages/all.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Language } from '../pack/text.ts'
import type { Receipt } from '../receipt.ts'
import {
  askedAgain,
  effectWords,
  fateWords,
  MOST_LISTED,
  ruleOf,
  whomWords,
} from '../words/comparison.ts'
import type { WordedComparison, WordedEffect, WordedRuleChange } from '../words/comparison-data.ts'
import {
  fateDetails,
  fateName,
  numberOrDash,
  partName,
  shareWords,
  sideWords,
  signedWords,
  standingWords,
} from '../words/comparison-names.ts'
import { dateWords } from './date-words.ts'
import { flag, group, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import type { TagData } from './example-data.ts'
import { type Made, orNothing, specimenOf } from './shared-model.ts'
import { PACK_TRACE_TAGS, SPECIMEN_TAGS, STANDARD_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of a comparison of two revisions; `standard` is the later one. */
export const COMPARISON_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  left: text('比较前的修订', 'The revision before', 'Q/HXC 013-2018，规则修订号 1'),
  right: text('比较后的修订', 'The revision after', 'Q/HXC 013-2018，规则修订号 2'),
  fates: list('条款去向的数量', 'How many clauses went which way', {
    fate: text('去向', 'What became of them', '改写'),
    count: number('数量', 'How many', '3'),
  }),
  hasChanges: flag('有条款变化', 'Whether any clause has changed'),
  changes: list('有变化的条款', 'Clauses that have changed', {
    fate: text('去向', 'What became of it', '拆分'),
    clause: text('条款', 'The clause, before and after', 'A.2 人员 → A.2 人员、A.3 培训'),
    details: lines(
      '说明，每条一行',
      'What there is to say, one line each',
      ['改写：要求'],
      OPTIONAL,
    ),
  }),
  parts: list('各部分分值', 'Points per part', {
    title: text('部分', 'Part', 'A 内部管理'),
    before: number('原分值', 'Points before', '36'),
    after: number('现分值', 'Points after', '37'),
    change: text('变化', 'Change', '+1'),
    share: text('现占比', 'Share of all points after', '24.7%'),
  }),
  hasRules: flag('有规则变化', 'Whether anything is judged otherwise'),
  rules: list('规则的变化，按类', 'What is judged otherwise, by kind', {
    title: text('类别', 'Kind', '等级'),
    items: list('各项', 'Each of them', {
      name: text('名称', 'What it is', '四星级'),
      kind: text('新增、修改或取消', 'Added, changed or removed', '修改'),
      before: text('原规定', 'How it was', '总分不小于 120 分', OPTIONAL),
      after: text('现规定', 'How it is', '总分不小于 117 分', OPTIONAL),
    }),
  }),
  carryOver: group('在办评价的衔接', 'How open assessments go on', {
    stands: number('沿用的答案数', 'How many answers stand', '66'),
    asks: number('须重新评价的项数', 'How many are asked again', '3'),
  }),
  hasAsked: flag('有须重新评价的项', 'Whether anything is asked again'),
  asked: list('须重新评价的项', 'What is asked again', {
    name: text('条款或数据', 'The clause or fact', 'A.3 培训'),
    reason: text('原因', 'Why', '新增，此前未问'),
  }),
  effects: group(
    '对评价的影响；未给出评价时为空',
    'Effect on assessments; absent where none were given',
    {
      count: number('评价份数', 'How many assessments', '120'),
      each: list('各种影响的数量', 'How many of each effect', {
        effect: text('影响', 'Effect', '下降'),
        count: number('数量', 'How many', '4'),
      }),
      hasTouched: flag('有受影响的', 'Whether any is touched'),
      touched: list('受影响的，最多列 40 个', 'Those that are touched, at most forty', {
        name: text('组织或证书', 'Organisation or certificate', '示例环卫设备有限公司'),
        before: text('原结果', 'Result before', '四星级：125 分'),
        after: text('现结果', 'Result after', '三星级：125 分'),
        effect: text('影响', 'Effect', '下降'),
      }),
      more: text('未列出的数量', 'How many are not listed', '另有 12 份，见数据。', OPTIONAL),
    },
    OPTIONAL,
  ),
  before: group('比较前的摘要', 'Digest of the revision before', {
    pack: text('标准与规则文件的摘要（SHA-256）', 'Digest of standard and rules, SHA-256', 'a41f'),
  }),
  ...SPECIMEN_TAGS,
  ...PACK_TRACE_TAGS,
}

/** The data of a comparison for a committee's meeting, in one language. */
export function comparisonModel(
  comparison: WordedComparison,
  software: Receipt['software'],
  language: Language,
  { template }: Made,
): TagData {
  const catalogue = catalogueIn(language)
  const { left, right, clauses, counts, parts, rules, carryOver } = comparison
  const changed = clauses.filter(({ fate, renumbered }) => fate !== 'same' || renumbered)
  const asks = carryOver.filter(({ carry }) => carry === 'ask-again')
  return {
    standard: {
      designation: right.designation ?? right.standard,
      title: catalogue.text(right.title),
      edition: right.edition,
      revision: String(right.revision),
      owner: catalogue.text(right.owner),
      inForceFrom: dateWords(right.inForceFrom, language),
      fullPoints: numberOrDash(parts.at(-1)?.after ?? null, catalogue),
    },
    left: sideWords(left, catalogue),
    right: sideWords(right, catalogue),
    fates: FATES.map((fate) => ({
      fate: fateWords(fate, catalogue),
      count: String(counts[fate]),
    })),
    hasChanges: changed.length > 0,
    changes: changed.map((one) => {
      const details = fateDetails(one, catalogue)
      return {
        fate: fateWords(one.fate, catalogue),
        clause: fateName(one, catalogue),
        details: details.length === 0 ? undefined : details,
      }
    }),
    parts: parts.map((part) => ({
      title: partName(part, catalogue),
      before: numberOrDash(part.before, catalogue),
      after: numberOrDash(part.after, catalogue),
      change: signedWords(part.change, catalogue),
      share: shareWords(part.percentAfter, catalogue),
    })),
    hasRules: rules.length > 0,
    rules: RULE_AREAS.filter((area) => rules.some((one) => one.area === area)).map((area) => ({
      title: catalogue.say(`comparison-area-${area}`),
      items: rules.filter((one) => one.area === area).map((one) => ruleRow(one, catalogue)),
    })),
    carryOver: { stands: String(carryOver.length - asks.length), asks: String(asks.length) },
    hasAsked: asks.length > 0,
    asked: asks.map((one) => {
      const { what: name, reason } = askedAgain(one, catalogue)
      return { name, reason }
    }),
    effects: effectsOf(comparison, catalogue),
    before: { pack: left.digest },
    ...specimenOf(comparison, [language], false),
    trace: {
      pack: right.digest,
      packShort: right.digest.slice(0, 12),
      template: template.slice(0, 12),
      software: `${software.name} ${software.version}`,
    },
  }
}

function ruleRow(change: WordedRuleChange, catalogue: Catalogue): TagData {
  const { kind, before, after } = change
  return {
    name: ruleOf(change, catalogue),
    kind: catalogue.say(`comparison-kind-${kind}`),
    before: orNothing(before?.[catalogue.language] ?? ''),
    after: orNothing(after?.[catalogue.language] ?? ''),
  }
}

function effectsOf({ effects }: WordedComparison, catalogue: Catalogue): TagData | undefined {
  if (effects === undefined) return undefined
  const touched = effects.each.filter(({ effect }) => effect !== 'keeps')
  const rest = touched.length - MOST_LISTED
  return {
    count: String(effects.count),
    each: EFFECTS.filter((effect) => effects.by[effect] > 0).map((effect) => ({
      effect: catalogue.say(`comparison-effect-${effect}`),
      count: String(effects.by[effect]),
    })),
    hasTouched: touched.length > 0,
    touched: touched.slice(0, MOST_LISTED).map((one) => touchedRow(one, catalogue)),
    more: rest > 0 ? catalogue.say('comparison-more', { count: rest }) : undefined,
  }
}

function touchedRow(one: WordedEffect, catalogue: Catalogue): TagData {
  return {
    name: whomWords(one, catalogue),
    before: standingWords(one.before, catalogue),
    after: standingWords(one.after, catalogue),
    effect: effectWords(one, catalogue),
  }
}
