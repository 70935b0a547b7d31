import { PaperPages } from '../parts/paper-pages.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** The very paper that would be printed, before anything is issued. */
export function GrantPreview(props: {
  readonly who: Who
  readonly decision: string
  readonly holder: string
  readonly onClose: () => void
}) {
  const { who, decision, holder, onClose } = props
  const words = useWords()
  const service = useService()
  const title = words.say('desk-preview-of', { holder })
  return (
    <aside className="card preview" aria-label={title}>
      <h2>{words.say('desk-preview')}</h2>
      <p className="sub">{words.say('desk-preview-why', { holder })}</p>
      <PaperPages
        of={['grant', who.id, decision]}
        ask={(form, signal) =>
          service('previewGrant', { path: { decision }, query: { form }, signal })
        }
        title={title}
      />
      <p>
        <button type="button" className="button small" onClick={onClose}>
          {words.say('desk-preview-close')}
        </button>
      </p>
    </aside>
  )
}
