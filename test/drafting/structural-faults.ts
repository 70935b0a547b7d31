import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkFiles } from '../../src/domain/check/check-files.ts'
import { readText, type DraftFiles } from '../../src/domain/drafting/place-edit.ts'

/** Faults that say that a name leads nowhere, that one thing has two, or that files are no pack. */
const STRUCTURAL = new Set([
  'clause-unknown',
  'child-unknown',
  'part-unknown',
  'part-empty',
  'path-unknown',
  'input-unknown',
  'section-unknown',
  'section-filled-twice',
  'section-asks',
  'example-unknown',
  'label-unknown',
  'level-unknown',
  'class-unknown',
  'id-duplicate',
  'number-duplicate',
  'clause-counted-twice',
  'once-overlap',
  'cycle',
  'gate-bare',
  'total-none',
  'member-missing',
  'member-unknown',
  'member-conflict',
  'value-type',
  'value-size',
  'value-repeated',
  'value-format',
  'entry-duplicate',
])

/** What the check of packs, which knows nothing of edits, finds wrong with the structure; how often each. */
export function structuralFaults(files: DraftFiles): ReadonlyMap<string, number> {
  const half = (name: string) => {
    const own = Object.entries(files).filter(([file]) => file.startsWith(`${name}/`))
    return {
      folder: own[0]![0].replace(/\/[^/]*$/, ''),
      files: own.map(([file, text]) => ({ file, value: readText(text)! })),
    }
  }
  const { faults } = checkFiles({ standard: half('standards'), rules: half('rules') }, checkShape)
  const found = new Map<string, number>()
  for (const { code } of faults)
    if (STRUCTURAL.has(code)) found.set(code, (found.get(code) ?? 0) + 1)
  return found
}
