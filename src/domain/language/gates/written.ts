import type { Floor } from '../floors/registry.ts'
import type { Level, Scheme } from '../scheme.ts'
import { vetoedClause, vetoId, type Veto } from '../vetoes/registry.ts'
import type { Gate } from './registry.ts'

/** What a gate stands for: one of `gates`, or what another member asks in short. */
export type GateOrigin =
  | { readonly kind: 'veto'; readonly veto: Veto; readonly place: number }
  | { readonly kind: 'mandatory'; readonly clause: string; readonly from: string }
  | {
      readonly kind: 'floor'
      readonly level: Level
      readonly place: number
      /** The part or clause of which it is the minimum. */
      readonly of: string
      readonly floor: Floor
    }
  | { readonly kind: 'needs'; readonly level: Level; readonly place: number }
  | { readonly kind: 'gate'; readonly gate: Gate; readonly place: number }

/** Where the member stands in its scheme that a gate is written out from. */
export function memberOf(origin: GateOrigin): readonly (string | number)[] {
  switch (origin.kind) {
    case 'veto':
      return ['vetoes', origin.place]
    case 'mandatory':
      return ['mandatory', origin.clause]
    case 'floor':
      return ['levels', origin.place, 'parts', origin.of]
    case 'needs':
      return ['levels', origin.place, 'needs']
    case 'gate':
      return ['gates', origin.place]
    default:
      return origin satisfies never
  }
}

/** The clauses that a gate asks to be met by their names. */
export function clausesNamed(origin: GateOrigin): readonly string[] {
  switch (origin.kind) {
    case 'veto':
      return [vetoedClause(origin.veto)].filter((clause) => clause !== undefined)
    case 'mandatory':
      return [origin.clause]
    case 'gate':
      return origin.gate.clauses ?? []
    case 'floor':
    case 'needs':
      return []
    default:
      return origin satisfies never
  }
}

type GateMembers = Pick<Scheme, 'vetoes' | 'mandatory' | 'levels' | 'gates'>

/**
 * Every gate of a scheme by its id, in the order in which they are judged: vetoes, mandatory clauses,
 * what each level asks, `gates`. What is said by id stands in the order of `asRead`.
 */
export function writtenGates(
  { vetoes = [], mandatory = {}, levels = [], gates = [] }: GateMembers,
  asRead: <T>(byId: Readonly<Record<string, T>>) => readonly (readonly [string, T])[] = (byId) =>
    Object.entries(byId),
): readonly { readonly id: string; readonly origin: GateOrigin }[] {
  return [
    ...vetoes.map((veto, place) => ({
      id: vetoId(veto),
      origin: { kind: 'veto', veto, place } as const,
    })),
    ...asRead(mandatory).map(([clause, from]) => ({
      id: `mandatory-${clause}`,
      origin: { kind: 'mandatory', clause, from } as const,
    })),
    ...levels.flatMap((level, place) => [
      ...asRead(level.parts ?? {}).map(([of, floor]) => ({
        id: `${level.id}-parts-${of}`,
        origin: { kind: 'floor', level, place, of, floor } as const,
      })),
      ...(level.needs === undefined
        ? []
        : [{ id: `${level.id}-needs`, origin: { kind: 'needs', level, place } as const }]),
    ]),
    ...gates.map((gate, place) => ({
      id: gate.id,
      origin: { kind: 'gate', gate, place } as const,
    })),
  ]
}
