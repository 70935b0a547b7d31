import { useSession } from '../people/session.tsx'
import { inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'

/** Where work begins. The standards themselves are listed on the public page, for everybody. */
const PLACES = [
  { id: 'standards', href: '/standards', isAlone: true },
  { id: 'drafts', href: '/studio/drafts', isAlone: false },
  { id: 'certificates', href: '/studio/certificates', isAlone: false },
  { id: 'people', href: '/studio/people', isAlone: false },
] as const

/** The places of the studio, each with what is done there; of a service without a register the first alone. */
export function BeginList() {
  const words = useWords()
  const { access } = useSession()
  return (
    <ul className="begin">
      {PLACES.filter(({ isAlone }) => isAlone || access !== 'none').map(({ id, href }) => (
        <li key={id}>
          <a href={inLanguage(href, words.language)}>{words.say(`studio-${id}`)}</a>
          <span className="sub">{words.say(`studio-begin-${id}`)}</span>
        </li>
      ))}
    </ul>
  )
}
