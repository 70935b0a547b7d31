import { useWords } from '../words.tsx'

type Status = 'illustrative' | 'draft' | 'published'

/** The mark of figures that nobody has published, with its meaning; nothing for those that are. */
export function Illustrative({ marks }: { readonly marks: readonly Status[] }) {
  const words = useWords()
  const mark = marks.find((one) => one !== 'published')
  if (mark === undefined) return null
  const isDraft = mark === 'draft'
  return (
    <span className="illustrative" title={words.say(isDraft ? 'mark-draft' : 'mark-illustrative')}>
      {words.say(isDraft ? 'studio-draft' : 'studio-illustrative')}
    </span>
  )
}
