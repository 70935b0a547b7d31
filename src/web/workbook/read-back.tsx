import { Segment } from '../parts/segment.tsx'
import { ClausesChanged, FurtherChanged, RulesChanged } from '../publication/what-changes.tsx'
import { useWords } from '../words.tsx'
import type { Both, WorkbookReading } from './hand-in.tsx'

type Change = WorkbookReading['changes'][number]

/** What a workbook changes, what is wrong with it, and what it does not change; and the button that writes it. */
export function ReadBack(props: {
  readonly name: string
  readonly reading: WorkbookReading
  readonly both: Both | undefined
  readonly isBusy: boolean
  readonly onBoth: (both: Both) => void
  readonly onTake: () => void
}) {
  const { name, reading, both, isBusy, onBoth, onTake } = props
  const { changes, faults, old, comparison } = reading
  const words = useWords()
  const errors = faults.filter(({ severity }) => severity === 'error')
  const left = faults.filter(({ severity }) => severity === 'warning')
  const clashes = changes.filter(({ fate }) => fate === 'clash').length
  const isNews = changes.some(({ fate }) => fate !== 'same')
  const count = changes.length
  return (
    <>
      {errors.length === 0 ? null : (
        <div className="note bad" role="alert">
          <p>
            <b>{words.say('workbook-faults', { count: errors.length })}</b>
          </p>
          <Told faults={errors} />
          <p className="sub">{words.say('workbook-again')}</p>
        </div>
      )}
      {left.length === 0 ? null : (
        <div className="note warn">
          <p>
            <b>{words.say('workbook-left', { count: left.length })}</b>
          </p>
          <Told faults={left} />
        </div>
      )}
      {count === 0 ? (
        errors.length > 0 ? null : (
          <p role="status">
            <b>{words.say('workbook-nothing', { file: name })}</b>
          </p>
        )
      ) : (
        <>
          <div role="status">
            <h3 id="workbook-changes">{words.say('workbook-changes', { file: name, count })}</h3>
          </div>
          {old ? <p className="note">{words.say('workbook-old')}</p> : null}
          <Changes changes={changes} />
          {clashes === 0 ? null : (
            <div className="field">
              <span>{words.say('workbook-clashes', { count: clashes })}</span>
              <Segment
                label={words.say('workbook-clashes', { count: clashes })}
                options={(['workbook', 'draft'] as const).map((id) => ({
                  id,
                  title: words.say(`workbook-both-${id}`),
                }))}
                value={both}
                onChange={(next) => onBoth(next as Both)}
              />
            </div>
          )}
          {comparison === undefined ? (
            <p className="sub">{words.say('workbook-unsound')}</p>
          ) : (
            <section className="what-changes">
              <h3>{words.say('workbook-judgement')}</h3>
              <RulesChanged comparison={comparison} />
              <ClausesChanged comparison={comparison} />
              <FurtherChanged comparison={comparison} />
            </section>
          )}
          {errors.length > 0 || !isNews ? null : (
            <p>
              <button
                type="button"
                className="button primary"
                aria-busy={isBusy || undefined}
                aria-disabled={(clashes > 0 && both === undefined) || undefined}
                onClick={() => {
                  if (clashes === 0 || both !== undefined) onTake()
                }}
              >
                {words.say(isBusy ? 'workbook-taking' : 'workbook-take')}
              </button>
            </p>
          )}
        </>
      )}
    </>
  )
}

function Told({ faults }: { readonly faults: WorkbookReading['faults'] }) {
  return (
    <ul>
      {faults.map(({ pointer, message, fix }) => (
        <li key={pointer + message}>
          {message} {fix}
        </li>
      ))}
    </ul>
  )
}

/** Each cell, row and column with what it was and becomes. */
function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWords()
  const shown = (text: string) =>
    text === '' ? <span className="dim">{words.say('workbook-empty')}</span> : text
  return (
    <div className="scrolls tall" tabIndex={0} role="region" aria-labelledby="workbook-changes">
      <table className="rows">
        <thead>
          <tr>
            {(['cell', 'about', 'before', 'after', 'fate'] as const).map((one) => (
              <th key={one} scope="col">
                {words.say(`workbook-${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ kind, cell, about, before, after, along, fate, draft }) => (
            <tr key={[kind, cell, before].join(' ')}>
              <th scope="row">{cell}</th>
              <td>
                {kind === 'changed' ? null : <b>{words.say(`workbook-row-${kind}`)}</b>}
                {kind === 'changed' || about.length === 0 ? null : ' · '}
                {about.join(' · ')}
                {along === 0 ? null : (
                  <span className="sub"> {words.say('workbook-along', { count: along })}</span>
                )}
              </td>
              <td className="was">{kind === 'added' ? null : shown(before)}</td>
              <td className="is">{kind === 'removed' ? null : shown(after)}</td>
              <td>
                {fate === 'clash'
                  ? words.say('workbook-fate-clash', {
                      draft: draft ?? words.say('workbook-empty'),
                    })
                  : words.say(`workbook-fate-${fate}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
