import { useId } from 'react'
import { useWords } from '../words.tsx'

type Status = 'illustrative' | 'draft' | 'published'

/** The mark of figures that nobody has published, which says what it means on focus; nothing for those that are. */
export function Illustrative({ marks }: { readonly marks: readonly Status[] }) {
  const words = useWords()
  const id = useId()
  const mark = marks.find((one) => one !== 'published')
  if (mark === undefined) return null
  const isDraft = mark === 'draft'
  return (
    <span className="illustrative" tabIndex={0} aria-describedby={id}>
      {words.say(isDraft ? 'studio-draft' : 'studio-illustrative')}
      <span className="meaning" role="tooltip" id={id}>
        {words.say(isDraft ? 'mark-draft' : 'mark-illustrative')}
      </span>
    </span>
  )
}
