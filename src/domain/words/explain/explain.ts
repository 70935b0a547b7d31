import type { Expanded } from '../../expand/expanded.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Receipt } from '../../receipt/receipt.ts'
import { tellingOf, type Telling } from './telling.ts'
import { cutAnswers } from '../cut-answers.ts'
import { explainClauses } from './explain-clauses.ts'
import { explainFindings } from './explain-findings.ts'
import { explainResult, summariseResult } from './explain-result.ts'
import type { ExplanationBlock, Explanation } from './explanation.ts'
import { namesOfPack, namesOfReceipt } from '../names.ts'
import { fullSentence } from '../full-sentence.ts'
import { numberWords } from '../../messages/numbers.ts'
import { sentencesOfPack } from '../pack-sentences.ts'
import { markWords } from '../provenance-mark.ts'
import { sentencesOf } from '../sentences.ts'
import { recordedBeside } from '../recorded.ts'
import { expressionWorking, valuesFor } from './working.ts'
import { resultsAsWritten, valuesAsWritten } from '../written-order.ts'

/**
 * A receipt as a document for people in one language: result, what is missing, parts, arithmetic,
 * levels, conditions, every clause with its reason, findings, record. The receipt is enough for it;
 * with its pack at hand, questions, options and units have their own names.
 */
export function explainReceipt(
  receipt: Receipt,
  catalogue: Catalogue,
  pack?: Expanded,
): Explanation {
  const telling = told(receipt, catalogue, pack)
  const marks = markBlocks(receipt, catalogue)
  return [
    ...marks,
    ...header(telling),
    ...resultsAsWritten(receipt.results, pack).flatMap((result) => explainResult(result, telling)),
    ...recordedBlocks(telling),
    ...valueBlocks(telling),
    { kind: 'heading', text: catalogue.say('explain-clauses') },
    ...explainClauses(telling),
    ...explainFindings(telling),
    ...recordBlocks(telling),
    ...marks,
  ]
}

/** The short of it: mark, points, level and what is missing for the next one, what was cut. */
export function summariseReceipt(
  receipt: Receipt,
  catalogue: Catalogue,
  pack?: Expanded,
): Explanation {
  const telling = told(receipt, catalogue, pack)
  return [
    ...markBlocks(receipt, catalogue),
    { kind: 'title', text: titleOf(receipt, catalogue) },
    { kind: 'facts', rows: occasion(receipt, catalogue) },
    ...resultsAsWritten(receipt.results, pack).flatMap((result) =>
      summariseResult(result, telling),
    ),
    ...cutAnswers(telling),
  ]
}

function told(receipt: Receipt, catalogue: Catalogue, pack: Expanded | undefined): Telling {
  const names = pack === undefined ? namesOfReceipt(receipt) : namesOfPack(pack)
  const sentences =
    pack === undefined ? sentencesOf(names, catalogue) : sentencesOfPack(pack, catalogue)
  return tellingOf({ receipt, sentences, names, pack })
}

function markBlocks({ marks }: Receipt, catalogue: Catalogue): readonly ExplanationBlock[] {
  return marks.flatMap((mark): ExplanationBlock[] => {
    const text = markWords(mark, catalogue)
    return text === undefined ? [] : [{ kind: 'mark', text }]
  })
}

function titleOf({ standard }: Receipt, catalogue: Catalogue): string {
  const { designation } = standard
  const title = catalogue.text(standard.title)
  return designation === undefined
    ? title
    : catalogue.say('explain-designated', { designation, title })
}

type Row = readonly [name: string, words: string]

/** Who was judged, and as of which day. */
function occasion(
  { date, assessment: { subject } }: Receipt,
  catalogue: Catalogue,
): readonly Row[] {
  const name = catalogue.text(subject?.name)
  return [
    ...(name === '' ? [] : [[catalogue.say('explain-organisation'), name] as const]),
    [catalogue.say('explain-date'), date],
  ]
}

function header(telling: Telling): readonly ExplanationBlock[] {
  const { receipt, sentences } = telling
  const { catalogue } = sentences
  const { edition, revision, inForce } = receipt.standard
  const { from, to } = inForce
  const version = { revision: String(revision), edition, from }
  const row = (key: RowKey, words: string): readonly Row[] =>
    words === '' ? [] : [[catalogue.say(key), words]]
  return [
    { kind: 'title', text: titleOf(receipt, catalogue) },
    {
      kind: 'facts',
      rows: [
        ...row(
          'explain-revision',
          to === undefined
            ? catalogue.say('explain-in-force', version)
            : catalogue.say('explain-in-force-to', { ...version, to }),
        ),
        ...occasion(receipt, catalogue),
        ...row('explain-profile', profileWords(telling)),
        ...row('explain-source', catalogue.text(receipt.provenance.source)),
        ...row('explain-remark', catalogue.text(receipt.provenance.reason)),
      ],
    },
  ]
}

type RowKey = 'explain-revision' | 'explain-profile' | 'explain-source' | 'explain-remark'

/** Every fact about the organisation; empty where there is none. */
function profileWords({ receipt, sentences }: Telling): string {
  const { labels, catalogue } = sentences
  const facts = Object.entries(receipt.assessment.profile ?? {}).map(([id, value]) =>
    catalogue.say('labelled', {
      label: labels.asked('profile', id),
      words: sentences.value(value, `$.profile.${id}`) || JSON.stringify(value),
    }),
  )
  return facts.length === 0 ? '' : catalogue.show({ list: facts, joined: 'semicolon' })
}

/** Answers that no clause asks for. */
function recordedBlocks(telling: Telling): readonly ExplanationBlock[] {
  const rows = recordedBeside(telling)
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: telling.sentences.catalogue.say('explain-recorded') },
    { kind: 'facts', rows },
  ]
}

/** Computed values in the order of the rules, each with how it came about; helpers are left out. */
function valueBlocks(telling: Telling): readonly ExplanationBlock[] {
  const { receipt, sentences, pack } = telling
  const { labels, catalogue } = sentences
  const [main] = receipt.results
  const values = main && valuesFor(main, telling)
  const helpers = pack?.pack.rules.helpers ?? []
  const shown = valuesAsWritten(receipt.values, pack).filter(([id]) => !helpers.includes(id))
  const entries = shown.map(([id, value]): ExplanationBlock => ({
    kind: 'entry',
    depth: 0,
    text: labels.fact(`$.values.${id}`),
    figure: value === null ? '–' : numberWords(value),
    details: (value === null
      ? [catalogue.say('explain-value-missing')]
      : pack === undefined
        ? []
        : expressionWorking(pack.pack.rules.values?.[id], value, values, telling)
    ).map((line) => fullSentence(line, catalogue)),
  }))
  if (entries.length === 0) return []
  return [{ kind: 'heading', text: catalogue.say('explain-values') }, ...entries]
}

function recordBlocks({ receipt, sentences: { catalogue } }: Telling): readonly ExplanationBlock[] {
  const { standard, inputDigest, software, engine } = receipt
  const programs = [software, engine].map((program) => catalogue.say('explain-program', program))
  return [
    { kind: 'heading', text: catalogue.say('explain-record') },
    {
      kind: 'facts',
      rows: [
        [catalogue.say('explain-pack'), standard.digest],
        [catalogue.say('explain-assessment'), inputDigest],
        [catalogue.say('explain-computed-by'), catalogue.show({ list: programs, joined: 'comma' })],
      ],
    },
    { kind: 'text', text: catalogue.say('explain-verify') },
  ]
}
