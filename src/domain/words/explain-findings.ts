import type { Finding } from '../receipt.ts'
import type { Telling } from './clause-reason.ts'
import type { Block } from './explanation.ts'
import { findingSentence } from './finding-sentence.ts'
import { fullSentence } from './full-sentence.ts'

const COUNTS = {
  conformity: 'findings-conformity',
  opportunity: 'findings-opportunity',
  nonconformity: 'findings-nonconformity',
  'not-applicable': 'findings-not-applicable',
  'not-checked': 'findings-not-checked',
  missing: 'findings-missing',
} as const satisfies Record<Finding['kind'], string>

/** How many findings there are of each kind, then the nonconformities and opportunities one by one. */
export function explainFindings({ receipt, sentences }: Telling): readonly Block[] {
  const { catalogue } = sentences
  const counts = [...Map.groupBy(receipt.findings, ({ kind }) => kind)].map(([kind, list]) =>
    catalogue.say(COUNTS[kind], { count: list.length }),
  )
  const items = receipt.findings
    .filter(({ kind }) => kind === 'nonconformity' || kind === 'opportunity')
    .map((finding) => ({
      text: fullSentence(
        catalogue.say('labelled', {
          label: catalogue.say(gradeOf(finding)),
          words: findingSentence(finding, receipt, sentences),
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
    items.length === 0
      ? { kind: 'text', text: catalogue.say('findings-none') }
      : { kind: 'list', items },
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
