import type { Catalogue } from '../domain/messages/catalogue.ts'
import type { Verdict } from '../domain/trust/verdict.ts'
import { claimRows, outcomeWords, verdictSentence } from '../domain/trust/verdict-words.ts'
import { made } from './dom.ts'

/** Never colour alone: each outcome has a sign and words of its own. */
const SIGNS = { valid: '✓', dated: '◔', invalid: '✕', specimen: '!', refused: '?' } as const

/** A verdict as a person reads it: outcome, why, and what the claim says. */
export function verdictCard(verdict: Verdict, catalogue: Catalogue): HTMLElement {
  const { outcome } = verdict
  const rows = claimRows(verdict, catalogue).map(([name, value]) =>
    made('div', 'row', made('dt', '', name), made('dd', '', value)),
  )
  const sign = made('span', 'sign', SIGNS[outcome])
  sign.setAttribute('aria-hidden', 'true')
  return made(
    'div',
    `verdict ${outcome}`,
    made('p', 'outcome', sign, made('strong', '', outcomeWords(outcome, catalogue))),
    made('p', 'why', verdictSentence(verdict, catalogue)),
    made('dl', '', ...rows),
  )
}
