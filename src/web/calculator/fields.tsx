import type { ReactNode } from 'react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import type { Assessment1AnswerValue, Standard1Input } from '../../../client/api.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { NumberField } from '../parts/number-field.tsx'
import { Segment } from '../parts/segment.tsx'
import { useWords } from '../words.tsx'

type Value = Assessment1AnswerValue

/** What every field is given. */
type FieldProps = {
  readonly input: Standard1Input
  readonly label: string
  readonly value: Value | undefined
  /** `isTyped` where more of the same is likely to follow. */
  readonly onChange: (value: Value | undefined, isTyped: boolean) => void
  /** Of points: the weight of the clause. */
  readonly weight?: number
  readonly isFaulty: boolean
  readonly describedBy?: string | undefined
}

/** A field for each kind of input; a kind that the language gains is missed by the compiler. */
const FIELDS: { readonly [K in Standard1Input['type']]: (props: FieldProps) => ReactNode } = {
  'yes-no': YesNo,
  points: Points,
  choice: Choice,
  number: Measured,
  samples: Samples,
  checklist: Checklist,
  entries: Entries,
  date: Day,
  text: Words,
}

/** What an input asks, to be answered. */
export function InputField(props: FieldProps) {
  const Field = FIELDS[props.input.type]
  return <Field {...props} />
}

/** Longer choices do not fit beside each other. */
const MOST_SEGMENTS = 5
const LONGEST_SEGMENTS = 42

function YesNo({ value, onChange, ...rest }: FieldProps) {
  const words = useWords()
  return (
    <Segment
      {...rest}
      options={[
        { id: 'yes', title: words.say('yes') },
        { id: 'no', title: words.say('no') },
      ]}
      value={value === undefined ? undefined : value === true ? 'yes' : 'no'}
      onChange={(id) => onChange(id === 'yes', false)}
    />
  )
}

function Choice({ input, value, onChange, ...rest }: FieldProps) {
  const words = useWords()
  const options = (input.options ?? []).map(({ id, title }) => ({
    id,
    title: words.text(title) || id,
  }))
  const length = options.reduce((sum, { title }) => sum + widthOf(title) + 2, 0)
  if (options.length <= MOST_SEGMENTS && length <= LONGEST_SEGMENTS)
    return (
      <Segment
        {...rest}
        options={options}
        value={typeof value === 'string' ? value : undefined}
        onChange={(id) => onChange(id, false)}
      />
    )
  return (
    <select
      className={`box${rest.isFaulty ? ' faulty' : ''}`}
      aria-label={rest.label}
      aria-invalid={rest.isFaulty || undefined}
      aria-describedby={rest.describedBy}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value, false)}
    >
      <option value="">{words.say('calculator-none-chosen')}</option>
      {options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}

