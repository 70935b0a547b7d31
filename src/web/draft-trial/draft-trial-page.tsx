import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { Pack } from '../../domain/pack/pack.ts'
import type { JsonValue } from '../../domain/schema/json.ts'
import { useGiven } from '../calculator/calculator-page.tsx'
import { blank } from '../calculator/draft.ts'
import { Workspace } from '../calculator/workspace.tsx'
import { DraftHead } from '../drafts/draft-head.tsx'
import type { DraftRecord } from '../drafts/draft-record.ts'
import { DraftsWords } from '../drafts/drafts-words.tsx'
import { FetchedDraft } from '../drafts/fetched-draft.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { draftAddress } from '../place.ts'
import { RulerWork } from '../ruler/ruler-work.tsx'
import { rulerCatalogue } from '../ruler/ruler-words.ts'
import { useLinked } from '../ruler/use-linked.ts'
import { useService } from '../service.tsx'
import { useWords, WordsProvider } from '../words.tsx'
import { useInForce } from './use-in-force.ts'

type TrialView = 'calculator' | 'ruler'

/** A draft tried before it is published: one assessment under it, or many against what is in force. */
export default function DraftTrialPage(props: {
  readonly who: Who
  readonly id: string
  readonly view: TrialView
}) {
  const { who, id, view } = props
  const service = useService()
  const fetched = useQuery({
    queryKey: ['draft-opened', 'trial', id, who.id],
    queryFn: async ({ signal }) => {
      const { data: record, etag } = await service('getRulesRevision', { path: { id }, signal })
      return { record, version: etag ?? '' }
    },
    // What others change meanwhile is seen when the page is opened anew.
    gcTime: 0,
  })
  return (
    <DraftsWords>
      <FetchedDraft fetched={fetched}>
        {({ record, version }) =>
          view === 'calculator' ? (
            <Calculator record={record} version={version} />
          ) : (
            <Ruler record={record} version={version} />
          )
        }
      </FetchedDraft>
    </DraftsWords>
  )
}

type Tried = { readonly record: DraftRecord; readonly version: string }

function usePack({ record: { id }, version }: Tried) {
  const service = useService()
  return useQuery({
    queryKey: ['draft-pack', id, version],
    queryFn: async ({ signal }) =>
      // What comes over the wire is the pack as the domain knows it.
      (await service('getPackOnRecord', { path: { id }, signal })).data as unknown as Pack,
  })
}

function Calculator({ record, version }: Tried) {
  const service = useService()
  const { id } = record
  const asked = useQuery({
    queryKey: ['draft-questions', id, version],
    queryFn: async ({ signal }) =>
      (await service('getQuestionsOnRecord', { path: { id }, signal })).data,
  })
  const pack = usePack({ record, version })
  const given = useGiven()
  const head = <Head record={record} view="calculator" />
  if (asked.data === undefined || pack.data === undefined || given === undefined)
    return (
      <Before
        head={head}
        error={asked.error ?? pack.error}
        retry={() => {
          void asked.refetch()
          void pack.refetch()
        }}
      />
    )
  const { examples = {} } = pack.data.rules
  return (
    <Workspace
      asked={asked.data}
      head={head}
      draft={{ id, version }}
      exampleOf={(example) => {
        const { standard, edition, revision } = record
        const own = examples[example]?.assessment as unknown as JsonValue
        return Promise.resolve({ standard, edition, revision, ...(own as object) } as never)
      }}
      begin={given.draft ?? blank(asked.data)}
      isUnreadable={given.isUnreadable}
    />
  )
}

function Ruler({ record, version }: Tried) {
  const { language } = useWords()
  const words = useMemo(() => rulerCatalogue(language), [language])
  const pack = usePack({ record, version })
  const inForce = useInForce(record)
  const linked = useLinked()
  const head = <Head record={record} view="ruler" />
  if (pack.data === undefined || inForce.data === undefined || linked === undefined)
    return (
      <Before
        head={head}
        error={pack.error ?? inForce.error}
        retry={() => {
          void pack.refetch()
          void inForce.refetch()
        }}
      />
    )
  const { against } = inForce.data
  const { standard, edition, revision } = record
  return (
    <WordsProvider value={words}>
      <RulerWork
        pack={pack.data}
        against={against?.pack}
        address={against?.address ?? { standard, edition, revision: String(revision) }}
        linked={linked.value}
        head={<DraftsWords>{head}</DraftsWords>}
        calculator={draftAddress(record.id, 'calculator')}
      />
    </WordsProvider>
  )
}

function Head({ record, view }: { readonly record: DraftRecord; readonly view: TrialView }) {
  const words = useWords()
  return (
    <DraftHead draft={record} view={view}>
      {record.state === 'published' ? null : (
        <span className="sub">{words.say('drafts-trial', { view })}</span>
      )}
    </DraftHead>
  )
}

/** The page until all is there, or why it does not come: a draft with faults judges nobody. */
function Before(props: {
  readonly head: ReactNode
  readonly error: Error | null
  readonly retry: () => void
}) {
  const { head, error, retry } = props
  return (
    <>
      {head}
      <main id="main" tabIndex={-1} className="desk">
        {error === null ? <Waiting /> : <Trouble cause={error} retry={retry} />}
      </main>
    </>
  )
}
