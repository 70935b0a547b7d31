import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import type { Operations } from '../../../client/api.ts'
import { FileButton } from '../parts/file-button.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { TemplateDetail, type Looked } from './template-detail.tsx'
import { TemplateList } from './template-list.tsx'
import { TemplateWords } from './template-words.tsx'

export type Listed = Operations['listTemplates']['answer']
export type DocumentKinds = Operations['listDocumentKinds']['answer']['kinds']
export type ListedUse = Operations['listTemplateUses']['answer']['templates'][number]

/** The templates that papers are made with: which is in use where, and whether one is in order. */
export default function TemplatesPage({ who }: { readonly who: Who }) {
  return (
    <TemplateWords>
      <Templates who={who} />
    </TemplateWords>
  )
}

function Templates({ who }: { readonly who: Who }) {
  const words = useWords()
  const service = useService()
  const queries = useQueryClient()
  const title = words.say('templates-title')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const [looked, setLooked] = useState<Looked>()
  const count = useRef(0)
  const mayChange = who.roles.some((role) => ['editor', 'clerk', 'operator'].includes(role))
  const found = useQuery({
    queryKey: ['templates', who.id],
    queryFn: async ({ signal }) => {
      const [listed, kinds, uses] = await Promise.all([
        service('listTemplates', { signal }),
        service('listDocumentKinds', { signal }),
        service('listTemplateUses', { signal }),
      ])
      return { listed: listed.data, kinds: kinds.data.kinds, uses: uses.data.templates }
    },
  })
  async function take(file: File): Promise<void> {
    if (!mayChange) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    setLooked({ name: file.name, bytes, key: `upload ${++count.current}` })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file !== undefined) void take(file)
  }
  return (
    <main
      id="main"
      tabIndex={-1}
      className="desk"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <header className="desk-head">
        <h1>{title}</h1>
        {mayChange ? (
          <FileButton
            label={words.say('templates-upload')}
            accept=".docx"
            look="primary"
            onFile={(file) => void take(file)}
          />
        ) : null}
      </header>
      {mayChange ? (
        <p className="sub">{words.say('templates-drop')}</p>
      ) : (
        <p className="note">{words.say('templates-who')}</p>
      )}
      {found.isError ? (
        <Trouble cause={found.error} retry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Waiting />
      ) : (
        <div className="shelf">
          <TemplateList
            {...found.data}
            chosen={looked?.sha256}
            onChoose={({ sha256, name, kind, place }) =>
              setLooked({
                name,
                sha256,
                kind,
                key: sha256 + name,
                ...(place === undefined ? {} : { place }),
              })
            }
          />
          {looked === undefined ? (
            <p className="sub">{words.say('templates-choose')}</p>
          ) : (
            <TemplateDetail
              key={looked.key}
              who={who}
              mayChange={mayChange}
              looked={looked}
              kinds={found.data.kinds}
              uses={found.data.uses}
              onKept={() => void queries.invalidateQueries({ queryKey: ['templates'] })}
            />
          )}
        </div>
      )}
    </main>
  )
}