/** Chinese characters take the room of two others. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0)
}

function Measured({ input, value, onChange, ...rest }: FieldProps) {
  const words = useWords()
  const { unit, min, max, decimals = 0, step = 10 ** -decimals } = input
  return (
    <NumberField
      {...rest}
      value={typeof value === 'number' ? value : undefined}
      unit={words.text(unit)}
      step={step}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      onChange={(number) => onChange(number, true)}
    />
  )
}

function Points({ input, value, onChange, weight, ...rest }: FieldProps) {
  const words = useWords()
  return (
    <NumberField
      {...rest}
      value={typeof value === 'number' ? value : undefined}
      unit={weight === undefined ? '' : words.say('calculator-of-weight', { weight })}
      step={input.step ?? 1}
      min={0}
      {...(weight === undefined ? {} : { max: weight })}
      onChange={(number) => onChange(number, true)}
    />
  )
}

function Samples({ input, label, value, onChange, ...rest }: FieldProps) {
  const words = useWords()
  const { checked, failed } = isSample(value) ? value : { checked: undefined, failed: undefined }
  const part = (name: 'calculator-checked' | 'calculator-failed') => ({
    ...rest,
    label: `${label} ${words.say(name)}`,
    min: 0,
    width: 2,
  })
  return (
    <span className="pair">
      <span aria-hidden="true">{words.say('calculator-checked')}</span>
      <NumberField
        {...part('calculator-checked')}
        value={checked}
        unit={words.text(input.unit)}
        onChange={(number) =>
          onChange(
            number === undefined ? undefined : { checked: number, failed: failed ?? 0 },
            true,
          )
        }
      />
      <span aria-hidden="true">{words.say('calculator-failed')}</span>
      <NumberField
        {...part('calculator-failed')}
        value={failed}
        onChange={(number) => onChange({ checked: checked ?? 0, failed: number ?? 0 }, true)}
      />
    </span>
  )
}

function isSample(value: Value | undefined): value is Extract<Value, { checked: number }> {
  return typeof value === 'object' && 'checked' in value
}

function Checklist({ input, label, value, onChange, isFaulty, describedBy }: FieldProps) {
  const words = useWords()
  const items = input.items ?? []
  const ticked = Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string')
    : undefined
  return (
    <CheckboxGroup
      className="ticks"
      aria-label={label}
      isInvalid={isFaulty}
      value={ticked ?? []}
      onChange={(ids) =>
        onChange(
          items.map(({ id }) => id).filter((id) => ids.includes(id)),
          false,
        )
      }
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      {items.map(({ id, title }) => (
        <Checkbox key={id} value={id} className="tick">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <rect x="1" y="1" width="14" height="14" rx="2" />
            <path d="M4 8.4l2.8 2.8L12 5.2" />
          </svg>
          <span>{words.text(title) || id}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}

function Entries({ input, label, value, onChange, isFaulty, describedBy }: FieldProps) {
  const words = useWords()
  const cases = Array.isArray(value) ? value : undefined
  const put = (next: NonNullable<typeof cases>, isTyped: boolean) =>
    onChange(next as Value, isTyped)
  const most = input.max ?? Infinity
  return (
    <div className="cases" role="group" aria-label={label} aria-describedby={describedBy}>
      {(cases ?? []).map((one, index) => {
        const name = words.say('calculator-case', { number: index + 1 })
        return (
          <span key={index} className="case">
            <input
              className={`box${isFaulty ? ' faulty' : ''}`}
              aria-label={`${label} ${name}`}
              placeholder={name}
              value={typeof one === 'string' ? one : one.text}
              onChange={({ target }) =>
                put(
                  cases!.map((other, at) =>
                    at !== index
                      ? other
                      : typeof other === 'string'
                        ? target.value
                        : { ...other, text: target.value },
                  ),
                  true,
                )
              }
            />
            <button
              type="button"
              className="link"
              aria-label={`${words.say('calculator-remove')} ${name}`}
              onClick={() =>
                put(
                  cases!.filter((_, at) => at !== index),
                  false,
                )
              }
            >
              {words.say('calculator-remove')}
            </button>
          </span>
        )
      })}
      <span className="choices">
        {(cases ?? []).length < most ? (
          <button
            type="button"
            className="button small"
            onClick={() => put([...(cases ?? []), { text: '' }], false)}
          >
            {words.say('calculator-add-case')}
          </button>
        ) : null}
        {cases === undefined ? (
          <button type="button" className="link" onClick={() => put([], false)}>
            {words.say('calculator-no-cases')}
          </button>
        ) : cases.length === 0 ? (
          <span className="sub">{words.say('calculator-no-cases')}</span>
        ) : null}
      </span>
    </div>
  )
}

function Day({ label, value, onChange, isFaulty, describedBy }: FieldProps) {
  return (
    <input
      type="date"
      className={`box day${isFaulty ? ' faulty' : ''}`}
      aria-label={label}
      aria-invalid={isFaulty || undefined}
      aria-describedby={describedBy}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value, true)}
    />
  )
}

function Words({ label, value, onChange, isFaulty, describedBy }: FieldProps) {
  return (
    <textarea
      className={`box words${isFaulty ? ' faulty' : ''}`}
      rows={2}
      aria-label={label}
      aria-invalid={isFaulty || undefined}
      aria-describedby={describedBy}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value, true)}
    />
  )
}

/** An answer as it would be read aloud, short. */
export function valueWords(
  input: Standard1Input | undefined,
  value: Value | undefined,
  words: Catalogue,
): string {
  if (value === undefined) return words.say('no-figure')
  if (typeof value === 'boolean') return words.say(value ? 'yes' : 'no')
  if (typeof value === 'number') {
    const unit = words.text(input?.unit)
    const number = words.show(value)
    return unit === '' ? number : words.say('measured', { number, unit })
  }
  if (typeof value === 'string')
    return words.text(input?.options?.find(({ id }) => id === value)?.title) || value
  if (isSample(value)) return `${value.failed} / ${value.checked}`
  return String(value.length)
}
