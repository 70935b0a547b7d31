import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Answer } from '../../../client/client.ts'
import { ApiProblem } from '../../../client/client.ts'
import { useWords } from '../words.tsx'
import { MEDIA_TYPES } from './media-types.ts'
import { saveFile } from './save-file.ts'
import { Elapsed, Trouble } from './states.tsx'

/** A paper as pages, or, where no copy can be made here, the Word file and why. */
type Pages =
  | { readonly form: 'pdf'; readonly bytes: Uint8Array }
  | { readonly form: 'docx'; readonly bytes: Uint8Array; readonly why: string }

/** The pages of a paper that the service prints; the Word file where it can make no pages. */
export function PaperPages(props: {
  /** Tells the paper from every other. */
  readonly of: readonly string[]
  readonly ask: (form: 'pdf' | 'docx', signal: AbortSignal) => Promise<Answer<Uint8Array>>
  /** What it is called, and the Word file without its extension. */
  readonly title: string
}) {
  const { of, ask, title } = props
  const words = useWords()
  const found = useQuery({
    queryKey: ['pages', ...of, words.language],
    queryFn: async ({ signal }): Promise<Pages> => {
      try {
        return { form: 'pdf', bytes: (await ask('pdf', signal)).data }
      } catch (cause) {
        if (!(cause instanceof ApiProblem) || !cause.problem.code.startsWith('pdf-')) throw cause
        const { data } = await ask('docx', signal)
        return { form: 'docx', bytes: data, why: cause.problem.detail }
      }
    },
  })
  if (found.isError) return <Trouble cause={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined)
    return (
      <p className="sub" role="status">
        {words.say('desk-preparing')} <Elapsed />
      </p>
    )
  return found.data.form === 'pdf' ? (
    <PdfPages bytes={found.data.bytes} title={title} />
  ) : (
    <FileInstead bytes={found.data.bytes} name={title} form="docx" why={found.data.why} />
  )
}

/** Pages in a frame; where a browser shows none, the file, which it would otherwise save without being asked. */
function PdfPages({ bytes, title }: { readonly bytes: Uint8Array; readonly title: string }) {
  return navigator.pdfViewerEnabled ? (
    <FramedPages bytes={bytes} title={title} />
  ) : (
    <FileInstead bytes={bytes} name={title} form="pdf" />
  )
}

function FramedPages({ bytes, title }: { readonly bytes: Uint8Array; readonly title: string }) {
  const words = useWords()
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: MEDIA_TYPES.pdf }))
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

/** The file of a paper whose pages cannot be shown, and why they cannot. */
function FileInstead(props: {
  readonly bytes: Uint8Array
  readonly name: string
  readonly form: Pages['form']
  readonly why?: string
}) {
  const { bytes, name, form, why } = props
  const words = useWords()
  return (
    <div className="note">
      <p>{words.say(`desk-preview-instead-${form}`)}</p>
      {why === undefined ? null : <p className="sub">{why}</p>}
      <button
        type="button"
        className="button small"
        onClick={() => saveFile(bytes, `${name}.${form}`, MEDIA_TYPES[form])}
      >
        {words.say(`desk-preview-save-${form}`)}
      </button>
    </div>
  )
}
