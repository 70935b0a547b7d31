import type { Catalogue } from '../../messages/catalogue.ts'
import type { Message } from '../../messages/message.ts'
import type { EveryLanguage } from '../../messages/text.ts'
import type { AnyFinding, OpenFinding, ProofFinding, Witness } from '../../prove/finding.ts'
import type { MutantFate } from '../../prove/mutants.ts'
import { inEveryLanguage } from '../../messages/every-language.ts'

/** What a finding says: as proved or shown, or as what was looked for in vain. */
export function findingSentence(finding: AnyFinding, catalogue: Catalogue): string {
  return finding.severity === 'open'
    ? catalogue.attribute('sought', finding.message)
    : catalogue.word(finding.message)
}

/** What to do about a finding; what was not proved is to be checked first. */
export function findingFix({ severity, message }: AnyFinding, catalogue: Catalogue): string {
  const fix = catalogue.fix(message)
  return severity === 'open' ? catalogue.say('proof-fix-sought', { fix }) : fix
}

/** A finding as it goes out, with its sentences in every language. */
type WordedFinding<Finding extends AnyFinding> = Omit<Finding, 'message' | 'witnesses'> & {
  /** What the sentences are about. */
  readonly parameters: object
  readonly message: EveryLanguage
  readonly fix: EveryLanguage
  readonly witnesses: readonly (Omit<Witness, 'shows'> & { readonly shows: EveryLanguage })[]
}

/** Words the findings of a proof. */
export function wordProof<
  Report extends {
    readonly findings: readonly ProofFinding[]
    readonly undecided: readonly OpenFinding[]
  },
>(
  report: Report,
): Omit<Report, 'findings' | 'undecided'> & {
  readonly findings: readonly WordedFinding<ProofFinding>[]
  readonly undecided: readonly WordedFinding<OpenFinding>[]
} {
  return {
    ...report,
    findings: report.findings.map(wordFinding),
    undecided: report.undecided.map(wordFinding),
  }
}

function wordFinding<Finding extends AnyFinding>(finding: Finding): WordedFinding<Finding> {
  const { message, witnesses, ...rest } = finding
  return {
    ...rest,
    parameters: message.with ?? {},
    message: inEveryLanguage((catalogue) => findingSentence(finding, catalogue)),
    fix: inEveryLanguage((catalogue) => findingFix(finding, catalogue)),
    witnesses: witnesses.map(({ shows, ...witness }) => ({
      ...witness,
      shows: inEveryLanguage((catalogue) => catalogue.word(shows)),
    })),
  }
}

/** What became of a small change of the rules, with words in every language. */
export type WordedMutant<Fate extends MutantFate> = Omit<Fate, 'place' | 'other' | 'message'> & {
  readonly place: EveryLanguage
  readonly other?: EveryLanguage
  readonly message: EveryLanguage
}

/** Words what became of a small change. */
export function wordMutant<Fate extends MutantFate>(fate: Fate): WordedMutant<Fate> {
  const { place, other, message, ...rest } = fate
  const worded = (one: Message): EveryLanguage =>
    inEveryLanguage((catalogue) => catalogue.word(one))
  return {
    ...rest,
    place: worded(place),
    ...(other === undefined ? {} : { other: worded(other) }),
    message: worded(message),
  }
}
