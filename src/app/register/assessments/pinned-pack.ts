import type { DigestedPack, Pack } from '../../../domain/pack/pack.ts'
import type { PinnedRules } from '../../../domain/register/pinned-rules.ts'
import type { RegisterView } from '../ports.ts'

/** The pack that was pinned, as it was then, whatever lies in the folders today. */
export async function pinnedPack(
  view: RegisterView,
  { digest }: Pick<PinnedRules, 'digest'>,
): Promise<DigestedPack> {
  const text = await view.packs.get(digest)
  if (text === undefined) throw new Error(`The pinned pack ${digest} is not in the register.`)
  return { pack: JSON.parse(text) as Pack, digest }
}
