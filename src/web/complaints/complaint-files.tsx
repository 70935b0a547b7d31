import { mayDoNow } from '../../domain/register/lifecycle.ts'
import { COMPLAINT } from '../../domain/register/complaint.ts'
import { RefusedHere } from '../decisions/refused-here.tsx'
import { AttachFile } from '../parts/attach-file.tsx'
import { KeptFile } from '../parts/kept-file.tsx'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownComplaint } from './complaint-page.tsx'

/** Letters and photographs that came with a complaint, each to be downloaded, and a place for more. */
export function ComplaintFiles(props: {
  readonly who: Who
  readonly complaint: ShownComplaint
  readonly onChanged: () => void
}) {
  const { who, complaint, onChanged } = props
  const words = useWords()
  const service = useService()
  const nameOf = usePersonNames(who)
  const files = complaint.files ?? []
  return (
    <section className="card">
      <h2>{words.say('complaints-files')}</h2>
      {files.length === 0 ? (
        <p className="sub">{words.say('complaints-files-none')}</p>
      ) : (
        <ul className="told on-record">
          {files.map((file) => (
            <li key={file.id}>
              <KeptFile
                name={file.name}
                mediaType={file.mediaType}
                fetchBytes={async () => {
                  const path = { id: complaint.id, file: file.id }
                  return (await service('getComplaintFile', { path })).data
                }}
              />
              <span className="sub">
                {words.say('decisions-evidence-by', {
                  by: nameOf(file.by),
                  on: file.at.slice(0, 10),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAttach(who, complaint) ? (
        <AttachFile
          label={words.say('complaints-attach')}
          hint={words.say('complaints-attach-hint')}
          send={({ name, ...file }) =>
            service('attachComplaintFile', { path: { id: complaint.id }, query: { name }, ...file })
          }
          done={(name) => words.say('complaints-attached', { name })}
          onChanged={onChanged}
          refused={(act) => <RefusedHere act={act} fields={[]} onLook={onChanged} />}
        />
      ) : null}
    </section>
  )
}

/** Whether somebody may attach a file: until it is answered. */
function mayAttach(who: Who, complaint: ShownComplaint): boolean {
  return mayDoNow(COMPLAINT.acts['attach-complaint-file'], who, complaint)
}
