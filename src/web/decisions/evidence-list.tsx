import { useAskedClauses } from '../nonconformities/use-asked-clauses.ts'
import { KeptFile } from '../parts/kept-file.tsx'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { AttachEvidence, mayAttach } from './attach-evidence.tsx'
import type { ShownAssessment } from './use-evaluation.ts'

type Evidence = ShownAssessment['evidence'][number]

/** The files that answers rest on, each to be opened. */
export function EvidenceList(props: {
  readonly who: Who
  readonly assessment: ShownAssessment
  readonly onChanged: () => void
}) {
  const { who, assessment, onChanged } = props
  const words = useWords()
  const nameOf = usePersonNames(who)
  const clauses = useAskedClauses(assessment)
  const clauseOf = (about: string): string => {
    const row = clauses.find(({ id, inputs }) => id === about || inputs.includes(about))
    return row === undefined ? about : `${row.number ?? ''} ${row.title}`
  }
  return (
    <section className="card">
      <h2>{words.say('decisions-evidence')}</h2>
      {assessment.evidence.length === 0 ? (
        <p className="sub">{words.say('decisions-evidence-none')}</p>
      ) : (
        <ul className="told on-record">
          {assessment.evidence.map((file) => (
            <li key={file.id}>
              <EvidenceLink assessment={assessment.id} file={file} />
              <span className="sub">
                {words.say('decisions-evidence-by', {
                  by: nameOf(file.by),
                  on: file.at.slice(0, 10),
                })}
                {file.about.length === 0
                  ? null
                  : ` ${words.say('decisions-evidence-about', {
                      clauses: { list: [...new Set(file.about.map(clauseOf))], joined: 'comma' },
                    })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAttach(who, assessment) ? (
        <AttachEvidence assessment={assessment} onChanged={onChanged} />
      ) : null}
    </section>
  )
}

/** A file of evidence, to be downloaded as it was captured. */
export function EvidenceLink(props: { readonly assessment: string; readonly file: Evidence }) {
  const { assessment, file } = props
  const service = useService()
  return (
    <KeptFile
      name={file.name}
      mediaType={file.mediaType}
      fetchBytes={async () => {
        const path = { id: assessment, file: file.id }
        return (await service('getEvidence', { path })).data
      }}
    />
  )
}
