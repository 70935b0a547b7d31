import { ChoiceField } from '../parts/choice-field.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useWords } from '../words.tsx'

/** What was left out or done otherwise, and why; undefined where nothing is said about it yet. */
export type LeftOut = readonly { readonly what: string; readonly why: string }[] | undefined

const NOTHING_WRITTEN = { what: '', why: '' }

/** Whether there was anything, and each with its reason. */
export function LeftOutFields(props: {
  readonly member: 'notCovered' | 'departures'
  readonly value: LeftOut
  readonly onChange: (value: LeftOut) => void
  readonly isSent: boolean
  readonly cause: unknown
}) {
  const { member, value, onChange, isSent, cause } = props
  const words = useWords()
  const of = member === 'notCovered' ? 'not-covered' : 'departures'
  const put = (at: number, text: Partial<typeof NOTHING_WRITTEN>) =>
    onChange((value ?? []).map((one, i) => (i === at ? { ...one, ...text } : one)))
  const missing = (text: string) =>
    isSent && text.trim() === '' ? [{ message: words.say('decisions-report-both') }] : []
  return (
    <>
      <ChoiceField
        label={words.say(`decisions-report-${of}`)}
        options={[
          { id: 'none', title: words.say(`decisions-report-${of}-none`) },
          { id: 'some', title: words.say(`decisions-report-${of}-some`) },
        ]}
        value={value === undefined ? undefined : value.length === 0 ? 'none' : 'some'}
        onChange={(chosen) => {
          if (chosen === 'none') onChange([])
          else if (value === undefined || value.length === 0) onChange([NOTHING_WRITTEN])
        }}
        faults={faultsOf(cause, `/${member}`)}
      />
      {(value ?? []).map((one, at) => (
        // Rows are only added at the end and have nothing of their own but what is typed.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={at} className="form">
          <legend>{words.say(`decisions-report-${of}-number`, { number: at + 1 })}</legend>
          <TextField
            label={words.say('decisions-report-what')}
            value={one.what}
            onChange={(what) => put(at, { what })}
            faults={missing(one.what)}
          />
          <TextField
            label={words.say('decisions-report-why')}
            value={one.why}
            onChange={(why) => put(at, { why })}
            faults={missing(one.why)}
          />
        </fieldset>
      ))}
      {value === undefined || value.length === 0 ? null : (
        <p className="buttons">
          <button
            type="button"
            className="button small"
            onClick={() => onChange([...value, NOTHING_WRITTEN])}
          >
            {words.say('decisions-report-another')}
          </button>
          <button
            type="button"
            className="button small"
            onClick={() => onChange(value.length === 1 ? undefined : value.slice(0, -1))}
          >
            {words.say('decisions-report-one-less')}
          </button>
        </p>
      )}
    </>
  )
}
