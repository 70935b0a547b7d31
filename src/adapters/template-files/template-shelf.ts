import type {
  ShelvedTemplate,
  TemplateScope,
  TemplateShelf,
  TemplateStore,
} from '../../app/ports.ts'
import type { TemplateSource } from './template-files.ts'

/**
 * One shelf over several sources: the nearest scope wins, and within a scope the first source. What
 * was made active in a store goes before all files.
 */
export function openTemplateShelf(
  files: readonly TemplateSource[],
  store?: TemplateStore & TemplateSource,
): TemplateShelf {
  const sources = store === undefined ? files : [store, ...files]
  return {
    async find(kind, language, scope) {
      for (const near of scopesFrom(scope))
        for (const source of sources) {
          const found = await source.at({ kind, language, scope: near })
          if (found !== undefined) return found
        }
      return undefined
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
    ...(store === undefined ? {} : { store }),
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
