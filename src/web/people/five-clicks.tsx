import { useQuery } from '@tanstack/react-query'
import { calculatorAddress, inLanguage, readingAddress } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { BeginAgain } from './begin-again.tsx'
import { RegisterWords } from './register-words.tsx'
import { useSession } from './session.tsx'

/** What the demonstration certifies under. */
const STANDARD = 'q-hxc-013'

/** The way through a demonstration, from a standard to a certificate: each step is a link, and makes one who does it. */
export default function FiveClicks() {
  return (
    <RegisterWords>
      <Path />
    </RegisterWords>
  )
}

function Path() {
  const words = useWords()
  const service = useService()
  const { become } = useSession()
  const standards = useQuery({
    queryKey: ['standards'],
    queryFn: async ({ signal }) => (await service('listStandards', { signal })).data.standards,
  })
  const edition = standards.data?.find(({ id }) => id === STANDARD)?.editions.at(-1)
  const revision = edition?.revisions.find(({ sound }) => sound)?.revision
  if (edition === undefined || revision === undefined) return null
  const of = { standard: STANDARD, edition: edition.edition, revision: String(revision) }
  const steps = [
    { id: 'read', as: 'reader', href: readingAddress(of) },
    { id: 'try', as: 'reader', href: calculatorAddress(of) },
    { id: 'people', as: 'operator', href: '/studio/people' },
    { id: 'issue', as: 'clerk', href: '/studio/certificates' },
    { id: 'check', as: 'reader', href: '/register' },
  ] as const
  return (
    <section className="path" aria-labelledby="five-clicks">
      <h2 id="five-clicks">
        {words.say('path-title')} <span className="sub">{words.say('path-why')}</span>
      </h2>
      <ol>
        {steps.map(({ id, as, href }, index) => (
          <li key={id}>
            <a href={inLanguage(href, words.language)} onClick={() => become(`demo-${as}`)}>
              <span className="turn">
                <b aria-hidden="true">{index + 1}</b>{' '}
                <span className="dim">{words.say(`role-${as}`)}</span>
              </span>
              <span className="step-name">{words.say(`path-${id}`)}</span>
              <span className="sub">{words.say(`path-${id}-what`)}</span>
            </a>
          </li>
        ))}
      </ol>
      <BeginAgain />
    </section>
  )
}
