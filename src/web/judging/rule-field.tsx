import { useState } from 'react'
import type { SheetCell } from '../../domain/drafting/sheet.ts'
import type { NotTaken } from '../../domain/drafting/typing.ts'
import { notTakenWords } from '../drafts/not-taken.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words.tsx'
import { shownIn, typedAs } from './earned-words.ts'

const GRADES = ['minor', 'major', 'none'] as const

/** One plain value of a question or criterion; taken when the field is left, Escape puts back what stood there. */
export function RuleField(props: {
  readonly label: string
  readonly cell: SheetCell
  readonly onType: ((text: string) => readonly NotTaken[]) | undefined
}) {
  const { label, cell, onType } = props
  const words = useWords()
  const shown = shownIn(words, cell)
  const [typing, setTyping] = useState<string>()
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([])
  const isOpen = onType !== undefined && cell.at !== undefined
  const text = typing ?? shown
  const take = (): void => {
    const refused = isOpen && text !== shown ? onType(typedAs(words, text)) : []
    setNotTaken(refused)
    if (refused.length === 0) setTyping(undefined)
  }
  const faults = notTaken.map(({ why, text: typed }) => ({
    message: notTakenWords(words, why, typed),
  }))
  return (
    <Labelled label={label} faults={faults}>
      {(known) =>
        cell.form.is === 'one-of' ? (
          <select
            {...known}
            data-field={`fields ${cell.column}`}
            className="box"
            value={cell.value}
            disabled={!isOpen}
            onChange={({ target }) => void onType?.(target.value)}
          >
            <option value="">{words.say('judging-grade', { grade: 'unsaid' })}</option>
            {GRADES.map((grade) => (
              <option key={grade} value={grade}>
                {words.say('judging-grade', { grade })}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...known}
            data-field={`fields ${cell.column}`}
            type="text"
            className={faults.length > 0 ? 'box faulty' : 'box'}
            autoComplete="off"
            readOnly={!isOpen}
            lang={cell.form.is === 'wording' ? cell.form.language : undefined}
            value={text}
            onChange={({ target }) => setTyping(target.value)}
            onBlur={take}
            onKeyDown={({ key, nativeEvent }) => {
              if (nativeEvent.isComposing) return
              if (key === 'Enter') take()
              if (key === 'Escape') {
                setTyping(undefined)
                setNotTaken([])
              }
            }}
          />
        )
      }
    </Labelled>
  )
}
