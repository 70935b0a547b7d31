import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Client } from '../../../client/client.ts'
import { stateName } from '../../domain/register/names.ts'
import { Labelled, type FieldFault } from '../parts/labelled.tsx'
import { useStandardNames } from '../parts/standard-names.ts'
import { Refused } from '../parts/states.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { subjectOf, written, type ComplaintSubject } from './subject.ts'

/** So many organisations are offered; whoever looks for another one writes more of its name. */
const MOST = { limit: '50' } as const

/** The organisation, found by half of its name, and what of it is meant: certificate, decision or assessment. */
export function SubjectField(props: {
  readonly who: Who
  readonly organisation: string
  readonly onOrganisation: (id: string) => void
  readonly about: ComplaintSubject | undefined
  readonly onAbout: (about: ComplaintSubject | undefined) => void
  readonly faults: {
    readonly organisation: readonly FieldFault[]
    readonly about: readonly FieldFault[]
  }
}) {
  const { who, organisation, onOrganisation, about, onAbout, faults } = props
  const words = useWords()
  const service = useService()
  const [half, setHalf] = useState('')
  const name = half.trim()
  const chosen = useQuery({
    queryKey: ['organisation', who.id, organisation],
    queryFn: async ({ signal }) =>
      (await service('getOrganisation', { path: { id: organisation }, signal })).data,
    enabled: organisation !== '',
  })
  const found = useQuery({
    queryKey: ['organisations', who.id, name],
    queryFn: async ({ signal }) => {
      const query = { ...MOST, ...(name === '' ? {} : { name }) }
      return (await service('listOrganisations', { query, signal })).data.items
    },
    placeholderData: keepPreviousData,
  })
  const subjects = useSubjects(who, organisation)
  // The chosen one stays to be seen, whatever is looked for.
  const offered = [
    ...(chosen.data === undefined ? [] : [chosen.data]),
    ...(found.data ?? []).filter(({ id }) => id !== chosen.data?.id),
  ]
  const trouble = found.error ?? chosen.error ?? subjects.error
  return (
    <>
      <TextField
        label={words.say('complaints-half-name')}
        type="search"
        value={half}
        onChange={setHalf}
      />
      <Labelled label={words.say('complaints-organisation')} faults={faults.organisation}>
        {(known) => (
          <select
            {...known}
            className="box tall"
            value={chosen.data === undefined ? '' : organisation}
            onChange={({ target }) => onOrganisation(target.value)}
          >
            <option value="">{words.say('complaints-choose')}</option>
            {offered.map(({ id, name: called }) => (
              <option key={id} value={id}>
                {words.text(called)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {subjects.data?.length === 0 ? (
        <p className="note">{words.say('complaints-about-none')}</p>
      ) : (
        <Labelled label={words.say('complaints-about')} faults={faults.about}>
          {(known) => (
            <select
              {...known}
              className="box tall"
              value={about === undefined || subjects.data === undefined ? '' : written(about)}
              disabled={subjects.data === undefined}
              onChange={({ target }) => onAbout(subjectOf(target.value))}
            >
              <option value="">{words.say('complaints-choose')}</option>
              {subjects.data?.map(({ of, title }) => (
                <option key={written(of)} value={written(of)}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <Refused cause={trouble} />
    </>
  )
}

/** What of an organisation may be meant, in the reader's words: certificates first, then decisions and assessments. */
function useSubjects(who: Who, organisation: string) {
  const words = useWords()
  const service = useService()
  const nameOf = useStandardNames()
  const found = useQuery({
    queryKey: ['subjects', who.id, organisation],
    queryFn: ({ signal }) => recordsOf(service, organisation, signal),
    enabled: organisation !== '',
  })
  if (found.data === undefined) return { data: undefined, error: found.error }
  const { certificates, decisions, assessments } = found.data
  const data: readonly { readonly of: ComplaintSubject; readonly title: string }[] = [
    ...certificates.map(({ id, number, state }) => ({
      of: { kind: 'certificate', id } as const,
      title: words.say('complaints-about-certificate', {
        number,
        state: stateName('certificate', state),
      }),
    })),
    ...decisions.map(({ id, state, at, rules }) => ({
      of: { kind: 'decision', id } as const,
      title: words.say('complaints-about-decision', {
        outcome: state,
        on: at.slice(0, 10),
        standard: nameOf(rules.standard, rules.edition),
      }),
    })),
    ...assessments.map(({ id, plan, rules }) => ({
      of: { kind: 'assessment', id } as const,
      title: words.say('complaints-about-assessment', {
        from: plan.from,
        to: plan.until,
        standard: nameOf(rules.standard, rules.edition),
      }),
    })),
  ]
  return { data, error: found.error }
}

async function recordsOf(service: Client, organisation: string, signal: AbortSignal) {
  const of = { query: { organisation, limit: '1000', first: 'newest' }, signal } as const
  const [certificates, decisions, assessments] = await Promise.all([
    service('listCertificates', of),
    service('listCertificationDecisions', of),
    service('listAssessments', of),
  ])
  return {
    certificates: certificates.data.items.filter(({ state }) => state !== 'intended'),
    decisions: decisions.data.items,
    assessments: assessments.data.items,
  }
}
