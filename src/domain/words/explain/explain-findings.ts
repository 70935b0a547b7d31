import { compareExact, exact, ZERO } from '../../numbers/exact.ts'
import type { Finding } from '../../receipt/receipt.ts'
import { signedWords } from '../../messages/numbers.ts'
import type { Telling } from './telling.ts'
import type { ExplanationBlock } from './explanation.ts'
import { findingSentence } from '../finding-sentence.ts'
import { nameOf } from './explain-arithmetic.ts'
import { isUncomputed } from '../lacking.ts'
import { fullSentence } from '../full-sentence.ts'

const COUNTS = {
  conformity: 'findings-conformity',
  opportunity: 'findings-opportunity',
  nonconformity: 'findings-nonconformity',
  'not-applicable': 'findings-not-applicable',
  'not-checked': 'findings-not-checked',
  missing: 'findings-missing',
  uncomputed: 'findings-uncomputed',
} as const satisfies Record<Finding['kind'] | 'uncomputed', string>

/** How many findings there are of each kind, then the nonconformities and opportunities one by one. */
export function explainFindings(telling: Telling): readonly ExplanationBlock[] {
  const { receipt, sentences } = telling
  const { catalogue } = sentences
  const kindOf = ({ clause, kind }: Finding): keyof typeof COUNTS => {
    const scored = receipt.clauses.find((one) => one.clause === clause)
    return scored !== undefined && isUncomputed(scored, telling) ? 'uncomputed' : kind
  }
  const counts = [...Map.groupBy(receipt.findings, kindOf)].map(([kind, list]) =>
    catalogue.say(COUNTS[kind], { count: list.length }),
  )
  const items = receipt.findings
    .filter(({ kind }) => kind === 'nonconformity' || kind === 'opportunity')
    .map((finding) => ({
      text: fullSentence(
        catalogue.say('labelled', {
          label: catalogue.say(gradeOf(finding)),
          words: findingSentence(finding, telling),
        }),
        catalogue,
      ),
    }))
  return [
    { kind: 'heading', text: catalogue.say('explain-findings') },
    {
      kind: 'text',
      text: fullSentence(catalogue.show({ list: counts, joined: 'comma' }), catalogue),
    },
    items.length === 0 ? { kind: 'text', text: noneWords(telling) } : { kind: 'list', items },
  ]
}

const GRADES = {
  minor: 'grade-minor',
  major: 'grade-major',
} as const satisfies Record<NonNullable<Finding['grade']>, string>

/** What a nonconformity or an opportunity is called. */
export function gradeOf({ kind, grade }: Finding) {
  if (kind === 'opportunity') return 'grade-opportunity'
  return grade === undefined ? 'grade-nonconformity' : GRADES[grade]
}

/** That no clause has a finding to act on, and what lowered the result all the same. */
function noneWords(telling: Telling): string {
  const { catalogue } = telling.sentences
  const [main] = telling.receipt.results
  const lowered = (main?.adjustments ?? []).flatMap((one) => {
    const { applies, to, before, after, amount } = one
    const change =
      to === 'level'
        ? exact(amount ?? 0)
        : before === null || after === null
          ? ZERO
          : exact(after).sub(exact(before))
    return applies && compareExact(change, ZERO) < 0
      ? [
          catalogue.say('findings-lowered', {
            adjustment: nameOf(one, telling),
            change: signedWords(change),
          }),
        ]
      : []
  })
  if (lowered.length > 0)
    return catalogue.say('findings-none-lowered', {
      lowered: { list: lowered, joined: 'semicolon' },
    })
  const isShort = main?.status !== 'scored' || (main.levels.length > 0 && main.level === null)
  return catalogue.say(isShort ? 'findings-none-short' : 'findings-none')
}
