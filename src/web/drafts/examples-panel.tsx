import { restating, statedIn } from '../../domain/drafting/beside-work.ts'
import { stepOf, type EditStep } from '../../domain/drafting/draft-session.ts'
import { levelSheets } from '../../domain/drafting/level-sheet.ts'
import type { DraftFiles } from '../../domain/drafting/place-edit.ts'
import { plainText, type ReadDraft } from '../../domain/drafting/read-draft.ts'
import type { Text } from '../../domain/messages/text.ts'
import { numberWords } from '../../domain/messages/numbers.ts'
import type { JsonValue } from '../../domain/schema/json.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { useWords } from '../words.tsx'
import type { Checked, ExampleRunShown } from './use-checked.ts'

type Failure = ExampleRunShown['failures'][number]

/** The worked examples of the draft: which agree, what moved in the others, and one press to restate one. */
export function ExamplesPanel(props: {
  readonly of: Checked<readonly ExampleRunShown[]>
  readonly draft: ReadDraft
  readonly files: DraftFiles
  readonly onRestate: ((step: EditStep) => void) | undefined
}) {
  const { of, draft, files, onRestate } = props
  const words = useWords()
  const moved = of.data?.filter(({ failures }) => failures.length > 0) ?? []
  const agreeing = of.data?.filter(({ failures }) => failures.length === 0) ?? []
  return (
    <section className="card">
      <h2>
        {words.say('drafts-examples')}{' '}
        {of.data === undefined ? null : (
          <>
            <span className="tag good">
              {words.say('drafts-agree', { count: agreeing.length })}
            </span>{' '}
            {moved.length === 0 ? null : (
              <span className="tag bad">{words.say('drafts-moved', { count: moved.length })}</span>
            )}
          </>
        )}
      </h2>
      {of.error !== null ? (
        <Trouble cause={of.error} retry={() => void of.refetch()} />
      ) : of.data === undefined ? (
        <Waiting />
      ) : (
        <div className={of.isFetching ? 'findings-beside stale' : 'findings-beside'}>
          <ul>
            {moved.map(({ example, title, failures }) => (
              <li key={example} className="moved-example">
                <b>{title}</b>
                <ul>
                  {failures.map((failure) => (
                    <li key={failure.pointer + failure.message} title={failure.message}>
                      <MovedValue example={example} failure={failure} draft={draft} />
                    </li>
                  ))}
                </ul>
                {onRestate === undefined ||
                failures.some(({ found }) => found === undefined) ? null : (
                  <button
                    type="button"
                    className="button small"
                    aria-label={`${title}: ${words.say('drafts-restate')}`}
                    aria-disabled={of.isFetching || undefined}
                    onClick={() => {
                      if (of.isFetching) return
                      const now = failures.map(({ pointer, found }) => ({
                        pointer,
                        found: found as JsonValue,
                      }))
                      onRestate(stepOf(files, restating(draft, example, now)))
                    }}
                  >
                    {words.say('drafts-restate')}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {agreeing.length === 0 ? null : (
            <details>
              <summary>{words.say('drafts-agreeing', { count: agreeing.length })}</summary>
              <ul>
                {agreeing.map(({ example, title }) => (
                  <li key={example}>{title}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </section>
  )
}

/** What an example states and what came instead; the sentence of the service where these are no plain values. */
function MovedValue(props: {
  readonly example: string
  readonly failure: Failure
  readonly draft: ReadDraft
}) {
  const { example, failure, draft } = props
  const words = useWords()
  const stated = statedIn(draft, example, failure.pointer)
  const found = failure.found as JsonValue | undefined
  const isPlain = [stated, found].every((one) => typeof one !== 'object' || one === null)
  if (stated === undefined || found === undefined || !isPlain) return failure.message
  const steps = failure.pointer.split('/').slice(2)
  const last = steps.at(-1)!
  const show = (value: JsonValue): string =>
    value === null
      ? words.say('no-figure')
      : last === 'level'
        ? levelName(value)
        : typeof value === 'number'
          ? numberWords(value)
          : (plainText(value) ?? '')
  return (
    <>
      {label()} <s className="dim">{show(stated)}</s> → <b className="moved-value">{show(found)}</b>
    </>
  )

  function label(): string {
    if (
      last === 'points' ||
      last === 'percent' ||
      last === 'level' ||
      last === 'status' ||
      last === 'max'
    )
      return words.say(`drafts-of-${last}`)
    return partName(last)
  }
  function levelName(id: JsonValue): string {
    for (const sheet of levelSheets(draft)) {
      const row = sheet.rows.find((one) => one.id === id)
      if (row !== undefined)
        return (
          row.cells.find(({ column }) => column === words.language)?.value || plainText(id) || ''
        )
    }
    return plainText(id) ?? ''
  }
  function partName(id: string): string {
    for (const sheet of levelSheets(draft)) {
      const part = sheet.parts.find((one) => one.id === id)
      if (part?.title !== undefined) return words.text(part.title as Text)
    }
    return id
  }
}
