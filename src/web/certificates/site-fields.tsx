import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useWords } from '../words.tsx'
import type { WrittenSite } from './corrected-names.ts'

/** How each site is written, to be put right; which sites there are is no matter of spelling. */
export function SiteFields(props: {
  readonly sites: readonly WrittenSite[]
  readonly onChange: (sites: readonly WrittenSite[]) => void
  readonly cause: unknown
}) {
  const { sites, onChange, cause } = props
  const words = useWords()
  const isFaulty = faultsOf(cause, '/sites').length > 0
  if (sites.length === 0) return null
  const put = (at: number, site: WrittenSite) =>
    onChange(sites.map((one, i) => (i === at ? site : one)))
  return (
    <details className="more-fields" open={isFaulty || undefined}>
      <summary>{words.say('desk-correct-sites')}</summary>
      <div className="form">
        {sites.map((site, at) =>
          (['name', 'address'] as const).flatMap((member) =>
            TEXT_LANGUAGES.map((language) => (
              <TextField
                key={`${at} ${member} ${language}`}
                label={words.say(
                  member === 'name' ? 'desk-correct-site' : 'desk-correct-site-address',
                  { number: at + 1, language },
                )}
                lang={language}
                value={site[member]?.[language] ?? ''}
                onChange={(text) =>
                  put(at, { ...site, [member]: { ...site[member], [language]: text } })
                }
                faults={
                  member === 'name' && language === TEXT_LANGUAGES[0]
                    ? faultsOf(cause, `/sites/${at}`)
                    : []
                }
              />
            )),
          ),
        )}
      </div>
    </details>
  )
}
