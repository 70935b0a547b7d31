import type { Clause } from '../../../domain/language/standard.ts'
import type { Text } from '../../../domain/messages/text.ts'
import type { Names } from '../../../domain/language/plain-values.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import { phaseOn, type ConsultationPhase } from '../../../domain/register/consultation.ts'
import type { DigestedPack, Pack } from '../../../domain/pack/pack.ts'
import { pinnedPack } from '../assessments/pinned-pack.ts'
import type { RegisterPorts } from '../perform.ts'
import { allOf, need, type Stored } from '../records.ts'

/** A clause or section of a draft as somebody reads it who is asked for comments. */
export type AskedPlace = {
  readonly id: string
  readonly number?: string
  readonly title?: Text
  readonly text?: Text
  /** How many sections it stands in. */
  readonly depth: number
}

/** What a unit sees that was asked for comments: the draft and its own comments, and nobody else's. */
export type WhatIsAsked = {
  readonly to: string
  readonly consultation: {
    readonly title: Names
    readonly opens: string
    readonly closes: string
    readonly phase: ConsultationPhase
  }
  readonly standard: Text
  readonly designation?: string
  readonly files: readonly string[]
  readonly places: readonly AskedPlace[]
  readonly comments: readonly Stored<'comment'>[]
  /** The draft as it was pinned. */
  readonly pinned: DigestedPack
}

/** What a link asks for. */
export function whatIsAsked(
  { register, clock, body: at }: Pick<RegisterPorts, 'register' | 'clock' | 'body'>,
  link: Stored<'comment-link'>,
): Promise<WhatIsAsked> {
  const day = dayOf(clock.now(), at)
  return register.read(async (view) => {
    const { body } = await need(view, 'consultation', { id: link.body.consultation })
    const pinned = await pinnedPack(view, { digest: body.draft.pack })
    const { pack } = pinned
    const { title, opens, closes, draft } = body
    const { designation } = pack.standard
    return {
      to: link.body.to,
      consultation: { title, opens, closes, phase: phaseOn(body, day) },
      standard: pack.standard.title,
      ...(designation === undefined ? {} : { designation }),
      files: draft.files.map(({ path }) => path),
      places: read(pack),
      comments: await allOf(view, 'comment', 'link', link.id),
      pinned,
    }
  })
}

function read({ standard }: Pack): readonly AskedPlace[] {
  const walked = (clauses: readonly Clause[], depth: number): AskedPlace[] =>
    clauses.flatMap(({ id, number, title, text, clauses: under = [] }) => [
      {
        id,
        ...(number === undefined ? {} : { number }),
        ...(title === undefined ? {} : { title }),
        ...(text === undefined ? {} : { text }),
        depth,
      },
      ...walked(under, depth + 1),
    ])
  return walked(standard.clauses, 0)
}
