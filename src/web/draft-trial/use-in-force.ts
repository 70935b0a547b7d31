import { useQuery } from '@tanstack/react-query'
import type { Pack } from '../../domain/pack/pack.ts'
import type { DraftRecord } from '../drafts/draft-record.ts'
import type { RevisionAddress } from '../place.ts'
import { useService } from '../service.tsx'

/** The published revision that answers today where the draft will; none where the standard has none yet. */
export function useInForce({ standard, edition }: DraftRecord) {
  const service = useService()
  return useQuery({
    queryKey: ['in-force', standard, edition],
    queryFn: async ({
      signal,
    }): Promise<{
      readonly against?: { readonly pack: Pack; readonly address: RevisionAddress }
    }> => {
      const { standards } = (await service('listStandards', { signal })).data
      const today = new Date().toISOString().slice(0, 10)
      const revisions =
        standards.find(({ id }) => id === standard)?.editions.find((one) => one.edition === edition)
          ?.revisions ?? []
      const [found] = revisions
        .filter(({ sound, inForce }) => {
          const { from = '9999', to = '9999' } = inForce ?? {}
          return sound && from <= today && today <= to
        })
        .toSorted((a, b) => b.revision - a.revision)
      if (found === undefined) return {}
      const revision = String(found.revision)
      const path = { id: standard, edition, revision }
      const { data } = await service('getPack', { path, signal })
      return {
        // What comes over the wire is the pack as the domain knows it.
        against: { pack: data as unknown as Pack, address: { standard, edition, revision } },
      }
    },
  })
}
