import { useQuery } from '@tanstack/react-query'
import { REVISION } from '../../domain/register/rules-revision.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { Operations } from '../../../client/api.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { useRevisionName, type DraftRecord } from '../drafts/draft-record.ts'
import { dayAndTime } from '../parts/day-and-time.ts'
import { Elapsed, Refused, Trouble, Waiting } from '../parts/states.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { ClausesChanged, FurtherChanged, RulesChanged } from './what-changes.tsx'
import type { Readiness } from './readiness.ts'

type Reading = {
  readonly who: Who
  readonly draft: DraftRecord
  readonly readiness: Readiness
  readonly onDone: () => void
}
type EffectScore = NonNullable<ShownComparison['effects']>['each'][number]['before']
export type ShownComparison = Operations['compareRevisionOnRecord']['answer']

/** The comparison with what is in force, as a whole, and at its end that it was read. */
export function ComparisonReading(props: Reading) {
  const { draft, readiness } = props
  const { pack, replaces } = readiness
  const words = useWords()
  const service = useService()
  const compared = useQuery({
    queryKey: ['comparison', draft.id, pack, replaces],
    enabled: pack !== undefined && replaces !== undefined,
    queryFn: async ({ signal }) =>
      (await service('compareRevisionOnRecord', { path: { id: draft.id }, signal })).data,
  })
  if (pack === undefined || replaces === undefined) return null
  return (
    <section id="comparison" className="what-changes" aria-labelledby="changes">
      <h2 id="changes">{words.say('publication-changes')}</h2>
      {compared.isError ? (
        <Trouble cause={compared.error} retry={() => void compared.refetch()} />
      ) : compared.data === undefined ? (
        <Waiting />
      ) : (
        <>
          <Against comparison={compared.data} />
          <RulesChanged comparison={compared.data} />
          <ClausesChanged comparison={compared.data} />
          <FurtherChanged comparison={compared.data} />
          <CarriedOver comparison={compared.data} />
          <EffectsInForce id={draft.id} comparison={compared.data} />
          <p className="sub">{words.say('publication-end')}</p>
          <ReadToTheEnd {...props} comparison={compared.data} />
        </>
      )}
    </section>
  )
}

type Told = { readonly comparison: ShownComparison }

function Against({ comparison: { left } }: Told) {
  const words = useWords()
  const nameOf = useRevisionName()
  return <p className="sub">{words.say('publication-against', { name: nameOf(left) })}</p>
}

function CarriedOver({ comparison: { carryOver } }: Told) {
  const words = useWords()
  const ask = carryOver.filter(({ carry }) => carry === 'ask-again').length
  const count = carryOver.length
  return <p className="sub">{words.say('publication-carry', { count, ask, stand: count - ask })}</p>
}

const EFFECTS = ['keeps', 'rises', 'falls', 'needs-new-evidence', 'cannot-be-scored'] as const

/** What becomes of certificates in force; every one is scored again, so it is asked for. */
function EffectsInForce({ id, comparison }: Told & { readonly id: string }) {
  const words = useWords()
  const service = useService()
  const asked = useQuery({
    queryKey: ['comparison-effects', id, comparison.left.digest, comparison.right.digest],
    enabled: false,
    queryFn: async ({ signal }) => {
      const query = { certificates: 'in-force' } as const
      return (await service('compareRevisionOnRecord', { path: { id }, query, signal })).data
    },
  })
  const effects = asked.data?.effects
  return (
    <div className="effects">
      <h3>{words.say('publication-effects')}</h3>
      {effects === undefined ? (
        <button
          type="button"
          className="button small"
          aria-disabled={asked.isFetching || undefined}
          onClick={() => void asked.refetch()}
        >
          {words.say('publication-effects-ask')}
        </button>
      ) : effects.count === 0 ? (
        <p className="sub">{words.say('publication-effects-none')}</p>
      ) : (
        <>
          <p className="counts">
            {EFFECTS.filter((one) => effects.by[one] > 0).map((one) => (
              <span key={one} className={one === 'rises' ? 'up' : one === 'keeps' ? '' : 'down'}>
                <b>{effects.by[one]}</b> {words.say(`publication-effect-${one}`)}
              </span>
            ))}
          </p>
          <ul>
            {effects.each
              .filter(({ effect }) => effect !== 'keeps')
              .map(({ index, name, certificate, effect, before, after }) => (
                <li key={index}>
                  {certificate} {name === undefined ? '' : words.text(name)}{' '}
                  {words.say(`publication-effect-${effect}`)}{' '}
                  <span className="dim">
                    {[before, after].map((one) => levelName(one, words)).join(' → ')}
                  </span>
                </li>
              ))}
          </ul>
        </>
      )}
      <span role="status" className="sub">
        {asked.isFetching ? (
          <>
            {words.say('studio-waiting')} <Elapsed />
          </>
        ) : null}
      </span>
      <Refused cause={asked.error} />
    </div>
  )
}

/** The name of a level that a score leads to, or a dash. */
function levelName(score: EffectScore, words: Catalogue): string {
  const level = score?.level ?? undefined
  return level === undefined ? '–' : words.text(level.title)
}

/** Somebody says that they read it, by the digests of what they read. */
function ReadToTheEnd(props: Reading & Told) {
  const { who, draft, readiness, comparison, onDone } = props
  const words = useWords()
  const service = useService()
  const act = useAct(onDone)
  const mine = readiness.requirements
    .find(({ name }) => name === 'comparison')
    ?.done.find(({ by }) => by === who.id)
  if (mine !== undefined)
    return <p>{words.say('publication-read-mine', { on: dayAndTime(mine.at) })}</p>
  if (draft.state !== 'in-review')
    return <p className="sub">{words.say('publication-read-later')}</p>
  if (!mayDo(REVISION.acts['read-comparison'], who))
    return <p className="sub">{words.say('publication-read-who')}</p>

  const body = { before: comparison.left.digest, after: comparison.right.digest }
  return (
    <div>
      <button
        type="button"
        className="button"
        aria-busy={act.isBusy || undefined}
        onClick={() =>
          void act.run(() => service('readComparison', { path: { id: draft.id }, body }))
        }
      >
        {words.say('publication-read')}
      </button>
      <Refused cause={act.cause} />
    </div>
  )
}
