import { catalogueIn } from '../messages/all.ts'
import type { Expanded } from '../expand/expanded.ts'
import { wording, type Language } from '../pack/text.ts'
import type { Finding, Receipt } from '../receipt.ts'
import type { Telling } from './clause-reason.ts'
import { findingSentence } from './finding-sentence.ts'
import { explainClauses } from './explain-clauses.ts'
import {
  clauseList,
  commaList,
  parenthesised,
  fill,
  labelled,
  markWords,
  phrasesIn,
  sentence,
  type Phrases,
} from './explain-phrases.ts'
import { explainResult, summariseResult } from './explain-result.ts'
import type { Block, Explanation } from './explanation.ts'
import { namesOfPack, namesOfReceipt } from './names.ts'
import { numberWords } from './numbers.ts'
import { sentencesOf } from './sentences.ts'

/**
 * A receipt as a document for people in one language: result, what is missing, parts, arithmetic,
 * levels, conditions, every clause with its reason, findings, record. The receipt is enough for it;
 * with its pack at hand, questions, options and units have their own names.
 */
export function explainReceipt(receipt: Receipt, language: Language, pack?: Expanded): Explanation {
  const telling = tellingOf(receipt, language, pack)
  const phrases = phrasesIn(language)
  const marks = markBlocks(receipt, language)
  return [
    ...marks,
    ...header(telling, phrases),
    ...receipt.results.flatMap((result) => explainResult(result, telling)),
    ...valueBlocks(telling, phrases),
    { kind: 'heading', text: phrases.clauses },
    ...explainClauses(telling),
    ...findingBlocks(telling, phrases),
    ...recordBlocks(telling, phrases),
    ...marks,
  ]
}

/** The short of it: mark, points, level and what is missing for the next one. */
export function summariseReceipt(
  receipt: Receipt,
  language: Language,
  pack?: Expanded,
): Explanation {
  const telling = tellingOf(receipt, language, pack)
  return [
    ...markBlocks(receipt, language),
    { kind: 'title', text: titleOf(receipt, language) },
    { kind: 'facts', rows: occasion(receipt, language) },
    ...receipt.results.flatMap((result) => summariseResult(result, telling)),
  ]
}

function tellingOf(receipt: Receipt, language: Language, pack: Expanded | undefined): Telling {
  const names = pack === undefined ? namesOfReceipt(receipt) : namesOfPack(pack)
  return { receipt, sentences: sentencesOf(names, catalogueIn(language)), names, pack }
}

function markBlocks({ marks }: Receipt, language: Language): readonly Block[] {
  return marks.flatMap((mark): Block[] => {
    const text = markWords(mark, language)
    return text === undefined ? [] : [{ kind: 'mark', text }]
  })
}

function titleOf({ standard }: Receipt, language: Language): string {
  const title = wording(standard.title, language)
  return standard.designation === undefined ? title : `${standard.designation} ${title}`
}

/** Who was judged, and as of which day. */
function occasion(
  { date, assessment: { subject } }: Receipt,
  language: Language,
): readonly (readonly [string, string])[] {
  const phrases = phrasesIn(language)
  const name = wording(subject?.name, language)
  return [...(name === '' ? [] : [[phrases.subject, name] as const]), [phrases.date, date]]
}

function header({ receipt, sentences }: Telling, phrases: Phrases): readonly Block[] {
  const { language, labels } = sentences
  const { standard, assessment, provenance } = receipt
  const { from, to } = standard.inForce
  const span = fill(to === undefined ? phrases.inForce : phrases.inForceTo, { from, to: to ?? '' })
  const edition = fill(phrases.edition, { edition: standard.edition })
  const profile = Object.entries(assessment.profile ?? {}).map(([id, value]) =>
    labelled(
      labels.asked('profile', id),
      sentences.value(value, `$.profile.${id}`) || JSON.stringify(value),
      language,
    ),
  )
  const rows: (readonly [string, string])[] = [
    [
      phrases.revision,
      parenthesised(String(standard.revision), clauseList([edition, span], language), language),
    ],
    ...occasion(receipt, language),
  ]
  if (profile.length > 0)
    rows.push([phrases.profile, profile.join(language === 'zh' ? '；' : '; ')])
  const source = wording(provenance.source, language)
  if (source !== '') rows.push([phrases.source, source])
  const reason = wording(provenance.reason, language)
  if (reason !== '') rows.push([phrases.reason, reason])
  return [
    { kind: 'title', text: titleOf(receipt, language) },
    { kind: 'facts', rows },
  ]
}

function valueBlocks(telling: Telling, phrases: Phrases): readonly Block[] {
  const { receipt, sentences } = telling
  const rows = Object.entries(receipt.values).map(([id, value]): readonly [string, string] => [
    sentences.labels.fact(`$.values.${id}`),
    value === null ? phrases.notWorkedOut : numberWords(value),
  ])
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: phrases.values },
    { kind: 'facts', rows },
  ]
}

function findingBlocks({ receipt, sentences }: Telling, phrases: Phrases): readonly Block[] {
  const { language } = sentences
  const counts = Object.entries(Object.groupBy(receipt.findings, ({ kind }) => kind))
  const told = receipt.findings.filter(
    ({ kind }) => kind === 'nonconformity' || kind === 'opportunity',
  )
  const names: Record<Finding['kind'], readonly [one: string, many: string]> = {
    conformity: [phrases.conformity, phrases.conformities],
    opportunity: [phrases.opportunity, phrases.opportunities],
    nonconformity: [phrases.nonconformity, phrases.nonconformities],
    'not-applicable': [phrases['not-applicable'], phrases['not-applicable']],
    'not-checked': [phrases['not-checked'], phrases['not-checked']],
    missing: [phrases['missing-answer'], phrases['missing-answer']],
  }
  const count = counts.map(([kind, list]) => {
    const name = names[kind as Finding['kind']][list.length === 1 ? 0 : 1]
    return language === 'zh' ? `${name} ${list.length}` : `${list.length} ${name}`
  })
  const items = told.map((finding) => {
    const { kind, grade } = finding
    return {
      text: labelled(
        kind === 'opportunity'
          ? { en: 'opportunity', zh: '改进机会' }[language]
          : grade === undefined
            ? phrases.nonconformity
            : phrases[grade],
        findingSentence(finding, receipt, sentences),
        language,
      ),
    }
  })
  return [
    { kind: 'heading', text: phrases.findings },
    { kind: 'text', text: sentence(clauseList(count, language), language) },
    items.length === 0
      ? { kind: 'text', text: phrases.noFindings }
      : { kind: 'list', items: items.map(({ text }) => ({ text: sentence(text, language) })) },
  ]
}

function recordBlocks({ receipt, sentences }: Telling, phrases: Phrases): readonly Block[] {
  const { standard, inputDigest, software, engine } = receipt
  return [
    { kind: 'heading', text: phrases.record },
    {
      kind: 'facts',
      rows: [
        [phrases.pack, standard.digest],
        [phrases.input, inputDigest],
        [
          phrases.computedBy,
          commaList(
            [`${software.name} ${software.version}`, `${engine.name} ${engine.version}`],
            sentences.language,
          ),
        ],
      ],
    },
    { kind: 'text', text: phrases.verify },
  ]
}
