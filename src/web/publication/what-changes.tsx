import { useWords } from '../words.tsx'
import type { ShownComparison } from './comparison-reading.tsx'

type Told = { readonly comparison: ShownComparison }

/** Every rule that judges otherwise, with what it said and says. */
export function RulesChanged({ comparison: { rules, judged } }: Told) {
  const words = useWords()
  if (rules.length === 0)
    return <p>{words.say(judged.alike ? 'comparison-no-rule' : 'comparison-clauses-may-differ')}</p>
  return (
    <>
      <div
        className="scrolls"
        tabIndex={0}
        role="region"
        aria-label={words.say('comparison-rules')}
      >
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words.say('comparison-rules')}</th>
              <th scope="col">{words.say('comparison-before')}</th>
              <th scope="col">{words.say('comparison-after')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ area, kind, result, resultTitle, id, name, before, after }) => (
              <tr key={`${area} ${result} ${id}`}>
                <th scope="row">
                  {resultTitle === undefined
                    ? words.text(name)
                    : words.say('comparison-of-result', {
                        result: words.text(resultTitle),
                        name: words.text(name),
                      })}{' '}
                  <span className="dim">{words.say(`comparison-kind-${kind}`)}</span>
                </th>
                <td className="was">{before === undefined ? '' : words.text(before)}</td>
                <td className="is">{after === undefined ? '' : words.text(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {judged.alike ? <p className="sub">{words.say('comparison-judged-alike')}</p> : null}
    </>
  )
}

/** What judges nothing and says something else than before: ballots, names, reasons, sources, examples. */
export function FurtherChanged({ comparison: { further } }: Told) {
  const words = useWords()
  if (further.length === 0) return null
  return (
    <>
      <h3>{words.say('comparison-further')}</h3>
      <div
        className="scrolls"
        tabIndex={0}
        role="region"
        aria-label={words.say('comparison-further')}
      >
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words.say('publication-further-what')}</th>
              <th scope="col">{words.say('comparison-before')}</th>
              <th scope="col">{words.say('comparison-after')}</th>
            </tr>
          </thead>
          <tbody>
            {further.map(({ area, kind, pointer, name, before, after }) => (
              <tr key={`${kind} ${pointer}`}>
                <th scope="row">
                  {words.text(name)}{' '}
                  <span className="dim">
                    {words.say('publication-further-kind', {
                      area: words.say(`comparison-area-${area}`),
                      kind: words.say(`comparison-kind-${kind}`),
                    })}
                  </span>
                </th>
                <td className="was">{before === undefined ? '' : words.text(before)}</td>
                <td className="is">{after === undefined ? '' : words.text(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Every clause that is not the same, and how many are. */
export function ClausesChanged({ comparison: { clauses, counts } }: Told) {
  const words = useWords()
  const changed = clauses.filter(({ fate }) => fate !== 'same')
  const counted = Object.entries(counts).map(([fate, count]) =>
    words.say('comparison-fate-count', {
      fate: words.say(`comparison-fate-${fate as keyof typeof counts}`),
      count,
    }),
  )
  const named = (side: (typeof clauses)[number]['before']) =>
    side
      .map(({ clause, number, title }) =>
        [number ?? clause, title === undefined ? '' : words.text(title)].join(' '),
      )
      .join(' + ')
  return (
    <>
      <h3>{words.say('publication-clauses-changed')}</h3>
      {changed.length === 0 ? (
        <p className="sub">{words.say('comparison-no-clause')}</p>
      ) : (
        <ul className="fates">
          {changed.map(({ fate, before, after, reworded }) => (
            <li key={`${named(before)} ${named(after)}`}>
              <span className="tag">{words.say(`comparison-fate-${fate}`)}</span>{' '}
              <span className="song">
                {before.length === 0 || after.length === 0
                  ? named([...before, ...after])
                  : words.say('comparison-continues', {
                      before: named(before),
                      after: named(after),
                    })}
              </span>{' '}
              {reworded.length === 0 ? null : (
                <span className="dim">
                  {words.say('comparison-reworded', {
                    what: {
                      list: reworded.map((one) => words.say(`comparison-reworded-${one}`)),
                      joined: 'and',
                    },
                  })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="sub">{words.show({ list: counted, joined: 'comma' })}</p>
    </>
  )
}
