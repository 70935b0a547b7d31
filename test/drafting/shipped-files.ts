import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { DraftFiles } from '../../src/domain/drafting/place-edit.ts'

const root = resolve(import.meta.dirname, '../..')

/** The files of every revision that is shipped or stands in the zoo, by a name for each. */
export function everyPack(): ReadonlyMap<string, DraftFiles> {
  const packs = new Map<string, DraftFiles>()
  for (const home of [root, join(root, 'test/zoo')])
    for (const standard of readdirSync(join(home, 'rules'), { withFileTypes: true })) {
      if (!standard.isDirectory()) continue
      for (const edition of readdirSync(join(home, 'rules', standard.name)))
        for (const revision of readdirSync(join(home, 'rules', standard.name, edition))) {
          const folders = [
            join(home, 'standards', standard.name, edition),
            join(home, 'rules', standard.name, edition, revision),
          ]
          packs.set(
            `${standard.name} ${edition} ${revision}`,
            Object.fromEntries(
              folders.flatMap((folder) =>
                readdirSync(folder)
                  .filter((name) => name.endsWith('.json'))
                  .map((name) => {
                    const path = join(folder, name)
                    return [relative(home, path), readFileSync(path, 'utf8')] as const
                  }),
              ),
            ),
          )
        }
    }
  return packs
}

/** The pointers to everything in a value, the whole left out. */
export function placesIn(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return at === '' ? [] : [at]
  const inside = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
  return at === '' ? inside : [at, ...inside]
}
