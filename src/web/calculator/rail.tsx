import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import type { Improvement as ImprovementInDomain } from '../../domain/improve/improvement.ts'
import type { CountedBy } from '../../domain/improve/cost.ts'
import { improvementVoice } from '../../domain/words/insight/improvement-voice.ts'
import {
  certainty,
  footingSentences,
  planCost,
  wayTitle,
  withoutWay,
} from '../../domain/words/insight/improvement-verdict.ts'
import { exact } from '../../domain/numbers/exact.ts'
import { resultBlocks } from '../parts/explained.ts'
import { Illustrative } from '../parts/illustrative.tsx'
import { Segment } from '../parts/segment.tsx'
import { Elapsed, Trouble } from '../parts/states.tsx'
import { useWords } from '../words.tsx'
import { signed } from './clause-table.tsx'
import type { QuestionForm } from './draft.ts'
import {
  useImprovement,
  useSettled,
  type ExplanationBlocks,
  type WayUp,
  type ScoreAnswer,
} from './use-scored.ts'
import type { Assessment1 } from '../../../client/api.ts'

const WAYS: readonly CountedBy[] = ['clauses', 'points', 'effort', 'lead']
/** Of what is missing, so many are shown before the others are asked for. */
const MOST_LACKS = 6
/** Falls shown before the others are asked for. */
const FIRST_FALLS = 3

/** What the next level lacks, the way there, and how firmly the level stands. */
export function Rail(props: {
  readonly asked: QuestionForm
  /** The way up is searched under what is published alone. */
  readonly isDraft: boolean
  readonly assessment: Assessment1
  readonly receipt: ScoreAnswer | undefined
  readonly explanation: ExplanationBlocks | undefined
  readonly isFresh: boolean
  readonly onFill: (answers: readonly { readonly input: string; readonly to: unknown }[]) => void
  readonly onGo: (clause: string) => void
}) {
  const { asked, isDraft, assessment, receipt, explanation = [], isFresh, onFill, onGo } = props
  const words = useWords()
  const client = useQueryClient()
  const [by, setBy] = useState<CountedBy>('clauses')
  const [stopped, setStopped] = useState<Assessment1>()
  const main = receipt?.results[0]
  const isOn = !isDraft && isFresh && main?.status === 'scored' && main.levels.length > 0
  // The search takes seconds of the service: it begins once nobody is editing any more.
  const steady = useSettled(assessment, 800)
  const isSteady = steady === assessment && stopped !== assessment
  const improved = useImprovement(assessment, { by, isOn: isOn && isSteady })
  const next = main?.whyNotNext?.level
  const nextTitle = words.text(main?.levels.find(({ id }) => id === next)?.title)
  const lacks = resultBlocks(explanation)
  const isLooking = improved.isFetching
  return (
    <aside className="rail" aria-label={words.say('calculator-way')}>
      {lacks.length === 0 ? null : (
        <section className={isFresh ? '' : 'behind'}>
          <h2>
            {nextTitle === ''
              ? words.say('calculator-result-heading')
              : words.say('calculator-to-level', { level: nextTitle })}{' '}
            <Illustrative marks={receipt?.marks ?? []} />
          </h2>
          {lacks.map((block, index) =>
            block.kind === 'list' ? (
              <Lacks key={index} items={block.items.map(({ text }) => text)} />
            ) : nextTitle === '' ? (
              <p key={index} className="sub">
                {block.text}
              </p>
            ) : null,
          )}
        </section>
      )}
      {isDraft ? null : (
        <section className="noprint">
          <h2>{words.say('calculator-way')}</h2>
          {main !== undefined && main.status === 'scored' && main.levels.length === 0 ? null : (
            <Segment
              label={words.say('calculator-counted')}
              options={WAYS.map((id) => ({ id, title: words.say('calculator-by', { by: id }) }))}
              value={by}
              onChange={(id) => setBy(WAYS.find((one) => one === id) ?? 'clauses')}
            />
          )}
          {isLooking ? (
            <p className="waiting" role="status">
              <i className="hairline" aria-hidden="true" />
              <span className="sub">{words.say('calculator-searching')}</span> <Elapsed />{' '}
              <button
                type="button"
                className="link"
                onClick={() => {
                  setStopped(assessment)
                  void client.cancelQueries({ queryKey: ['improve'] })
                }}
              >
                {words.say('studio-stop')}
              </button>
            </p>
          ) : null}
          {improved.error === null || isLooking ? null : (
            <Trouble cause={improved.error} retry={() => void improved.refetch()} />
          )}
          {stopped === assessment && improved.data === undefined ? (
            <p className="sub">
              {words.say('studio-stopped')}{' '}
              <button type="button" className="link" onClick={() => setStopped(undefined)}>
                {words.say('studio-retry')}
              </button>
            </p>
          ) : null}
          {main === undefined || main.status !== 'scored' ? (
            <p className="sub">{words.say('calculator-not-searched')}</p>
          ) : improved.last === undefined ? null : (
            <Way
              // Another answer of the search begins with its first plan.
              key={JSON.stringify(improved.last.plans)}
              asked={asked}
              found={improved.last}
              receipt={receipt!}
              isBehind={improved.data === undefined}
              onFill={onFill}
              onGo={onGo}
            />
          )}
        </section>
      )}
    </aside>
  )
}

/** What is missing: the first of it where there is much. */
function Lacks({ items }: { readonly items: readonly string[] }) {
  const words = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll || items.length <= MOST_LACKS + 1 ? items : items.slice(0, MOST_LACKS)
  return (
    <>
      <ul className="lacks">
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {items.length <= MOST_LACKS + 1 ? null : (
        <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
          {showsAll
            ? words.say('calculator-show-few')
            : words.say('calculator-show-all', { count: items.length })}
        </button>
      )}
    </>
  )
}

