import type { Answer, Assessment } from '../../../domain/language/assessment.ts'
import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { statedBy } from '../../../domain/language/inputs/choice.ts'
import { catalogueIn } from '../../../domain/messages/all.ts'
import { message } from '../../../domain/messages/message.ts'
import { TEXT_LANGUAGES } from '../../../domain/messages/text.ts'
import type { Receipt } from '../../../domain/receipt/receipt.ts'
import { mergeSheets } from '../../../domain/register/answer-sheet.ts'
import type { AssessmentWork } from '../../../domain/register/assessment-record.ts'
import { everInTeam, teamOf } from '../../../domain/register/assessment-work.ts'
import { standingAnswers } from '../../../domain/register/taken-over.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import type { PreparedPack } from '../../../domain/score/score.ts'
import { sentencesOfPack } from '../../../domain/words/pack-sentences.ts'
import { blockSentence } from '../../../domain/words/result-sentences.ts'
import type { RegisterPorts } from '../perform.ts'
import { pinnedPack } from './pinned-pack.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, need, type Ref } from '../records.ts'

/** Scores what is answered by now, by the pinned rules, as of the day that `dayOf` names. */
export async function judge(
  ports: Pick<RegisterPorts, 'register' | 'prepare' | 'score'>,
  ref: Ref,
  dayOf: (work: AssessmentWork, prepared: PreparedPack) => string,
): Promise<{ readonly prepared: PreparedPack; readonly receipt: Receipt }> {
  const { assessment, prepared } = await ports.register.read(async (view) => {
    const { body } = await need(view, 'assessment', ref)
    const pinned = ports.prepare(await pinnedPack(view, body.rules))
    return {
      assessment: await assessmentOf(view, ref.id, body, dayOf(body, pinned), pinned),
      prepared: pinned,
    }
  })
  return { prepared, receipt: await ports.score(prepared, assessment) }
}

/**
 * The assessment document that the sheets come to, over what was taken over from the last evaluation.
 * Refuses sheets that contradict each other.
 */
export async function assessmentOf(
  view: RegisterView,
  id: string,
  work: AssessmentWork,
  date: string,
  { expanded }: Pick<PreparedPack, 'expanded'>,
): Promise<Assessment> {
  const { body: organisation } = await need(view, 'organisation', { id: work.organisation })
  const answers = await answersOf(view, id, work, { expanded })
  const { standard, edition, digest } = work.rules
  const { name, address, creditCode } = organisation
  return {
    standard,
    edition,
    digest,
    date,
    subject: {
      name,
      address,
      ...(creditCode === undefined ? {} : { creditCode }),
      scope: work.scope,
      sites: work.sites.map((site) => site.name),
    },
    ...(work.profile === undefined ? {} : { profile: work.profile }),
    answers: { ...standingAnswers(work, answers, expanded), ...answers },
  }
}

/** What the team answered and agreed on. Refuses sheets that contradict each other. */
export async function answersOf(
  view: RegisterView,
  id: string,
  work: AssessmentWork,
  { expanded }: Pick<PreparedPack, 'expanded'>,
): Promise<Assessment['answers']> {
  const sheets = await allOf(view, 'answer-sheet', 'assessment', id)
  const everybody = everInTeam(work)
  const team = teamOf(work)
  const agreed: Record<string, Answer> = {}
  for (const [input, { answer }] of Object.entries(work.consensus)) agreed[input] = answer
  const { answers, faults } = mergeSheets(
    sheets.map(({ body }) => body).filter(({ assessor }) => everybody.includes(assessor)),
    agreed,
    (input, value) => statedBy(expanded.inputs.get(input)?.input, value)?.state,
    everybody.filter((person) => !team.includes(person)),
  )
  refuseFaults('assessment', faults)
  return answers
}

/** What keeps the result of a receipt open, each in both languages; nothing, where it is not. */
export function blockFaults(
  receipt: Receipt,
  { expanded }: Pick<PreparedPack, 'expanded'>,
): readonly Fault[] {
  const main = receipt.results[0]!
  return main.blockedBy.map((block) => {
    const said = TEXT_LANGUAGES.map((language) => {
      const sentences = sentencesOfPack(expanded, catalogueIn(language))
      return [language, blockSentence(block, main, { receipt, sentences, pack: expanded })]
    })
    const what = { text: Object.fromEntries(said) }
    return fault(message('fault-evaluation-blocked', { what }), '/whileBlocked')
  })
}
