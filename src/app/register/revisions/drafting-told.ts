import type {
  AgainstTold,
  CommentTold,
  DraftingTold,
  StageTold,
} from '../../../domain/document/drafting-note.ts'
import type { Clause } from '../../../domain/language/standard.ts'
import { message } from '../../../domain/messages/message.ts'
import type { DigestedPack } from '../../../domain/pack/pack.ts'
import { ballotPhase, resultOf } from '../../../domain/register/ballot.ts'
import { resultSentences } from '../../../domain/register/ballot-result.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import type { DraftComment } from '../../../domain/register/comment.ts'
import { stateName } from '../../../domain/register/names.ts'
import { requireSound } from '../../packs/find-revision.ts'
import { commentsInOrder } from '../consultations/comments-in-order.ts'
import { isDemonstration } from '../keep-mode.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import { nameOf } from '../person-name.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, type Stored } from '../records.ts'
import { exportRevision } from './export-revision.ts'
import { editorsOf } from './publication-facts.ts'

/** How a revision was drafted, with its rules as they stand. */
export type DraftedWithRules = { readonly drafted: DraftingTold; readonly rules: DigestedPack }

/**
 * What is on record of how a revision was drafted. Refused as reading it is (`record-unknown`), and
 * while its files have errors (`pack-faulty`).
 */
export async function draftingTold(
  ports: Pick<RegisterPorts, 'register' | 'body' | 'clock' | 'readSources' | 'prepare'>,
  looker: Looker,
  id: string,
): Promise<DraftedWithRules> {
  const { body: revision } = await lookUp(ports, looker, 'revision', id)
  const { files } = await exportRevision(ports, { id })
  const { digested: rules } = requireSound(ports.readSources(revision, files))
  const today = dayOf(ports.clock.now(), ports.body)
  const read = await ports.register.read(async (view) => ({
    consultations: await allOf(view, 'consultation', 'revision', id),
    ballots: await allOf(view, 'ballot', 'revision', id),
    editors: await namesOf(view, await editorsOf(view, id)),
    drafted: await actTold(view, revision.drafted),
    ...('submitted' in revision ? { submitted: await actTold(view, revision.submitted) } : {}),
    ...('published' in revision ? { published: await actTold(view, revision.published) } : {}),
    isDemonstration: await isDemonstration(view),
  }))
  const { consultations, ballots, ...told } = read
  const discussions = await Promise.all(
    consultations.map(async ({ id: one }) => commentsInOrder(ports, one)),
  )
  const stages = [
    ...discussions.map((one) => opened(one.consultation.body.opened.at, consultationStage(one))),
    ...ballots.map((one) => opened(one.body.opened.at, ballotStage(one, today))),
  ]
  const answers = new Map(
    discussions.flatMap(({ comments }) =>
      comments.map(({ record }) => [record.id, answerOf(record.body)] as const),
    ),
  )
  return {
    rules,
    drafted: {
      ...told,
      state: stateName('revision', revision.state),
      stages: stages.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ stage }) => stage),
      comments: discussions.flatMap(({ consultation, comments, pinned }) =>
        comments.map(({ record }) =>
          commentTold(record.body, consultation.body.title, pinned.pack.standard.clauses),
        ),
      ),
      against: await ports.register.read((view) => votesAgainst(view, ballots, answers)),
      asOf: today,
    },
  }

  async function actTold(view: RegisterView, { at, by }: { at: string; by: string }) {
    return { by: await nameOf(view, by), on: dayOf(at, ports.body) }
  }
}

type Discussion = Awaited<ReturnType<typeof commentsInOrder>>

const opened = (
  at: string,
  stage: StageTold,
): { readonly at: string; readonly stage: StageTold } => ({
  at,
  stage,
})

function consultationStage({ consultation, comments, letters }: Discussion): StageTold {
  const { title, opens, closes, draft } = consultation.body
  const { asked, returned, silent } = letters
  return {
    title,
    from: opens,
    until: closes,
    did: [
      message('drafting-version', { version: draft.version }),
      message('drafting-did-consultation', { asked, returned, silent, comments: comments.length }),
    ],
  }
}

function ballotStage({ body }: Stored<'ballot'>, today: string): StageTold {
  const { title, opens, closes, draft, rules } = body
  const phase = ballotPhase(body, today)
  const version = message('drafting-version', { version: draft.version })
  return {
    title,
    from: opens,
    until: closes,
    did:
      phase === 'cancelled'
        ? [version, message('drafting-did-cancelled')]
        : [version, ...resultSentences(rules, resultOf(body), { isOver: phase === 'over' })],
  }
}

function commentTold(
  body: DraftComment,
  stage: CommentTold['stage'],
  clauses: readonly Clause[],
): CommentTold {
  const { place, comment, from } = body
  const at = place.number ?? clauseNamed(place.clause, clauses)?.title
  return { stage, ...(at === undefined ? {} : { place: at }), comment, from, ...answerOf(body) }
}

function answerOf(body: DraftComment): Pick<CommentTold, 'outcome' | 'observation'> {
  if (!('answer' in body)) return {}
  const { outcome, observation } = body.answer
  return { outcome, ...(observation === undefined ? {} : { observation }) }
}

/** Votes against in ballots that count, each with what was answered to its reason. */
async function votesAgainst(
  view: RegisterView,
  ballots: readonly Stored<'ballot'>[],
  answers: ReadonlyMap<string, Pick<AgainstTold, 'outcome' | 'observation'>>,
): Promise<readonly AgainstTold[]> {
  const told: AgainstTold[] = []
  for (const { body } of ballots) {
    if (body.state === 'cancelled') continue
    for (const { choice, by, reason = '', comment = '' } of body.votes)
      if (choice === 'against')
        told.push({
          stage: body.title,
          voter: await nameOf(view, by),
          reason,
          ...answers.get(comment),
        })
  }
  return told
}

function namesOf(view: RegisterView, ids: readonly string[]): Promise<readonly string[]> {
  return Promise.all(ids.map((id) => nameOf(view, id)))
}

function clauseNamed(id: string | undefined, clauses: readonly Clause[]): Clause | undefined {
  for (const clause of clauses) {
    const found = clause.id === id ? clause : clauseNamed(id, clause.clauses ?? [])
    if (found !== undefined) return found
  }
  return undefined
}
