import { useEffect, useRef, useState } from 'react'
import {
  readFigure,
  type Figure,
  type Figures,
} from '../../domain/drafting/judging/begun-criterion.ts'
import { notTakenWords } from '../drafts/not-taken.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words.tsx'
import { WriteButtons } from './write-buttons.tsx'
import { shareWords, typedAs } from './earned-words.ts'

/** A figure with what it is called. */
export type AskedFigure = Figure & { readonly label: string }

/** Asks for the figures that a kind cannot do without; nothing is written before all of them are typed. */
export function FigureForm(props: {
  readonly kind: string
  readonly figures: readonly AskedFigure[]
  readonly onWrite: (figures: Figures) => void
  readonly onBack: () => void
}) {
  const { kind, figures, onWrite, onBack } = props
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<{ readonly [column: string]: string }>({})
  const [isAsked, setIsAsked] = useState(false)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const read = figures.map((figure) => {
    const text = typed[figure.column] ?? ''
    return { ...figure, text, is: readFigure(figure, typedAs(words, text)) }
  })
  return (
    <form
      ref={form}
      className="rule-half"
      aria-label={kind}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsAsked(true)
        const taken = read.flatMap(({ column, is }) =>
          'value' in is ? [[column, is.value] as const] : [],
        )
        if (taken.length === figures.length) onWrite(Object.fromEntries(taken))
        else {
          const first = read.findIndex(({ is }) => 'fault' in is)
          form.current?.querySelectorAll('input')[first]?.focus()
        }
      }}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Escape' && !nativeEvent.isComposing) onBack()
      }}
    >
      <p className="sub">
        {words.say('judging-figures', { kind })}
        {figures.some(({ form: { is } }) => is === 'earned')
          ? ` ${words.say('judging-figures-earned', { shares: { list: shareWords(words), joined: 'or' } })}`
          : ''}
      </p>
      <div className="rule-fields">
        {read.map(({ column, label, text, is }) => (
          <Labelled
            key={column}
            label={label}
            faults={isAsked && 'fault' in is ? [{ message: notTakenWords(words, is, text) }] : []}
          >
            {(known) => (
              <input
                {...known}
                type="text"
                className={known['aria-invalid'] === true ? 'box faulty' : 'box'}
                autoComplete="off"
                value={text}
                onChange={({ target }) => setTyped({ ...typed, [column]: target.value })}
              />
            )}
          </Labelled>
        ))}
      </div>
      <WriteButtons onBack={onBack} />
    </form>
  )
}
