import { useWords } from '../words.tsx'

/** The buttons of a form beside the sentence: write what is chosen into the draft, or leave it as it is. */
export function WriteButtons({ onBack }: { readonly onBack: () => void }) {
  const words = useWords()
  return (
    <p className="buttons">
      <button type="submit" className="button small">
        {words.say('judging-json-write')}
      </button>
      <button type="button" className="button small" onClick={onBack}>
        {words.say('clauses-cancel')}
      </button>
    </p>
  )
}
