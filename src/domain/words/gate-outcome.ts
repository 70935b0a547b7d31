import type { GateReceipt } from '../receipt/receipt.ts'

/**
 * What follows where a gate fails, of those that name no level: where it guards all levels there is
 * no next lower one, and none is awarded.
 */
export function gateOutcome(
  otherwise: Extract<GateReceipt['otherwise'], string>,
  { guarded, all }: { readonly guarded: number; readonly all: number },
): 'refuse' | 'veto' | 'lower' | 'block' {
  return otherwise === 'lower' && guarded === all ? 'refuse' : otherwise
}
