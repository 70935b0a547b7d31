import { EFFECTS, FATES } from '../compare/comparison.ts'
import { FURTHER_AREAS } from '../compare/further-changes.ts'
import { RULE_AREAS } from '../compare/judged-thing.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Receipt } from '../receipt/receipt.ts'
import {
  askedAgain,
  effectWords,
  fateWords,
  judgementWords,
  MOST_LISTED,
  ruleOf,
  whomWords,
} from '../words/compare/comparison.ts'
import type {
  WordedComparison,
  WordedEffect,
  WordedFurtherChange,
  WordedRuleChange,
} from '../words/compare/comparison-data.ts'
import {
  fateDetails,
  fateName,
  numberOrDash,
  partName,
  shareWords,
  sideWords,
  signedWords,
  standingWords,
} from '../words/compare/comparison-names.ts'
import type { TagData } from './example-data.ts'
import { type Made, orNothing, specimenOf } from './shared-model.ts'

/** The data of a comparison for a committee's meeting, in one language. */
export function comparisonModel(
  comparison: WordedComparison,
  software: Receipt['software'],
  catalogue: Catalogue,
  { template }: Made,
): TagData {
  const { left, right, clauses, counts, parts, rules, further, carryOver } = comparison
  const changed = clauses.filter(({ fate, renumbered }) => fate !== 'same' || renumbered)
  const asks = carryOver.filter(({ carry }) => carry === 'ask-again')
  return {
    standard: {
      designation: right.designation ?? right.standard,
      title: catalogue.text(right.title),
      edition: right.edition,
      revision: String(right.revision),
      owner: catalogue.text(right.owner),
      inForceFrom: catalogue.show({ date: right.inForceFrom }),
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
    hasRules: rules.length > 0 || further.length > 0 || !comparison.judged.alike,
    rules: [
      ...RULE_AREAS.filter((area) => rules.some((one) => one.area === area)).map((area) => ({
        title: catalogue.say(`comparison-area-${area}`),
        items: rules
          .filter((one) => one.area === area)
          .map((one) => changeRow(ruleOf(one, catalogue), one, catalogue)),
      })),
      ...untold(comparison, catalogue),
      ...FURTHER_AREAS.filter((area) => further.some((one) => one.area === area)).map((area) => ({
        title: catalogue.say(`comparison-area-${area}`),
        items: further
          .filter((one) => one.area === area)
          .map((one) => changeRow(one.name[catalogue.language], one, catalogue)),
      })),
    ],
    carryOver: { stands: String(carryOver.length - asks.length), asks: String(asks.length) },
    hasAsked: asks.length > 0,
    asked: asks.map((one) => {
      const { what: name, reason } = askedAgain(one, catalogue)
      return { name, reason }
    }),
    effects: effectsOf(comparison, catalogue),
    before: { pack: left.digest },
    ...specimenOf(comparison, [catalogue]),
    trace: {
      pack: right.digest,
      packShort: right.digest.slice(0, 12),
      template: template.slice(0, 12),
      software: `${software.name} ${software.version}`,
    },
  }
}

/** What may differ although no rule reads otherwise, as a row of its own. */
function untold(comparison: WordedComparison, catalogue: Catalogue): readonly TagData[] {
  if (comparison.judged.alike || comparison.rules.length > 0) return []
  const name = judgementWords(comparison, catalogue) ?? ''
  const kind = catalogue.say('comparison-kind-changed')
  const title = catalogue.say('comparison-area-other')
  return [{ title, items: [{ name, kind, before: undefined, after: undefined }] }]
}

function changeRow(
  name: string,
  { kind, before, after }: WordedRuleChange | WordedFurtherChange,
  catalogue: Catalogue,
): TagData {
  return {
    name,
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
