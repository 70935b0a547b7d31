import { vetoedClause } from '../../language/vetoes/registry.ts'
import type { Judged } from '../../compare/judged-thing.ts'
import type { ExpandedResult } from '../../expand/expanded.ts'
import { sharedHeading } from '../shared-rules.ts'
import type { JudgedVoice } from './judged-voice.ts'

/** What a thing that rules decide is called. */
export function judgedName(judged: Judged, voice: JudgedVoice): string {
  const { catalogue, sentences, part, pack } = voice
  const { labels } = sentences
  switch (judged.kind) {
    case 'in-force':
      return catalogue.say('comparison-name-in-force')
    case 'provenance':
      return catalogue.say('comparison-name-provenance')
    case 'provenance-of':
      return typeof judged.of === 'string'
        ? catalogue.say('comparison-name-provenance-of', { list: judged.of })
        : catalogue.say('comparison-name-provenance-in', { section: part(judged.of.section) })
    case 'full':
      return catalogue.say('comparison-name-full')
    case 'policies':
      return catalogue.say('comparison-name-policies')
    case 'rounding':
      return catalogue.say('comparison-name-rounding', { stage: judged.stage })
    case 'met':
      return catalogue.say('comparison-name-met')
    case 'several':
      return catalogue.say('comparison-name-several')
    case 'assessors':
      return catalogue.say('comparison-name-assessors')
    case 'merged-input':
      return catalogue.say('comparison-name-merged-input', {
        input: labels.asked('answers', judged.input.id),
      })
    case 'once':
      return catalogue.say('comparison-name-once')
    case 'applies':
      return part(judged.of)
    case 'value':
      return catalogue.text(pack.pack.rules.labels?.[judged.of]) || judged.of
    case 'table':
      return sharedHeading('tables', judged.of, pack, catalogue)
    case 'condition':
      return sharedHeading('conditions', judged.of, pack, catalogue)
    case 'weight':
    case 'own-weight':
    case 'criterion':
      return labels.clause(judged.clause.id)
    case 'part':
      return catalogue.text(judged.node.title) || part(judged.node.id)
    case 'adjustment': {
      const { id, title } = judged.adjustment.adjustment
      return catalogue.text(title) || id
    }
    case 'level':
      return catalogue.text(judged.level.level.title)
    case 'gate':
      return gateName(judged.gate, voice)
    case 'qualifier':
      return catalogue.text(judged.qualifier.title)
    case 'measure':
      return catalogue.say('comparison-name-measure')
    case 'clamp':
      return catalogue.say('comparison-name-clamp')
    case 'below':
      return catalogue.say('comparison-name-below')
    default:
      return judged satisfies never
  }
}

/** A gate by its title, else by the short form that stands for it. */
function gateName(
  { id, title, origin }: ExpandedResult['gates'][number],
  { catalogue, sentences, part, pack }: JudgedVoice,
): string {
  if (title !== undefined) return catalogue.text(title)
  const { labels } = sentences
  switch (origin.kind) {
    case 'veto': {
      const clause = vetoedClause(origin.veto)
      return clause === undefined
        ? id
        : catalogue.say('comparison-name-veto', { clause: labels.clause(clause) })
    }
    case 'mandatory':
      return catalogue.say('comparison-name-mandatory', { clause: labels.clause(origin.clause) })
    case 'floor':
      return catalogue.say('comparison-name-level-floor', {
        level: { text: origin.level.title },
        part: pack.clauseById.has(origin.of) ? labels.clause(origin.of) : part(origin.of),
      })
    case 'needs':
      return catalogue.say('comparison-name-level-needs', { level: { text: origin.level.title } })
    case 'gate':
      return id
    default:
      return origin satisfies never
  }
}
