// Written by "npm run messages" from the .ftl files beside it; change those.
import type { Count, Parameter } from './message.ts'

/** What each message takes. */
export type MessageParameters = {
  'numbered': { readonly number: Parameter; readonly title: Parameter }
  'fact-points': { readonly subject: Parameter }
  'fact-exact-points': { readonly subject: Parameter }
  'fact-percent': { readonly subject: Parameter }
  'fact-exact-percent': { readonly subject: Parameter }
  'fact-max': { readonly subject: Parameter }
  'fact-state': { readonly subject: Parameter }
  'fact-met': { readonly subject: Parameter }
  'fact-share': { readonly subject: Parameter }
  'fact-checked': { readonly subject: Parameter }
  'fact-failed': { readonly subject: Parameter }
  'fact-passed': { readonly subject: Parameter }
  'fact-count': { readonly subject: Parameter }
  'fact-items': { readonly subject: Parameter }
  'fact-other': { readonly subject: Parameter; readonly field: Parameter }
  'own-found': {}
  'own-share': {}
  'own-checked': {}
  'own-failed': {}
  'own-passed': {}
  'own-count': {}
  'own-items': {}
  'total-points': {}
  'total-exact-points': {}
  'total-percent': {}
  'total-exact-percent': {}
  'total-max': {}
  'total-state': {}
  'level-rank': {}
  'level-by-points': {}
  'count-met': {}
  'count-minor': {}
  'count-major': {}
  'count-nonconformities': {}
  'count-scored': {}
  'count-not-applicable': {}
  'count-not-checked': {}
  'count-missing': {}
  'assessment-date': {}
  'points': { readonly points: Count }
  'percent': { readonly number: Parameter }
  'percent-of-maximum': { readonly number: Parameter }
  'measured': { readonly number: Parameter; readonly unit: Parameter }
  'option-title': { readonly title: Parameter }
  'value-none': {}
  'value-not-recorded': {}
  'value-no-points': {}
  'state-scored': {}
  'state-not-applicable': {}
  'state-not-checked': {}
  'state-missing': {}
  'state-unscored': {}
  'state-hidden': {}
  'language-tag': {}
  'value-text': { readonly text: Parameter }
  'value-list': { readonly count: Count }
  'value-object': {}
  'value-nothing': {}
  'yes': {}
  'no': {}
  'list-more': { readonly count: Parameter }
  'list-nothing': {}
  'list-comma': {}
  'list-semicolon': {}
  'did-you-mean': { readonly message: Parameter; readonly name: Parameter }
  'message-unknown': { readonly key: Parameter; readonly parameters: Parameter }
  'finding-scored': { readonly clause: Parameter; readonly points: Parameter; readonly max: Count }
  'finding-scored--say': { readonly clause: Parameter; readonly points: Parameter; readonly max: Count; readonly say: Parameter }
  'finding-counted': { readonly clause: Parameter; readonly points: Parameter; readonly max: Count; readonly counted: Parameter }
  'finding-state': { readonly clause: Parameter; readonly state: Parameter }
  'finding-state--reason': { readonly clause: Parameter; readonly state: Parameter; readonly reason: Parameter }
  'lack-points': { readonly short: Count; readonly level: Parameter; readonly actual: Parameter; readonly side: 'exclusive' | 'inclusive'; readonly needed: Parameter }
  'lack-points--percent': { readonly short: Count; readonly level: Parameter; readonly actual: Parameter; readonly side: 'exclusive' | 'inclusive'; readonly needed: Parameter }
  'lack-points--equal': { readonly level: Parameter; readonly needed: Parameter; readonly actual: Parameter }
  'lack-adjustment': { readonly adjustment: Parameter }
  'block-fact': { readonly name: Parameter }
  'block-clause': { readonly clause: Parameter; readonly state: Parameter }
  'block-clause--reason': { readonly clause: Parameter; readonly state: Parameter; readonly reason: Parameter }
  'block-part': { readonly part: Parameter }
  'block-total': {}
  'block-level': { readonly level: Parameter }
  'block-adjustment': { readonly adjustment: Parameter }
  'decision-titled': { readonly title: Parameter; readonly sentence: Parameter }
  'receipt-note-format-1': {}
  'receipt-note-withdrawn': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter; readonly date: Parameter; readonly reason: Parameter }
  'receipt-note-replaced': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter }
  'receipt-note-version': { readonly name: Parameter; readonly then: Parameter; readonly now: Parameter }
  'required-number': { readonly operator: 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'in' | 'notIn' | 'contains' | 'doesNotContain'; readonly value: Parameter }
  'required-date': { readonly operator: 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'in' | 'notIn' | 'contains' | 'doesNotContain'; readonly value: Parameter }
  'required-words': { readonly operator: 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'in' | 'notIn' | 'contains' | 'doesNotContain'; readonly value: Parameter }
  'condition-found': { readonly fact: Parameter; readonly found: Parameter }
  'condition-judged': { readonly fact: Parameter; readonly found: Parameter; readonly required: Parameter }
  'condition-asks': { readonly fact: Parameter; readonly required: Parameter }
  'condition-met': { readonly verdict: 'met' | 'notMet' | 'open'; readonly clause: Parameter }
  'condition-met-unwanted': { readonly verdict: 'met' | 'open'; readonly clause: Parameter }
  'condition-and': {}
  'condition-or': {}
  'condition-not': { readonly condition: Parameter }
  'condition-must-not': { readonly condition: Parameter }
}

