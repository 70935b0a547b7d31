import type { Operations } from '../../../client/api.ts'
import { placeWords } from '../../domain/document/template-place.ts'
import { useWords } from '../words.tsx'
import type { ShownCheck } from './template-detail.tsx'

type Mends = Operations['mendTemplate']['answer']['mends']

/** What is wrong with a template, each with its tag and place and what to do, and then what is right. */
export function TagCheck(props: {
  readonly check: ShownCheck
  /** What was put right in this copy; absent where nothing was tried. */
  readonly mends: Mends | undefined
  readonly isBusy: boolean
  /** Absent where it was mended already. */
  readonly onMend: (() => void) | undefined
}) {
  const { check, mends, isBusy, onMend } = props
  const words = useWords()
  const right = words.say('templates-right', { count: check.tags.length })
  const errors = check.faults.filter(({ severity }) => severity === 'error')
  const hints = check.faults.filter(({ severity }) => severity !== 'error')
  return (
    <>
      {mends === undefined ? null : (
        <section className="note good" role="status">
          <p>
            <b>{words.say('templates-mends', { count: mends.length })}</b>
          </p>
          <ul className="told">
            {mends.map(({ message, tag, now, place }) => (
              <li key={`${tag} ${JSON.stringify(place)} ${message}`}>
                <code>{tag}</code> → <code>{now}</code> {message}{' '}
                <span className="dim">{words.word(placeWords(place))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="card">
        <h2 className={errors.length > 0 ? 'down' : 'up'}>
          {words.say('templates-errors', { count: errors.length })}
        </h2>
        {errors.length === 0 ? null : (
          <>
            <Faults faults={errors} />
            {onMend === undefined ? null : (
              <p>
                <button
                  type="button"
                  className="button primary"
                  aria-busy={isBusy || undefined}
                  onClick={onMend}
                >
                  {words.say('templates-mend')}
                </button>{' '}
                <span className="sub">{words.say('templates-mend-why')}</span>
              </p>
            )}
          </>
        )}
      </section>
      {hints.length === 0 ? null : (
        <section className="card">
          <h2>{words.say('templates-hints', { count: hints.length })}</h2>
          <Faults faults={hints} />
        </section>
      )}
      <details className="card">
        <summary className="up">{right}</summary>
        <div className="scrolls" tabIndex={0} role="region" aria-label={right}>
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{words.say('templates-tag')}</th>
                <th scope="col">{words.say('templates-means')}</th>
                <th scope="col">{words.say('templates-example')}</th>
                <th scope="col">{words.say('templates-place')}</th>
              </tr>
            </thead>
            <tbody>
              {check.tags.map(({ written, explanation, example, places }) => (
                <tr key={written}>
                  <th scope="row">
                    <code>{written}</code>
                  </th>
                  <td>{words.text(explanation)}</td>
                  <td className="dim">{typeof example === 'string' ? example : ''}</td>
                  <td className="dim">
                    {places[0] === undefined ? '' : words.word(placeWords(places[0]))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}

function Faults({ faults }: { readonly faults: ShownCheck['faults'] }) {
  const words = useWords()
  return (
    <ol className="wrong-tags">
      {faults.map(({ code, tag, message, fix, place }, index) => (
        <li key={`${code} ${tag ?? ''} ${String(index)}`}>
          {tag === undefined ? null : <code>{tag}</code>} <span>{message}</span>
          {fix === '' ? null : <span className="sub"> {fix}</span>}
          {place === undefined ? null : (
            <span className="dim where">{words.word(placeWords(place))}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
