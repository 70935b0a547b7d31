import { rulePointsWords } from '../../messages/numbers.ts'
import type { Judged } from '../../compare/judged-thing.ts'
import { exact, toJson } from '../../numbers/exact.ts'
import type { Parameter } from '../../messages/message.ts'
import type { Table } from '../../language/tables.ts'
import type { InForce } from '../../language/rules.ts'
import type { AssessorMerge } from '../../language/merging.ts'
import { mergeWords, roundingWords } from '../explain/calculation.ts'
import { asked } from '../asked.ts'
import { formulaWords } from '../expression.ts'
import { provenanceWords } from './further-words.ts'
import { criterionFacts, policyFacts } from './judged-criterion.ts'
import {
  adjustmentFacts,
  clampFacts,
  gateWords,
  levelWords,
  partFacts,
  withoutExemption,
} from './judged-parts.ts'
import type { JudgedVoice } from './judged-voice.ts'

/** What rules say of a thing, as one side has it. */
export function judgedWords(judged: Judged, voice: JudgedVoice): string {
  const { catalogue, sentences, pack } = voice
  const facts = (list: readonly Parameter[]): string =>
    catalogue.show({ list, joined: 'semicolon' })
  switch (judged.kind) {
    case 'in-force':
      return inForceWords(judged.inForce, voice)
    case 'provenance':
      return catalogue.say('provenance-status', { status: judged.status })
    case 'provenance-of':
      return provenanceWords(judged.provenance, catalogue)
    case 'full':
      return rulePointsWords(judged.full, catalogue)
    case 'policies':
      return facts(policyFacts(judged.policies, voice))
    case 'rounding':
      return roundingWords(judged.rounding, catalogue)
    case 'met':
      return catalogue.say('percent', {
        number: { exact: toJson(exact(judged.share).mul(100n)) },
      })
    case 'several':
      return mergeWords(judged.merge, catalogue)
    case 'assessors':
      return assessorsWords(judged.assessors, voice)
    case 'merged-input': {
      const { several, assessors } = judged.own
      return facts([
        ...(several === undefined
          ? []
          : [
              catalogue.say('comparison-merged-results', { merge: mergeWords(several, catalogue) }),
            ]),
        ...(assessors === undefined
          ? []
          : [
              catalogue.say('comparison-merged-assessors', {
                merge: assessorsWords(assessors, voice),
              }),
            ]),
      ])
    }
    case 'once':
      return facts(
        judged.once.map(({ clauses, keep }) => {
          const list = clauses.map((id) => sentences.labels.clause(id))
          return catalogue.say(
            keep === 'first' ? 'comparison-once-first' : 'comparison-once-best',
            { clauses: { list, joined: 'and' } },
          )
        }),
      )
    case 'value':
      return formulaWords(judged.expression, voice)
    case 'table':
      return catalogue.show({ list: cells(judged.table, voice), joined: 'comma' })
    case 'applies':
    case 'condition':
      return asked(judged.condition, sentences, pack)
    case 'weight': {
      const { scored, weight } = judged.clause
      return scored
        ? catalogue.say('points', { points: { exact: toJson(weight) } })
        : catalogue.say('comparison-unscored')
    }
    case 'own-weight':
      return catalogue.say('comparison-own-weight', {
        points: { exact: toJson(judged.weight.points) },
      })
    case 'criterion':
      return facts(criterionFacts(judged.clause, judged.own, voice))
    case 'part':
      return facts(partFacts(judged.node, judged.own, voice))
    case 'adjustment':
      return facts(adjustmentFacts(judged.adjustment, voice))
    case 'level': {
      const { stars } = judged.level.level
      return facts([
        levelWords(judged.level, voice),
        ...(stars === undefined
          ? []
          : [stars === 0 ? catalogue.say('stars-none') : '★'.repeat(stars)]),
      ])
    }
    case 'gate':
      return gateWords(judged.gate, judged.of, voice)
    case 'qualifier':
      return facts([
        catalogue.text(judged.qualifier.title),
        asked(withoutExemption(judged.rule.conditions), sentences, pack),
      ])
    case 'measure': {
      const { of, read } = judged.measure
      const exactly = of === 'points' ? 'exactPoints' : 'exactPercent'
      return catalogue.say('comparison-measure', { read: read === 'exact' ? exactly : of })
    }
    case 'clamp':
      return facts(clampFacts(judged.clamp, voice))
    case 'below':
      return catalogue.text(judged.title)
    default:
      return judged satisfies never
  }
}

function inForceWords({ from, to, sunset }: InForce, { catalogue }: JudgedVoice): string {
  const start = { date: from }
  if (sunset === undefined)
    return to === undefined
      ? catalogue.say('comparison-in-force-from', { from: start })
      : catalogue.say('comparison-in-force-to', { from: start, to: { date: to } })
  const end = { date: sunset }
  return to === undefined
    ? catalogue.say('comparison-in-force-from-sunset', { from: start, sunset: end })
    : catalogue.say('comparison-in-force-to-sunset', {
        from: start,
        to: { date: to },
        sunset: end,
      })
}

function assessorsWords({ merge, spreadLimit }: AssessorMerge, { catalogue }: JudgedVoice): string {
  const how = mergeWords(merge, catalogue)
  if (spreadLimit === undefined) return how
  return catalogue.say('comparison-assessors-spread', { merge: how, limit: spreadLimit })
}

/** Cells of a table, each after its keys. */
function cells(table: Table, voice: JudgedVoice, keys: readonly string[] = []): readonly string[] {
  return Object.entries(table).flatMap(([key, cell]) => {
    const path = [...keys, key]
    return typeof cell === 'number'
      ? [voice.catalogue.say('comparison-cell', { keys: path.join('/'), number: cell })]
      : cells(cell, voice, path)
  })
}
