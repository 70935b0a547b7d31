import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { CellName } from '../../domain/drafting/beside-work.ts'
import { useSession } from '../people/session.tsx'
import { useService } from '../service.tsx'

/** How often a page says that it is open, in milliseconds; whoever stays silent for a minute has left. */
const EVERY_MS = 20_000
/** How long somebody stands in a cell before it is said. */
const STANDS_MS = 1_000

const standingKey = (draft: string | undefined): readonly unknown[] => ['standing', draft]

/** Who else has a draft open; nobody where there is no draft, or the service does not say. */
export function useOthers(draft: string | undefined) {
  const service = useService()
  const queries = useQueryClient()
  const { who } = useSession()
  const person = who === 'asking' || who === undefined ? undefined : who.id
  const here = useQuery({
    queryKey: ['presence', draft, person],
    queryFn: async ({ signal }) => {
      const at = queries.getQueryData<string>(standingKey(draft))
      const query = at === undefined ? {} : { query: { at } }
      return (await service('meetAtRevision', { path: { id: draft! }, ...query, signal })).data
        .people
    },
    enabled: person !== undefined && draft !== undefined,
    refetchInterval: EVERY_MS,
  })
  const { data } = here
  return useMemo(() => (data ?? []).filter((one) => one.person !== person), [data, person])
}

/** The cells in which others stand, by table, and how one's own is told. */
export function useCellsHeld(draft: string) {
  const queries = useQueryClient()
  const others = useOthers(draft)
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(
    () => () => {
      clearTimeout(wait.current)
      // A page without cells stands in none.
      queries.removeQueries({ queryKey: standingKey(draft) })
    },
    [queries, draft],
  )
  const stand = useCallback(
    (table: string, { row, column }: CellName) => {
      queries.setQueryData(standingKey(draft), [table, row, column].join(' / '))
      clearTimeout(wait.current)
      wait.current = setTimeout(
        () => void queries.refetchQueries({ queryKey: ['presence', draft] }),
        STANDS_MS,
      )
    },
    [queries, draft],
  )
  /** Who stands in which cell of a table. */
  const heldIn = useCallback(
    (table: string): ReadonlyMap<string, string> =>
      new Map(
        others.flatMap(({ at, name }) => {
          const [own, row, column] = (at ?? '').split(' / ')
          return own === table ? [[`${row} ${column}`, name] as const] : []
        }),
      ),
    [others],
  )
  return { stand, heldIn }
}
