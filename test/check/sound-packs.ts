import { fileURLToPath } from 'node:url'
import { openShelf } from '../../src/adapters/pack-files/shelf.ts'
import type { JsonObject } from '../../src/domain/schema/json.ts'
import { mergePack } from '../../src/domain/pack/merge.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { FAULT_EXAMPLES, SMALLEST } from './fault-examples.ts'
import type { RootFiles } from './root-with.ts'

/** Every shipped pack that is sound. */
export async function shippedPacks(): Promise<readonly Pack[]> {
  const revisions = await openShelf(fileURLToPath(new URL('../../', import.meta.url))).revisions()
  return revisions.flatMap(({ digested }) => (digested === undefined ? [] : [digested.pack]))
}

/** The smallest pack with some of its files changed, merged but not checked. */
export function packOf(files: RootFiles): JsonObject {
  const half = (name: string): { folder: string; files: { file: string; value: JsonObject }[] } => {
    const own = Object.entries({ ...SMALLEST, ...files }).filter(([file]) => file.startsWith(name))
    return {
      folder: name,
      files: own.map(([file, text]) => ({ file, value: JSON.parse(String(text)) as JsonObject })),
    }
  }
  return mergePack({ standard: half('standards/demo/2026'), rules: half('rules/demo/2026/1') }).pack
}

/** The broken packs of the page of faults that can be merged. */
export function brokenPacks(): readonly JsonObject[] {
  const unread = ['json-syntax', 'file-shape', 'entry-unexpected', 'key-refused']
  return FAULT_EXAMPLES.filter(({ said, code }) => said !== '' && !unread.includes(code)).map(
    ({ files }) => packOf(files),
  )
}
