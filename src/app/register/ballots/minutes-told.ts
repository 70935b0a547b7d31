import type { BallotTold, VoterTold } from '../../../domain/document/ballot-minutes.ts'
import type { DigestedPack } from '../../../domain/pack/pack.ts'
import { ballotPhase, resultOf, type Vote } from '../../../domain/register/ballot.ts'
import { resultSentences } from '../../../domain/register/ballot-result.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import { pinnedPack } from '../assessments/pinned-pack.ts'
import { isDemonstration } from '../keep-mode.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import { nameOf } from '../person-name.ts'
import type { RegisterView } from '../ports.ts'
import { need } from '../records.ts'

/** A ballot, with the draft that was voted on as it stood. */
export type BallotedDraft = { readonly balloted: BallotTold; readonly rules: DigestedPack }

/** What is on record of a ballot, for its minutes. Refused (`record-unknown`) as reading it is. */
export async function minutesTold(
  ports: Pick<RegisterPorts, 'register' | 'body' | 'clock'>,
  looker: Looker,
  id: string,
): Promise<BallotedDraft> {
  const { body: ballot } = await lookUp(ports, looker, 'ballot', id)
  const result = resultOf(ballot)
  const [, ...checks] = resultSentences(ballot.rules, result, { isOver: false })
  const today = dayOf(ports.clock.now(), ports.body)
  return ports.register.read(async (view) => ({
    rules: await pinnedPack(view, { digest: ballot.draft.pack }),
    balloted: {
      isDemonstration: await isDemonstration(view),
      title: ballot.title,
      opens: ballot.opens,
      closes: ballot.closes,
      phase: ballotPhase(ballot, today),
      version: ballot.draft.version,
      tally: result.tally,
      checks,
      isApproved: result.isApproved,
      openedBy: await nameOf(view, ballot.opened.by),
      voters: await Promise.all(
        ballot.voters.map(async (person) => ({
          name: await nameOf(view, person),
          ...(await voteTold(
            view,
            ballot.votes.find(({ by }) => by === person),
          )),
        })),
      ),
      asOf: today,
    },
  }))

  async function voteTold(
    view: RegisterView,
    vote: Vote | undefined,
  ): Promise<Omit<VoterTold, 'name'>> {
    if (vote === undefined) return {}
    const { choice, at, reason, comment } = vote
    const said =
      comment === undefined ? undefined : (await need(view, 'comment', { id: comment })).body
    const { outcome, observation } =
      said !== undefined && 'answer' in said
        ? said.answer
        : { outcome: undefined, observation: undefined }
    return {
      choice,
      on: dayOf(at, ports.body),
      ...(reason === undefined ? {} : { reason }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(observation === undefined ? {} : { observation }),
    }
  }
}
