import type { Input } from '../language/inputs/registry.ts'
import { requirePathNames } from '../rules/path.ts'
import type { Expanded } from './expanded.ts'

/** The input whose answer, or whose fact about the applicant, stands at a path; undefined for any other fact. */
export function inputAt(
  path: string,
  { inputs, profile }: Pick<Expanded, 'inputs' | 'profile'>,
): Input | undefined {
  const [space, id = '', ...below] = requirePathNames(path)
  if (below.length > 0) return undefined
  return space === 'answers'
    ? inputs.get(id)?.input
    : space === 'profile'
      ? profile.get(id)
      : undefined
}
