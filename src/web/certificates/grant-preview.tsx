import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ApiProblem } from '../../../client/client.ts'
import { PDF, saveFile, WORD } from '../parts/save-file.ts'
import { Elapsed, Trouble } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** A paper as pages, or, where no copy can be made here, the Word file and why. */
type Pages =
  | { readonly form: 'pdf'; readonly bytes: Uint8Array }
  | { readonly form: 'docx'; readonly bytes: Uint8Array; readonly why: string }

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
  const found = useQuery({
    queryKey: ['preview', who.id, decision, words.language],
    queryFn: async ({ signal }): Promise<Pages> => {
      const path = { decision }
      try {
        const { data } = await service('previewGrant', { path, query: { form: 'pdf' }, signal })
        return { form: 'pdf', bytes: data }
      } catch (cause) {
        if (!(cause instanceof ApiProblem) || !cause.problem.code.startsWith('pdf-')) throw cause
        const { data } = await service('previewGrant', { path, query: { form: 'docx' }, signal })
        return { form: 'docx', bytes: data, why: cause.problem.detail }
      }
    },
  })
  return (
    <aside className="card preview" aria-label={words.say('desk-preview-of', { holder })}>
      <h2>{words.say('desk-preview')}</h2>
      <p className="sub">{words.say('desk-preview-why', { holder })}</p>
      {found.isError ? (
        <Trouble cause={found.error} retry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <p className="sub" role="status">
          {words.say('desk-preparing')} <Elapsed />
        </p>
      ) : found.data.form === 'pdf' ? (
        <PdfPages bytes={found.data.bytes} title={words.say('desk-preview-of', { holder })} />
      ) : (
        <WordInstead pages={found.data} name={holder} />
      )}
      <p>
        <button type="button" className="button small" onClick={onClose}>
          {words.say('desk-preview-close')}
        </button>
      </p>
    </aside>
  )
}

function PdfPages({ bytes, title }: { readonly bytes: Uint8Array; readonly title: string }) {
  const words = useWords()
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: PDF }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  if (url === undefined) return null
  return (
    <>
      <iframe className="pages" src={url} title={title} />
      <p>
        <a href={url} target="_blank" rel="noreferrer">
          {words.say('desk-preview-window')}
        </a>
      </p>
    </>
  )
}

function WordInstead(props: {
  readonly pages: Extract<Pages, { readonly form: 'docx' }>
  readonly name: string
}) {
  const { pages, name } = props
  const words = useWords()
  return (
    <div className="note">
      <p>{words.say('desk-preview-word')}</p>
      <p className="sub">{pages.why}</p>
      <button
        type="button"
        className="button small"
        onClick={() => saveFile(pages.bytes, `${words.say('desk-preview')} ${name}.docx`, WORD)}
      >
        {words.say('desk-preview-open-word')}
      </button>
    </div>
  )
}
