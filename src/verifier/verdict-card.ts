import type { Catalogue } from '../domain/messages/catalogue.ts'
import type { LogFinding } from '../domain/trust/log-proof.ts'
import type { Verdict } from '../domain/trust/verdict.ts'
import {
  claimRows,
  loggedSentence,
  outcomeWords,
  verdictSentence,
} from '../domain/trust/verdict-words.ts'
import { made } from './dom.ts'

/** A verdict as a person reads it: outcome, why, and what the claim says. */
export function verdictCard(
  verdict: Verdict,
  catalogue: Catalogue,
  logged?: LogFinding,
): HTMLElement {
  const { outcome } = verdict
  const rows = claimRows(verdict, catalogue).map(([name, value]) =>
    made('div', 'row', made('dt', '', name), made('dd', '', value)),
  )
  const told = outcomeWords(verdict, catalogue)
  const sign = made('span', 'sign', told.sign)
  sign.setAttribute('aria-hidden', 'true')
  return made(
    'div',
    `verdict ${outcome}`,
    made('p', 'outcome', sign, made('strong', '', told.words)),
    made('p', 'why', verdictSentence(verdict, catalogue)),
    ...(logged === undefined ? [] : [made('p', 'why', loggedSentence(logged, catalogue))]),
    made('dl', '', ...rows),
  )
}
