import { useWords } from '../words.tsx'
import type { RulerFacts } from './ruler-facts.ts'
import type { ForeseenWhatIf } from './use-foresight.ts'
import { LevelName } from './level-name.tsx'

/** How many stand where, before and after, and from where to where they go. */
export function LevelTables(props: {
  readonly facts: RulerFacts
  readonly foreseen: ForeseenWhatIf
}) {
  const { facts, foreseen } = props
  const words = useWords()
  const { levels, standings, crossings } = foreseen.answer.foresight
  const most = Math.max(1, ...crossings.moves.map(({ count }) => count))
  return (
    <section className="levels">
      <h2>{words.say('ruler-levels')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say('ruler-level')}</th>
            <th scope="col" className="figure">
              {words.say('ruler-now')}
            </th>
            <th scope="col" className="figure">
              {words.say('ruler-after')}
            </th>
            <th scope="col" className="figure">
              {words.say('ruler-difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.toReversed().map(({ level, before, after }) => (
            <tr key={level}>
              <th scope="row">
                <LevelName facts={facts} level={level} isLong />
              </th>
              <Counts before={before} after={after} />
            </tr>
          ))}
          {standings.map(({ standing, before, after }) =>
            standing === 'scored' ? null : (
              <tr key={standing}>
                <th scope="row">{words.say('foresight-standing', { standing })}</th>
                <Counts before={before} after={after} />
              </tr>
            ),
          )}
        </tbody>
      </table>
      {crossings.moves.length === 0 ? null : (
        <>
          <h2>{words.say('ruler-moves')}</h2>
          <table>
            <tbody>
              {crossings.moves.map(({ from, to, count }) => (
                <tr key={`${from}>${to}`}>
                  <th scope="row">
                    <LevelName facts={facts} level={from} /> →{' '}
                    <LevelName facts={facts} level={to} />
                  </th>
                  <td aria-hidden="true">
                    <svg className="bar move" viewBox="0 0 100 8" preserveAspectRatio="none">
                      <rect className="ground" width="100" height="8" />
                      <rect className="moving" width={(count / most) * 100} height="8" />
                    </svg>
                  </td>
                  <td className="figure">{words.show(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function Counts({ before, after }: { readonly before: number; readonly after: number }) {
  const words = useWords()
  const by = after - before
  return (
    <>
      <td className="figure">{words.show(before)}</td>
      <td className="figure">{words.show(after)}</td>
      <td className={`figure${by > 0 ? ' up' : by < 0 ? ' down' : ' dim'}`}>
        {by === 0
          ? words.say('foresight-no-change')
          : `${by > 0 ? '+' : '−'}${words.show(Math.abs(by))}`}
      </td>
    </>
  )
}
