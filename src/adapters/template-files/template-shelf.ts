import type {
  ShelvedTemplate,
  TemplatePlace,
  TemplateScope,
  TemplateShelf,
  TemplateStore,
} from '../../app/ports.ts'
import { fileOf, type TemplateSource } from './template-files.ts'

/** A batch asks for the same template thousands of times; a changed file is seen after so long. */
const REMEMBERED_MS = 1000

type Found = { readonly until: number; readonly template: Promise<ShelvedTemplate | undefined> }

/**
 * One shelf over several sources: the nearest scope wins, and within a scope the first source. What
 * was made active in a store goes before all files. What was found is remembered for a second, or
 * until something else is made active here.
 */
export function openTemplateShelf(
  files: readonly TemplateSource[],
  store?: TemplateStore & TemplateSource,
): TemplateShelf {
  const sources = store === undefined ? files : [store, ...files]
  const remembered = new Map<string, Found>()

  async function look(place: TemplatePlace): Promise<ShelvedTemplate | undefined> {
    for (const scope of scopesFrom(place.scope))
      for (const source of sources) {
        const found = await source.at({ ...place, scope })
        if (found !== undefined) return found
      }
    return undefined
  }

  return {
    find(kind, language, scope) {
      const place = { kind, language, scope }
      const key = fileOf(place)
      const known = remembered.get(key)
      if (known !== undefined && performance.now() < known.until) return known.template
      const template = look(place)
      remembered.set(key, { until: performance.now() + REMEMBERED_MS, template })
      template.catch(() => remembered.delete(key))
      return template
    },
    async list() {
      const found = new Map<string, ShelvedTemplate>()
      for (const source of sources)
        for (const one of await source.all()) if (!found.has(one.file)) found.set(one.file, one)
      return [...found.values()]
    },
    async withDigest(sha256) {
      for (const source of sources) {
        const found = await source.withDigest(sha256)
        if (found !== undefined) return found
      }
      return undefined
    },
    ...(store === undefined
      ? {}
      : {
          store: {
            ...store,
            async activate(bytes, place) {
              const active = await store.activate(bytes, place)
              remembered.clear()
              return active
            },
          },
        }),
  }
}

/** From the edition to everybody. */
function scopesFrom({ standard, edition }: TemplateScope): TemplateScope[] {
  return [
    ...(standard !== undefined && edition !== undefined ? [{ standard, edition }] : []),
    ...(standard === undefined ? [] : [{ standard }]),
    {},
  ]
}
