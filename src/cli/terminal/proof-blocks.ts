import type { ProofReport } from '../../app/insight/prove-pack.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { AnyFinding, Witness } from '../../domain/prove/finding.ts'
import type { Unproved } from '../../domain/prove/prove.ts'
import type { ExplanationBlock, Item } from '../../domain/words/explain/explanation.ts'
import { findingFix, findingSentence } from '../../domain/words/insight/proof-sentences.ts'
import { text } from './terminal.ts'
import { answersWords, outcomeWords } from './witness-words.ts'

/** A proof as a person at a terminal reads it. */
export function proofBlocks(
  report: ProofReport,
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const { standard, edition, revision, findings, undecided, unproved } = report
  const { shown, proved, open, tried, isPartial } = report
  const name = `${standard}/${edition}/${revision}`
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return [
    text(
      findings.length === 0
        ? catalogue.say('proof-heading-none', { name })
        : catalogue.say('proof-heading', {
            name,
            warnings,
            remarks: findings.length - warnings,
          }),
    ),
    { kind: 'list', items: findings.map((finding) => item(finding, catalogue)) },
    ...(undecided.length === 0
      ? []
      : [
          text(catalogue.say('proof-undecided')),
          { kind: 'list', items: undecided.map((finding) => item(finding, catalogue)) } as const,
        ]),
    text(catalogue.say('proof-counts', { shown, proved, open, tried })),
    ...(unproved.length === 0
      ? []
      : [
          text(
            catalogue.say('proof-unproved', {
              list: { list: unproved.map((one) => lookedFor(one, catalogue)), joined: 'semicolon' },
            }),
          ),
        ]),
    ...(isPartial ? [text(catalogue.say('proof-partial'))] : []),
    text(catalogue.say('proof-scope')),
  ]
}

/** What was looked for in vain and without a proof. */
function lookedFor({ code, tried }: Unproved, catalogue: Catalogue): string {
  const what = catalogue.say(`proof-looked-for-${code}`)
  return catalogue.say('proof-looked-for', { what, tried })
}

function item(finding: AnyFinding, catalogue: Catalogue): Item {
  const { severity, pointer, ground, witnesses } = finding
  const message = findingSentence(finding, catalogue)
  return {
    ...(severity === 'warning' ? { holds: false } : {}),
    text: severity === 'remark' ? catalogue.say('proof-remark', { message }) : message,
    details: [
      pointer === '' ? '' : catalogue.say('proof-place', { pointer }),
      groundWords(ground, catalogue),
      ...witnesses.map((witness) => witnessWords(witness, catalogue)),
      findingFix(finding, catalogue),
    ].filter((line) => line !== ''),
  }
}

function groundWords(ground: AnyFinding['ground'], catalogue: Catalogue): string {
  if (ground.kind === 'not-found') {
    const { tried, boxes } = ground
    return catalogue.say('proof-ground-sought', { tried, boxes })
  }
  if (ground.kind === 'form') return catalogue.say('proof-ground-form')
  if (ground.kind !== 'proof') return ''
  return catalogue.say('proof-ground-boxes', { boxes: ground.boxes })
}

function witnessWords({ shows, differs, outcomes }: Witness, catalogue: Catalogue): string {
  return catalogue.say('proof-witness', {
    shows: catalogue.word(shows),
    answers: answersWords(differs, catalogue),
    outcome: outcomeWords(outcomes[0], catalogue),
  })
}
