import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { wordFault, type WordedFault } from '../../domain/words/faults.ts'
import type { ManifestLine } from './render-batch.ts'

/** A line of a manifest as it is written: a problem has its words. */
export type ManifestRow =
  | Exclude<ManifestLine, { readonly problem: unknown }>
  | {
      readonly key: string
      readonly problem: {
        readonly code: string
        readonly message: string
        readonly faults: readonly WordedFault[]
      }
    }

/** A line of a manifest in the words of a language. */
export function manifestRow(line: ManifestLine, catalogue: Catalogue): ManifestRow {
  if (!('problem' in line)) return line
  const { key, problem } = line
  const { code, detail, faults } = problem
  const message = catalogue.word(detail)
  return { key, problem: { code, message, faults: faults.map((one) => wordFault(one, catalogue)) } }
}
