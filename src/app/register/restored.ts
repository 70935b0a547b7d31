import { dayOf, type Clocks } from '../../domain/register/calendar.ts'
import type { RegisterView } from './ports.ts'

/** What the link of the audit trail is about that a restored register begins with. */
export const RESTORED = { kind: 'register', id: 'register', act: 'restore-register' } as const

/**
 * The first number of a series that has none yet: 1, unless numbers of it may have been given in what
 * a restore lost. `seriesOn` names the series of a day: one of a later year was not begun by then.
 */
export async function firstNumber(
  view: RegisterView,
  body: Clocks,
  series: string,
  seriesOn: (day: string) => string,
): Promise<number> {
  const links = await view.auditOf(RESTORED)
  const gaps = links
    .filter(({ act, at }) => act === RESTORED.act && seriesOn(dayOf(at, body)) === series)
    .map(({ after }) => (after as { readonly gap: number }).gap)
  return 1 + Math.max(0, ...gaps)
}
