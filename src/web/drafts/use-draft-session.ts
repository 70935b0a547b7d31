import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, type Client } from '../../../client/client.ts'
import {
  edited,
  meet,
  nextSave,
  openSession,
  redone,
  saved,
  settled,
  undone,
  type Clash,
  type DraftSession,
  type EditStep,
  type KeptSession,
} from '../../domain/drafting/draft-session.ts'
import type { DraftFiles } from '../../domain/drafting/place-edit.ts'
import { useService } from '../service.tsx'
import { draftKey, type DraftRecord } from './draft-record.ts'

/** How often the record is asked for what others did. */
const LOOK_MS = 10_000

/** A draft as it is on record: files, and the version that they are of. */
export type FetchedDraft = {
  readonly record: DraftRecord
  readonly version: string
  readonly files: DraftFiles
}

/** Fetches a draft; record and files are of one version. */
export async function fetchDraft(
  service: Client,
  id: string,
  signal?: AbortSignal,
): Promise<FetchedDraft> {
  const given = { path: { id }, ...(signal === undefined ? {} : { signal }) }
  for (;;) {
    const { data: record, etag } = await service('getRulesRevision', given)
    const { files } = (await service('exportRevision', given)).data
    const digests = new Map(record.files.map(({ path, digest }) => [path, digest]))
    const isOne =
      files.length === digests.size && files.every((one) => digests.get(one.path) === one.digest)
    if (isOne && etag !== undefined)
      return {
        record,
        version: etag,
        files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
      }
  }
}

/** How the work stands: saved, on its way, or held up. */
export type Saving =
  | { readonly is: 'saved'; readonly at?: Date }
  | { readonly is: 'saving' }
  | { readonly is: 'held'; readonly cause: unknown }

/** Work on a draft that is saved at each change, and kept in the browser until it is. */
export function useDraftSession(id: string, person: string, fetched: FetchedDraft) {
  const service = useService()
  const queries = useQueryClient()
  const key = `touchstone:draft:${id}:${person}`
  const [session, setSession] = useState(() =>
    openSession(fetched.files, fetched.version, kept(key)),
  )
  const [saving, setSaving] = useState<Saving>({ is: 'saved' })
  const [said, setSaid] = useState<'stale' | 'merged'>()
  const now = useRef(session)
  const isBusy = useRef(false)

  const put = useCallback(
    (next: DraftSession) => {
      now.current = next
      keep(key, next)
      setSession(next)
    },
    [key],
  )

  /** Takes in what is on record now. */
  const look = useCallback(async () => {
    const { record, files, version } = await fetchDraft(service, id)
    if (version === now.current.version) return
    queries.setQueryData(draftKey(id), record)
    put(meet(now.current, files, version))
    setSaid('merged')
  }, [service, id, queries, put])

  const save = useCallback(async () => {
    if (isBusy.current) return
    isBusy.current = true
    try {
      for (let next = nextSave(now.current); next !== undefined; next = nextSave(now.current)) {
        setSaving({ is: 'saving' })
        try {
          const { data, etag } = await service('editRevision', {
            path: { id },
            body: { file: next.file, ...next.body },
            ifMatch: now.current.version,
          })
          put(saved(now.current, next, etag ?? `"${data.version}"`))
          queries.setQueryData(draftKey(id), data)
        } catch (cause) {
          if (!(cause instanceof ApiProblem) || cause.problem.status !== 412) throw cause
          await look()
        }
      }
      setSaving({ is: 'saved', at: new Date() })
    } catch (cause) {
      setSaving({ is: 'held', cause })
    } finally {
      isBusy.current = false
    }
  }, [service, id, queries, put, look])

  // What an earlier visit had made and not saved is saved now.
  useEffect(() => {
    if (now.current.waiting.length > 0) void save()
  }, [save])
  // Nobody answers: it is tried again. Whoever does not let it be saved says why, and a person goes on.
  useEffect(() => {
    if (saving.is !== 'held' || saving.cause instanceof ApiProblem) return
    const again = setTimeout(() => void save(), 5000)
    return () => clearTimeout(again)
  }, [saving, save])
  useEffect(() => {
    const asked = setInterval(() => {
      if (document.hidden || isBusy.current || now.current.waiting.length > 0) return
      look().catch(() => {})
    }, LOOK_MS)
    return () => clearInterval(asked)
  }, [look])

  const back = (turn: typeof undone): void => {
    const { session: next, isStale } = turn(now.current)
    setSaid(isStale ? 'stale' : undefined)
    put(next)
    void save()
  }
  return {
    session,
    saving,
    /** What became of something that was not asked for; nothing after the next act. */
    said,
    edit: (step: EditStep) => {
      if (step.length === 0) return
      setSaid(undefined)
      put(edited(now.current, step))
      void save()
    },
    undo: () => back(undone),
    redo: () => back(redone),
    settle: (clash: Clash, choice: 'mine' | 'theirs') => {
      put(settled(now.current, clash, choice))
      void save()
    },
    save: () => void save(),
  }
}

export type DraftWork = ReturnType<typeof useDraftSession>

function kept(key: string): KeptSession | undefined {
  const text = localStorage.getItem(key)
  return text === null ? undefined : (JSON.parse(text) as KeptSession)
}

/** Keeps what is not on record and what can be taken back; where room is short, the oldest steps go. */
function keep(key: string, { waiting, undo, redo, clashes }: DraftSession): void {
  for (let steps = undo; ; steps = steps.slice(Math.ceil(steps.length / 2)))
    try {
      localStorage.setItem(key, JSON.stringify({ waiting, undo: steps, redo, clashes }))
      return
    } catch (cause) {
      if (steps.length === 0) throw cause
    }
}
