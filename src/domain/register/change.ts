import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'
import { siteFaults, type Site } from './application.ts'
import type { Certificate, ChangeInput } from './certificate-record.ts'
import { blankFault } from './lifecycle.ts'
import type { Names } from '../language/plain-values.ts'
import type { Organisation } from './organisation.ts'
import { namesFaults } from '../faults/printable.ts'
import { folded } from '../messages/same-text.ts'

/** How words of a scope compare with those that stand. */
type Comparison = 'same' | 'narrower' | 'wider' | 'unproven'

type Changed = Pick<
  Certificate,
  'level' | 'scope' | 'sites' | 'holder' | 'address' | 'creditCode' | 'number'
>

/**
 * What is wrong with a change. One that is equal or wider is refused whoever asks; what cannot be told
 * from the content alone is refused until a second person confirms it (`isConfirmed`).
 */
export function changeFaults(
  certificate: Changed,
  input: ChangeInput,
  of: {
    /** Ids of the levels, lowest first. */
    readonly levels: readonly string[]
    /** The holder as the register has it now. */
    readonly holder: Pick<Organisation, 'name' | 'address' | 'creditCode'>
    readonly isConfirmed: boolean
  },
): readonly Fault[] {
  const found = [
    ...namesFaults('/scope', input.scope),
    ...(input.sites ?? []).flatMap((site, i) => siteFaults(`/sites/${i}`, site)),
    ...(input.kind === 'reduction'
      ? reductionFaults(certificate, input, of.levels)
      : reissueFaults(certificate, input, of.holder)),
  ]
  return of.isConfirmed ? found.filter(({ code }) => code !== 'change-unproven') : found
}

function reductionFaults(
  certificate: Changed,
  { level, scope, sites }: ChangeInput,
  levels: readonly string[],
): readonly Fault[] {
  const words = scope === undefined ? 'same' : compareScopes(certificate.scope, scope)
  const strange = (sites ?? []).flatMap((site, i) =>
    timesOf(site, sites ?? []) > timesOf(site, certificate.sites) ? [i] : [],
  )
  const isLess =
    (level !== undefined && level !== certificate.level) ||
    words !== 'same' ||
    (sites !== undefined && sites.length < certificate.sites.length)
  return [
    ...blankFaults(scope, sites?.length === 0 && certificate.sites.length > 0),
    ...(isLess || strange.length > 0 ? [] : [fault(message('fault-reduction-empty'), '')]),
    ...(level === undefined ||
    (levels.includes(level) && levels.indexOf(level) <= levels.indexOf(certificate.level))
      ? []
      : [
          fault(
            message('fault-level-higher', {
              level: { value: level },
              now: { value: certificate.level },
              levels: {
                list: levels.slice(0, levels.indexOf(certificate.level) + 1),
                joined: 'comma',
              },
            }),
            '/level',
          ),
        ]),
    ...strange.map((i) => fault(message('fault-site-added'), `/sites/${i}`)),
    ...(words === 'wider' ? [fault(message('fault-scope-wider'), '/scope')] : []),
    ...(words === 'unproven' ? [fault(message('fault-change-unproven--reduction'), '/scope')] : []),
  ]
}

function reissueFaults(
  certificate: Changed,
  { level, scope, sites }: ChangeInput,
  { name, address, creditCode }: Pick<Organisation, 'name' | 'address' | 'creditCode'>,
): readonly Fault[] {
  const isOther =
    certificate.creditCode !== undefined &&
    creditCode !== undefined &&
    folded(certificate.creditCode) !== folded(creditCode)
  const hasSiteCount = sites === undefined || sites.length === certificate.sites.length
  const isSame =
    isSpelledAs(name, certificate.holder) &&
    isSpelledAs(address, certificate.address) &&
    creditCode === certificate.creditCode &&
    (scope === undefined || isSpelledAs(scope, certificate.scope)) &&
    (sites === undefined || sites.every((site, i) => isSiteAs(site, certificate.sites[i])))
  const reworded = [
    ...(scope === undefined || compareScopes(certificate.scope, scope) === 'same'
      ? []
      : ['/scope']),
    ...(sites ?? []).flatMap((site, i) =>
      siteKey(site) === siteKey(certificate.sites[i]) ? [] : [`/sites/${i}`],
    ),
  ]
  return [
    ...blankFaults(scope, false),
    ...(level === undefined ? [] : [fault(message('fault-reissue-level'), '/level')]),
    ...(isOther ? [fault(message('fault-holder-other'), '')] : []),
    ...(hasSiteCount ? [] : [fault(message('fault-site-count'), '/sites')]),
    ...(isSame && hasSiteCount ? [fault(message('fault-reissue-empty'), '')] : []),
    ...(hasSiteCount
      ? reworded.map((pointer) => fault(message('fault-change-unproven--reissue'), pointer))
      : []),
  ]
}

/**
 * Compares scopes line by line; lines end at a semicolon or a line break. What takes lines away, the same
 * ones in each language, is narrower; what adds lines to all that stand is wider.
 */
function compareScopes(now: Names, then: Names): Comparison {
  if (TEXT_LANGUAGES.some((one) => (now[one] === undefined) !== (then[one] === undefined)))
    return 'unproven'
  const lines = TEXT_LANGUAGES.flatMap((language) => {
    const [before, after] = [now[language], then[language]]
    if (before === undefined || after === undefined) return []
    return [{ before: linesOf(before), after: linesOf(after) }]
  })
  const holds = (all: readonly string[], some: readonly string[]): boolean =>
    some.every((line) => all.includes(line))
  const keepsAll = lines.every(({ before, after }) => holds(after, before))
  const addsNone = lines.every(({ before, after }) => holds(before, after))
  if (keepsAll) return addsNone ? 'same' : 'wider'
  const gone = lines.map(({ before, after }) =>
    before.flatMap((line, i) => (after.includes(line) ? [] : [i])).join(),
  )
  return addsNone && new Set(gone).size === 1 ? 'narrower' : 'unproven'
}

/** A scope without words, or no site where there were some, would say nothing, and so anything. */
function blankFaults(scope: Names | undefined, isWithoutSites: boolean): readonly Fault[] {
  const isBlank = Object.values(scope ?? {}).some((text) => linesOf(text).length === 0)
  return [
    ...(isBlank ? blankFault('/scope', '', message('words-scope')) : []),
    ...(isWithoutSites ? blankFault('/sites', '', message('words-site-name')) : []),
  ]
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[;；\n]/)
    .map(folded)
    .filter((line) => line !== '')
}

/** A site as a whole, name and address, as it is compared. */
function siteKey(site: Site | undefined): string {
  const words = (names: Names | undefined) =>
    TEXT_LANGUAGES.map((language) => {
      const text = names?.[language]
      return text === undefined ? null : folded(text)
    })
  return JSON.stringify([words(site?.name), words(site?.address)])
}

function timesOf(site: Site, sites: readonly Site[]): number {
  return sites.filter((one) => siteKey(one) === siteKey(site)).length
}

/** Whether words are written alike to the letter, so that nothing is to be corrected. */
function isSpelledAs(one: Names | undefined, other: Names | undefined): boolean {
  return TEXT_LANGUAGES.every((language) => one?.[language] === other?.[language])
}

function isSiteAs(one: Site, other: Site | undefined): boolean {
  return isSpelledAs(one.name, other?.name) && isSpelledAs(one.address, other?.address)
}