function Way(props: {
  readonly asked: QuestionForm
  readonly found: WayUp
  readonly receipt: ScoreAnswer
  readonly isBehind: boolean
  readonly onFill: (answers: readonly { readonly input: string; readonly to: unknown }[]) => void
  readonly onGo: (clause: string) => void
}) {
  const { asked, found, receipt, isBehind, onFill, onGo } = props
  const words = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const [showsFalls, setShowsFalls] = useState(false)
  // What comes over the wire is what the service puts into words; barriers it has worded itself.
  const improvement = found as unknown as ImprovementInDomain
  const voice = improvementVoice(improvement, words, subjectOf(asked, receipt))
  const without = withoutWay(improvement, voice)
  const footing =
    improvement.footing === null ? undefined : footingSentences(improvement.footing, voice)
  const { plans } = improvement
  const shown = showsAll ? plans : plans.slice(0, 1)
  const falls = improvement.footing?.fragile ?? []
  return (
    <div className={isBehind ? 'behind' : ''}>
      {without === undefined ? null : (
        <>
          <p className="sub">{without.found}</p>
          {improvement.outcome !== 'impossible' ? null : (
            <ul className="lacks">
              {found.barriers.map(({ id, words: said }) => (
                <li key={id}>{(said as Record<string, string>)[words.language]}</li>
              ))}
            </ul>
          )}
          {without.certainty.map((one) => (
            <p key={one} className="sub">
              {one}
            </p>
          ))}
        </>
      )}
      {shown.map((plan, index) => (
        <div key={JSON.stringify(plan.steps)} className="way">
          <h3>{index === 0 ? wayTitle(improvement, voice) : words.say('improvement-other')}</h3>
          <p className="cost">{planCost(plan, voice)}</p>
          <table>
            <tbody>
              {plan.steps.map((step) => {
                const [clause, from, to] = voice.step(step)
                const gain = step.clauses.reduce(
                  (sum, { before, after }) =>
                    sum + (exact(after ?? 0).valueOf() - exact(before ?? 0).valueOf()),
                  0,
                )
                const first = step.clauses[0]?.clause
                return (
                  <tr key={clause}>
                    <td>
                      {first === undefined ? (
                        clause
                      ) : (
                        <a
                          href={`#${first}`}
                          onClick={(event) => {
                            event.preventDefault()
                            onGo(first)
                          }}
                        >
                          {clause}
                        </a>
                      )}
                      <span className="sub change">
                        {words.say('improvement-points-change', { from, to })}
                      </span>
                    </td>
                    <td className={`figure ${gain < 0 ? 'down' : 'up'}`}>
                      {signed(Number(gain.toFixed(4)))}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          {index === 0 ? <p className="sub">{certainty(improvement, voice)}</p> : null}
          <p className="buttons">
            <Button
              className="button small"
              isDisabled={isBehind}
              onPress={() => onFill(plan.steps.flatMap(({ answers }) => answers))}
            >
              {words.say('calculator-fill')}
            </Button>
            {index === 0 && plans.length > 1 ? (
              <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
                {showsAll
                  ? words.say('calculator-fewer-ways')
                  : words.say('calculator-more-ways', { count: plans.length - 1 })}
              </button>
            ) : null}
          </p>
        </div>
      ))}
      {footing === undefined ? null : (
        <div className="footing">
          <h2>{words.say('improvement-footing')}</h2>
          <p className="sub">
            {footing.margin ?? ''} {footing.falls}
          </p>
          <ul className="falls">
            {(showsFalls ? falls : falls.slice(0, FIRST_FALLS)).map((fall) => {
              const [clause, , to] = voice.step(fall)
              const first = fall.clauses[0]?.clause
              return (
                <li key={clause + to}>
                  {first === undefined ? (
                    <span>{clause}</span>
                  ) : (
                    <a
                      href={`#${first}`}
                      onClick={(event) => {
                        event.preventDefault()
                        onGo(first)
                      }}
                    >
                      {clause}
                    </a>
                  )}
                  <span className="sub">{to}</span>
                  <span className="down">
                    {fall.result.level === null
                      ? words.say('improvement-no-level')
                      : words.text(fall.result.level.title)}
                  </span>
                </li>
              )
            })}
          </ul>
          {falls.length > FIRST_FALLS ? (
            <button type="button" className="link" onClick={() => setShowsFalls(!showsFalls)}>
              {showsFalls
                ? words.say('calculator-show-few')
                : words.say('calculator-show-all', { count: falls.length })}
            </button>
          ) : null}
          {footing.hangs.length === 0 ? null : (
            <>
              <p className="sub">{words.say('improvement-hangs')}</p>
              <ul className="lacks">
                {footing.hangs.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  )
}

/** What words about an improvement need of the pack, from what is asked and what was scored. */
function subjectOf({ inputs, outline }: QuestionForm, { results }: ScoreAnswer) {
  const main = results[0]!
  const clauses = new Map(outline.map((entry) => [entry.id, entry]))
  return {
    names: {
      answer: (id: string) => {
        const input = inputs[id]
        if (input === undefined) return undefined
        const { title, unit, type, options, items } = input
        return { title, unit, isPoints: type === 'points', options: options ?? items ?? [] }
      },
      clause: (id: string) => {
        const entry = clauses.get(id)
        return entry && { number: entry.number, title: entry.title ?? entry.text }
      },
    },
    hasLevels: main.levels.length > 0,
    hasTotal: main.points !== null,
    better: main.levels.some(({ better }) => better === 'less')
      ? ('less' as const)
      : ('more' as const),
  }
}
