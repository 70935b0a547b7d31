import { useEffect, useState } from 'react'
import type { Assessment } from '../../domain/language/assessment.ts'
import { numberWords } from '../../domain/messages/numbers.ts'
import { packed } from '../fragment.ts'
import { inLanguage, type RevisionAddress } from '../place.ts'
import { Stars } from '../parts/stars.tsx'
import { useWords } from '../words.tsx'
import { clauseName } from './clause-name.ts'
import type { PairAnswer } from './foresight-session.ts'
import type { RulerFacts } from './ruler-facts.ts'
import type { PairFigure, PairLevel, PairRow } from './score-pair.ts'

/** One organisation's scores side by side: under the revision, and under the what-if. */
export function PairPanel(props: {
  readonly facts: RulerFacts
  readonly pair: { readonly row: number; readonly answer: PairAnswer } | undefined
  readonly address: RevisionAddress
  readonly calculator: string
  readonly isSynthetic: boolean
}) {
  const { facts, pair, address, calculator, isSynthetic } = props
  const words = useWords()
  const [showsAll, setShowsAll] = useState(false)
  if (pair === undefined)
    return (
      <section className="two noprint">
        <p className="sub">{words.say('ruler-pair-hint')}</p>
      </section>
    )
  const { answer, row } = pair
  const { rows, before, after } = answer.pair
  const shown = rows.filter(
    ({ kind, depth, isChanged }) =>
      showsAll || isChanged || kind === 'total' || (kind === 'part' && depth === 0),
  )
  return (
    <section className="two">
      <h2>
        {words.text(answer.assessment.subject?.name) || words.say('ruler-row', { number: row + 1 })}
        <span className="grow" />
        <span className="dim noprint">
          <kbd>↑</kbd>
          <kbd>↓</kbd> {words.say('ruler-pair-keys')}
        </span>
      </h2>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.say('ruler-why')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('calculator-clause')}</th>
              <th scope="col" className="figure">
                {words.say('ruler-before', { revision: address.revision })}
              </th>
              <th scope="col" className="figure">
                {words.say('ruler-under')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <Compared key={`${one.kind} ${one.id}`} one={one} />
            ))}
            <tr className={before.level === after.level ? '' : 'moved'}>
              <th scope="row">{words.say('ruler-level')}</th>
              <td className="figure">
                <LevelOf facts={facts} of={before} />
              </td>
              <td className="figure">
                <LevelOf facts={facts} of={after} />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <p>
        <button type="button" className="link noprint" onClick={() => setShowsAll(!showsAll)}>
          {words.say(showsAll ? 'ruler-moved-rows' : 'ruler-all-rows')}
        </button>
      </p>
      <h3>{words.say('ruler-why')}</h3>
      <ul className="reasons">
        {answer.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {isSynthetic ? <InCalculator calculator={calculator} assessment={answer.assessment} /> : null}
    </section>
  )
}

function Compared({ one }: { readonly one: PairRow }) {
  const words = useWords()
  const { kind, depth, isChanged, before, after } = one
  const figure = ({ points, of }: PairFigure) =>
    points === null
      ? words.say('no-figure')
      : of === undefined
        ? numberWords(points)
        : words.say('ruler-of', { points: { exact: points }, of: { exact: of } })
  return (
    <tr className={`${kind}${isChanged ? ' moved' : ''}`}>
      <th scope="row" className={depth === 0 ? '' : `within-${Math.min(depth, 3)}`}>
        {kind === 'total' && words.text(one.title) === ''
          ? words.say('ruler-total')
          : clauseName(one, words)}
      </th>
      <td className="figure">{figure(before)}</td>
      <td className={`figure${isChanged ? ' change' : ''}`}>{figure(after)}</td>
    </tr>
  )
}

function LevelOf({ facts, of }: { readonly facts: RulerFacts; readonly of: PairLevel }) {
  const words = useWords()
  const { standing, title, stars } = of
  if (standing !== 'scored') return <>{words.say('foresight-standing', { standing })}</>
  const most = Math.max(0, ...facts.levels.map((level) => level.stars ?? 0))
  return (
    <>
      {most === 0 ? null : <Stars count={stars ?? 0} of={most} />}{' '}
      {words.text(title) || words.say('foresight-no-level')}
    </>
  )
}

/** Leads to the calculator with the answers filled in, where each clause says why it earns what it does. */
function InCalculator(props: { readonly calculator: string; readonly assessment: Assessment }) {
  const { calculator, assessment } = props
  const words = useWords()
  const [fragment, setFragment] = useState<string>()
  useEffect(() => {
    let isOld = false
    const { date, profile = {}, answers, subject } = assessment
    packed({ date, profile, answers, subject })
      .then((text) => (isOld ? undefined : setFragment(text)))
      .catch(() => undefined)
    return () => {
      isOld = true
    }
  }, [assessment])
  return fragment === undefined ? null : (
    <p className="noprint">
      <a href={`${inLanguage(calculator, words.language)}#${fragment}`}>
        {words.say('ruler-in-calculator')}
      </a>
    </p>
  )
}
