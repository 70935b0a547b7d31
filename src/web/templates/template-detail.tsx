import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Operations } from '../../../client/api.ts'
import { MEDIA_TYPES } from '../parts/media-types.ts'
import { saveFile } from '../parts/save-file.ts'
import { Refused, Trouble, Waiting } from '../parts/states.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { ActivateForm } from './activate-form.tsx'
import { TagCheck } from './tag-check.tsx'
import { TemplateSample } from './template-sample.tsx'
import type { DocumentKinds, ListedUse } from './templates-page.tsx'
import { VersionList } from './version-list.tsx'

export type PlaceOfUse = Operations['activateTemplate']['body']
export type ShownCheck = Operations['checkTemplate']['answer']
type Mended = Operations['mendTemplate']['answer']

/** A template that is looked at: one that the service has, or a file that was brought. */
export type Looked = {
  readonly key: string
  readonly name: string
  readonly sha256?: string
  readonly bytes?: Uint8Array
  readonly kind?: PlaceOfUse['kind']
  /** Where it is in use. */
  readonly place?: PlaceOfUse
}

/** One template: what is wrong and right with its tags, a copy that is mended, samples, and where it is in use. */
export function TemplateDetail(props: {
  readonly who: Who
  readonly mayChange: boolean
  readonly looked: Looked
  readonly kinds: DocumentKinds
  readonly uses: readonly ListedUse[]
  readonly onKept: () => void
}) {
  const { who, mayChange, looked, kinds, uses, onKept } = props
  const words = useWords()
  const service = useService()
  /** The copy that takes the place of what was brought, once it is mended. */
  const [mended, setMended] = useState<{ readonly bytes: Uint8Array; readonly of: Mended }>()
  const [kept, setKept] = useState(looked.sha256)
  const { isBusy, cause, run } = useAct()
  const found = useQuery({
    queryKey: ['template', who.id, looked.key, words.language],
    queryFn: async ({ signal }) => {
      const bytes =
        looked.bytes ??
        (await service('getTemplate', { path: { sha256: looked.sha256! }, signal })).data
      if (!mayChange) return { bytes }
      const query = looked.kind === undefined ? {} : { kind: looked.kind }
      const { data } = await service('checkTemplate', {
        query,
        body: bytes,
        contentType: MEDIA_TYPES.docx,
        signal,
      })
      return { bytes, check: data }
    },
  })
  if (found.isError) return <Trouble cause={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Waiting />
  const bytes = mended?.bytes ?? found.data.bytes
  const check = mended?.of.check ?? found.data.check
  const kind = check?.kind ?? looked.kind

  const mend = () =>
    run(async () => {
      const query = kind === undefined ? {} : { kind }
      const { data } = await service('mendTemplate', {
        query,
        body: bytes,
        contentType: MEDIA_TYPES.docx,
      })
      setMended({ bytes: fromBase64(data.file), of: data })
      setKept(undefined)
    })
  const keep = () =>
    run(async () => {
      const { data } = await service('uploadTemplate', {
        query: { kind: kind! },
        body: bytes,
        contentType: MEDIA_TYPES.docx,
      })
      setKept(data.sha256)
      onKept()
    })
  return (
    <section className="template" aria-label={looked.name}>
      <header className="desk-head">
        <h2>
          {looked.name}{' '}
          {mended === undefined ? null : (
            <span className="tag">{words.say('templates-mended')}</span>
          )}
        </h2>
        <button
          type="button"
          className="button small"
          onClick={() =>
            saveFile(bytes, `${looked.name.replace(/\.docx$/i, '')}.docx`, MEDIA_TYPES.docx)
          }
        >
          {words.say(mended === undefined ? 'templates-download' : 'templates-download-mended')}
        </button>
      </header>
      <div className="beside">
        <div className="stacked">
          {check === undefined ? null : (
            <TagCheck
              check={check}
              mends={mended?.of.mends}
              isBusy={isBusy}
              onMend={mended === undefined ? () => void mend() : undefined}
            />
          )}
          <Refused cause={cause} />
        </div>
        <div className="stacked">
          {kept === undefined ? (
            <section className="card">
              <h2>{words.say('templates-keep')}</h2>
              <p className="sub">
                {words.say(check?.isUsable === true ? 'templates-keep-why' : 'templates-keep-not')}
              </p>
              <p>
                <button
                  type="button"
                  className="button primary"
                  aria-busy={isBusy || undefined}
                  aria-disabled={check?.isUsable === true ? undefined : true}
                  onClick={() => {
                    if (check?.isUsable === true) void keep()
                  }}
                >
                  {words.say('templates-keep')}
                </button>
              </p>
            </section>
          ) : (
            <>
              {kind === undefined || !mayChange ? null : (
                <ActivateForm
                  sha256={kept}
                  kind={kind}
                  place={looked.place}
                  languages={kinds.find((one) => one.kind === kind)?.languages ?? []}
                  onDone={onKept}
                />
              )}
              <TemplateSample sha256={kept} name={looked.name} />
            </>
          )}
          {looked.place === undefined ? null : (
            <VersionList who={who} place={looked.place} uses={uses} />
          )}
        </div>
      </div>
    </section>
  )
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (one) => one.codePointAt(0)!)
}
