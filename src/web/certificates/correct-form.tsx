import { useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { CERTIFICATE } from '../../domain/register/certificate.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { Operations } from '../../../client/api.ts'
import type { Client } from '../../../client/client.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownCertificate } from './certificate-page.tsx'
import { certificateMember } from './certificate-members.ts'
import {
  cleaned,
  cleanedSite,
  isAlike,
  isSiteAlike,
  type WrittenNames,
  type WrittenSite,
} from './corrected-names.ts'
import { SiteFields } from './site-fields.tsx'

type Organisation = Operations['getOrganisation']['answer']

type Corrected = {
  readonly name: WrittenNames
  readonly address: WrittenNames
  readonly scope: WrittenNames
  readonly sites: readonly WrittenSite[]
}

type Props = {
  readonly who: Who
  readonly certificate: ShownCertificate
  readonly onDone: (after: ShownCertificate) => void
  readonly onChanged: () => unknown
}

/**
 * Puts right how something is written. The holder is named by the register, so that its name and address
 * are amended there; then the certificate is issued anew, or that is proposed where a second person has to
 * confirm it.
 */
export function CorrectForm(props: Props) {
  const service = useService()
  const { who, certificate } = props
  const found = useQuery({
    queryKey: ['organisation', who.id, certificate.organisation],
    queryFn: async ({ signal }) =>
      (await service('getOrganisation', { path: { id: certificate.organisation }, signal })).data,
  })
  if (found.isError) return <Trouble cause={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Waiting />
  return <Fields {...props} holder={found.data} onHolder={() => found.refetch()} />
}

function Fields(
  props: Props & { readonly holder: Organisation; readonly onHolder: () => unknown },
) {
  const { who, certificate, holder, onDone, onChanged, onHolder } = props
  const words = useWords()
  const service = useService()
  const [given, setGiven] = useState<Corrected>(() => ({
    name: holder.name,
    address: holder.address,
    scope: certificate.scope,
    sites: certificate.sites,
  }))
  const [reason, setReason] = useState('')
  const act = useRecordAct(onChanged)
  const [isSent, setIsSent] = useState(false)
  const isClerk = who.roles.includes('clerk')
  const isDecider =
    mayDo(CERTIFICATE.acts['reissue-certificate'], who) && !certificate.assessors.includes(who.id)
  const hasSites = given.sites.every((site, i) => isSiteAlike(site, certificate.sites[i]!))
  // Words of the scope and of sites are for two people, whoever asks.
  const isOne = hasSites && isAlike(given.scope, certificate.scope)
  const how = isDecider && isOne ? 'reissue' : 'propose'

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (reason.trim() === '') return
    await act.run(async () => {
      if (
        isClerk &&
        !(isAlike(given.name, holder.name) && isAlike(given.address, holder.address))
      ) {
        await amend(service, holder, given)
        onHolder()
      }
      const changed = {
        ...(isAlike(given.scope, certificate.scope) ? {} : { scope: cleaned(given.scope) }),
        ...(hasSites ? {} : { sites: given.sites.map(cleanedSite) }),
      }
      const about = { path: { id: certificate.id }, ifMatch: `"${certificate.version}"` }
      const { data } =
        how === 'reissue'
          ? await service('reissueCertificate', { ...about, body: { reason, ...changed } })
          : await service('proposeChange', {
              ...about,
              body: { kind: 'reissue', reason, ...changed },
            })
      onDone(data)
    })
  }
  const missing =
    isSent && reason.trim() === '' ? [{ message: words.say('desk-reason-missing') }] : []
  const places = ['/name', '/address', '/scope', '/sites', '/reason'] as const
  const isPlaced = places.some((place) => faultsOf(act.cause, place).length > 0)
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say(`desk-means-${how}`)}</p>
      {isClerk ? null : <p className="sub">{words.say('desk-holder-by-clerk')}</p>}
      {(['name', 'address', 'scope'] as const).flatMap((member) =>
        TEXT_LANGUAGES.map((language) => (
          <TextField
            key={`${member} ${language}`}
            label={words.say(`desk-correct-${member}`, { language })}
            lang={language}
            value={given[member][language] ?? ''}
            readOnly={member !== 'scope' && !isClerk}
            onChange={(text) =>
              setGiven({ ...given, [member]: { ...given[member], [language]: text } })
            }
            faults={
              language === TEXT_LANGUAGES[0]
                ? faultsOf(act.cause, `/${member}`)
                : faultsOf(act.cause, `/${member}/${language}`)
            }
          />
        )),
      )}
      <SiteFields
        sites={given.sites}
        onChange={(sites) => setGiven({ ...given, sites })}
        cause={act.cause}
      />
      <LongTextField
        label={words.say('desk-reason')}
        value={reason}
        onChange={setReason}
        faults={[...missing, ...faultsOf(act.cause, '/reason')]}
      />
      {isPlaced ? null : (
        <RefusedAct
          act={act}
          onLook={() => Promise.all([onHolder(), onChanged()])}
          memberName={(pointer) => certificateMember(pointer, words)}
        />
      )}
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say(`desk-do-${how}`)}
        </button>
      </p>
    </form>
  )
}

/** The holder under its corrected name and address, as long as nobody changed it meanwhile. */
async function amend(
  service: Client,
  { id, version, creditCode, contacts }: Organisation,
  { name, address }: Corrected,
): Promise<void> {
  const code = creditCode === undefined ? {} : { creditCode }
  await service('amendOrganisation', {
    path: { id },
    body: { name: cleaned(name), address: cleaned(address), ...code, contacts },
    ifMatch: `"${version}"`,
  })
}