/** The name of a message. */
export type MessageKey = keyof MessageParameters

/** The attributes each message has beside its sentence. */
export type MessageAttributes = {
  'numbered': never
  'fact-points': never
  'fact-exact-points': never
  'fact-percent': never
  'fact-exact-percent': never
  'fact-max': never
  'fact-state': never
  'fact-met': never
  'fact-share': never
  'fact-checked': never
  'fact-failed': never
  'fact-passed': never
  'fact-count': never
  'fact-items': never
  'fact-other': never
  'own-found': never
  'own-share': never
  'own-checked': never
  'own-failed': never
  'own-passed': never
  'own-count': never
  'own-items': never
  'total-points': never
  'total-exact-points': never
  'total-percent': never
  'total-exact-percent': never
  'total-max': never
  'total-state': never
  'level-rank': never
  'level-by-points': never
  'count-met': never
  'count-minor': never
  'count-major': never
  'count-nonconformities': never
  'count-scored': never
  'count-not-applicable': never
  'count-not-checked': never
  'count-missing': never
  'assessment-date': never
  'points': never
  'percent': never
  'percent-of-maximum': never
  'measured': never
  'option-title': never
  'value-none': never
  'value-not-recorded': never
  'value-no-points': never
  'state-scored': never
  'state-not-applicable': never
  'state-not-checked': never
  'state-missing': never
  'state-unscored': never
  'state-hidden': never
  'language-tag': never
  'value-text': never
  'value-list': never
  'value-object': never
  'value-nothing': never
  'yes': never
  'no': never
  'list-more': never
  'list-nothing': never
  'list-comma': never
  'list-semicolon': never
  'did-you-mean': never
  'message-unknown': never
  'finding-scored': never
  'finding-scored--say': never
  'finding-counted': never
  'finding-state': never
  'finding-state--reason': never
  'lack-points': never
  'lack-points--percent': never
  'lack-points--equal': never
  'lack-adjustment': never
  'block-fact': never
  'block-clause': never
  'block-clause--reason': never
  'block-part': never
  'block-total': never
  'block-level': never
  'block-adjustment': never
  'decision-titled': never
  'receipt-note-format-1': never
  'receipt-note-withdrawn': never
  'receipt-note-replaced': never
  'receipt-note-version': never
  'required-number': never
  'required-date': never
  'required-words': never
  'condition-found': never
  'condition-judged': never
  'condition-asks': never
  'condition-met': never
  'condition-met-unwanted': never
  'condition-and': never
  'condition-or': never
  'condition-not': never
  'condition-must-not': never
}
