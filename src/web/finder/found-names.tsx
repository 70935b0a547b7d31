import { useEffect } from 'react'
import { useSession } from '../people/session.tsx'
import { FinderWords } from './finder-words.tsx'
import { useFound, type FoundPlace } from './use-found.ts'

/** Tells what is called so, and tells it again when more is known; shows nothing. */
export default function FoundNames(props: {
  readonly text: string
  readonly onFound: (found: readonly FoundPlace[]) => void
}) {
  return (
    <FinderWords>
      <Names {...props} />
    </FinderWords>
  )
}

function Names({ text, onFound }: Parameters<typeof FoundNames>[0]) {
  const { access, who } = useSession()
  const found = JSON.stringify(useFound(text, access, who === 'asking' ? undefined : who))
  useEffect(() => onFound(JSON.parse(found) as readonly FoundPlace[]), [found, onFound])
  return null
}
