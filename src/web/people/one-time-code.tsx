import { useState, type ReactNode } from 'react'
import { ApiProblem } from '../../../client/client.ts'
import { TextField } from '../parts/text-field.tsx'
import { useWords } from '../words.tsx'

/** A one-time code beside a password, from the moment that the service asks for one. */
export function useOneTimeCode(): {
  /** What is sent with the password. */
  readonly given: { readonly code?: string }
  readonly isMissing: boolean
  /** Whether a refusal asks for a code and nothing else; what was typed before goes with a wrong one. */
  readonly asks: (cause: unknown) => boolean
  /** Where it is typed in; nothing until it is asked for. */
  readonly field: ReactNode
} {
  const words = useWords()
  const [code, setCode] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  return {
    given: isAsked ? { code } : {},
    isMissing: isAsked && code.trim() === '',
    asks(cause) {
      const why = cause instanceof ApiProblem ? cause.problem.code : undefined
      if (why === 'second-factor-refused') setCode('')
      if (why !== 'second-factor-needed') return false
      setIsAsked(true)
      return true
    },
    field: isAsked ? (
      <TextField
        label={words.say('people-code')}
        hint={words.say('people-code-hint')}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        autoFocus
      />
    ) : null,
  }
}
