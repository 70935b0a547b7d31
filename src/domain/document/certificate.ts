import { catalogueIn } from '../messages/all.ts'
import { message } from '../messages/message.ts'
import { wordsIn, type Text, type TextLanguage } from '../messages/text.ts'
import type { Subject } from '../language/assessment.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { Refusal } from '../faults/refusal.ts'
import { spelled } from './spelling.ts'
import { qrText, type Decision } from './decision.ts'
import type { TagData } from './example-data.ts'
import { specimenMark } from './specimen-mark.ts'
import {
  fullOr,
  listed,
  numberOr,
  specimenOf,
  starsOf,
  traceOf,
  type Made,
} from './shared-model.ts'

/**
 * The data of a certificate in one language or both. Points, full score and level come from the
 * receipt; without a decision everything a decision would state reads "not issued" and the paper is
 * a specimen. A name, address or scope that is not given in a language stays out: rendering refuses
 * it with tag and place.
 *
 * Refuses (`document-unfit`) when no level was reached, or the decision grants a higher one.
 */
export function certificateModel(
  receipt: Receipt,
  decision: Decision | undefined,
  languages: readonly TextLanguage[],
  made: Made,
): TagData {
  const main = receipt.results[0]!
  const level = levelGranted(receipt, decision)
  const { subject } = receipt.assessment
  const catalogues = languages.map(catalogueIn)
  const inLanguage = (language: TextLanguage): TagData => {
    const catalogue = catalogueIn(language)
    const notIssued = catalogue.say('document-not-issued')
    const ifDecided = (date: string | undefined): string | undefined =>
      date === undefined ? undefined : catalogue.show({ date })
    return {
      holder: wordsIn(subject?.name, language),
      isHolderLong: lettersIn(catalogue.text(subject?.name)) > LONG_NAME,
      address: wordsIn(subject?.address, language),
      isAddressLong: lettersIn(catalogue.text(subject?.address)) > LONG_ADDRESS,
      scope: wordsIn(subject?.scope, language),
      sites: sitesOf(subject?.sites, language),
      standard: catalogue.text(receipt.standard.title),
      level: catalogue.text(level.title),
      decidedOn: ifDecided(decision?.decidedOn) ?? notIssued,
      issuedOn: ifDecided(decision?.issuedOn) ?? notIssued,
      validUntil: ifDecided(decision?.validUntil) ?? notIssued,
      firstIssuedOn: ifDecided(decision?.firstIssuedOn),
      surveillanceDueOn: ifDecided(decision?.surveillanceDueOn),
      body: decision === undefined ? notIssued : wordsIn(decision.body.name, language),
      bodyAddress: wordsIn(decision?.body.address, language),
      signatory: decision === undefined ? notIssued : wordsIn(decision.signatory, language),
      decisionMaker: decision === undefined ? notIssued : wordsIn(decision.decisionMaker, language),
    }
  }
  return {
    number: decision?.number ?? specimenMark(),
    stars: starsOf(main, level.stars),
    points: main.points === null ? undefined : numberOr(main.points),
    fullPoints: fullOr(main),
    creditCode: subject?.creditCode,
    designation: receipt.standard.designation ?? receipt.standard.id,
    edition: receipt.standard.edition,
    revision: String(receipt.standard.revision),
    approvalNo: decision?.body.approvalNo,
    verifyUrl: decision?.verifyUrl,
    hasQr: decision !== undefined && qrText(decision) !== undefined,
    ...annexOf(subject, languages),
    ...Object.fromEntries(languages.map((language) => [language, inLanguage(language)])),
    ...specimenOf(receipt, catalogues, decision === undefined ? ['undecided'] : []),
    ...traceOf(receipt, made),
  }
}

/** Whether a name fills more than two lines of a heading; an ideograph counts as two letters. */
/** More letters than stand in these places in letters of the usual size. */
const LONG_NAME = 60
const LONG_ADDRESS = 80
/** More than the page of a certificate has room for: it stands in an annex. */
const LONG_SCOPE = 120
const LONG_SITES = 120
const MANY_SITES = 5

/** How much room a text takes: Chinese characters are as wide as two letters. */
function lettersIn(text: string): number {
  let letters = 0
  for (const character of text) letters += character >= '\u2E80' ? 2 : 1
  return letters
}

/** What stands in an annex, in every language alike. */
function annexOf(subject: Subject | undefined, languages: readonly TextLanguage[]): TagData {
  const sites = subject?.sites ?? []
  const longest = (texts: readonly (Text | undefined)[]): number =>
    Math.max(
      ...languages.map((language) =>
        lettersIn(texts.map((text) => wordsIn(text, language) ?? '').join('  ')),
      ),
    )
  const isScopeInAnnex = longest([subject?.scope]) > LONG_SCOPE
  const areSitesInAnnex = sites.length > MANY_SITES || longest(sites) > LONG_SITES
  return {
    hasAnnex: isScopeInAnnex || areSitesInAnnex,
    isScopeInAnnex,
    areSitesInAnnex,
    siteCount: String(sites.length),
    siteRows: sites.map((site, index) => ({
      index: String(index + 1),
      ...Object.fromEntries(
        languages.map((language) => [`${language}Site`, wordsIn(site, language)]),
      ),
    })),
  }
}

function levelGranted(
  receipt: Receipt,
  decision: Decision | undefined,
): { readonly title: Text; readonly stars?: number } {
  const { level, levels } = receipt.results[0]!
  if (level === null)
    throw new Refusal('document-unfit', message('refusal-document-unfit--no-level'))
  if (decision === undefined) return level
  const rank = (id: string): number => levels.findIndex((one) => one.id === id)
  const granted = levels[rank(decision.level)]
  if (granted === undefined || rank(granted.id) > rank(level.id))
    throw new Refusal(
      'document-unfit',
      message('refusal-document-unfit--level-not-awarded', {
        granted: decision.level,
        awarded: level.id,
      }),
    )
  return granted
}

/** All sites in one line; refused (`document-incomplete`) where one has no name in this language. */
function sitesOf(sites: readonly Text[] = [], language: TextLanguage): string | undefined {
  const names = sites.map((site, i) => {
    const name = wordsIn(site, language)
    if (name !== undefined) return name
    throw new Refusal(
      'document-incomplete',
      message('refusal-document-incomplete--site', {
        tag: spelled.value(`${language}.sites`),
        site: i + 1,
        language,
      }),
    )
  })
  return listed(names, 'semicolon', catalogueIn(language))
}
