import type { ReactNode } from 'react'
import { useWords } from '../words.tsx'

/** How a row stands: by its own shape, and in words for those who do not see it. */
type RowStanding = 'met' | 'open' | 'hint' | 'unasked'

const SHAPES: { readonly [S in RowStanding]: string } = {
  met: 'M3 8.5l3.2 3.2L13 4.8',
  open: 'M8 3v6.4M8 12.4v.3',
  hint: 'M8 3v6.4M8 12.4v.3',
  unasked: 'M4.5 8h.01M8 8h.01M11.5 8h.01',
}

/** One row of the list. */
export function RequirementRow(props: {
  readonly standing: RowStanding
  readonly title: string
  readonly done?: ReactNode
  readonly action: ReactNode
  readonly children: ReactNode
}) {
  const { standing, title, done, action, children } = props
  const words = useWords()
  return (
    <li className={`requirement ${standing}`} tabIndex={-1}>
      <span className="sign">
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={SHAPES[standing]} />
        </svg>
        <span className="unseen">{words.say(`publication-mark-${standing}`)}</span>
      </span>
      <div>
        <h3>{title}</h3>
        <div className="what">{children}</div>
      </div>
      <span className="who">{done}</span>
      <span className="act">{action}</span>
    </li>
  )
}
