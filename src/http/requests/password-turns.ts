import type { FastifyReply } from 'fastify'
import { Refusal } from '../../domain/faults/refusal.ts'
import { HttpProblem } from '../replies/problem.ts'

/** Each takes 64 MiB and a processor for a while; two leave room for everybody else. */
const AT_ONCE = 2
/** More would wait for longer than anybody does. */
const MOST_WAITING = 16
/** Nobody takes the turns of others by asking often. */
const MOST_OF_ONE = 2

let working = 0
const waiting: { readonly own: number; readonly go: () => void }[] = []
const mine = new Map<string, number>()

/**
 * Does the slow work of a password when it is its turn, for one process: few at once, few in line,
 * and of one origin fewer still. Refuses (`too-busy`) the rest at once.
 */
export async function inTurn<T>(origin: string, work: () => Promise<T>): Promise<T> {
  const own = mine.get(origin) ?? 0
  if (own >= MOST_OF_ONE || (working >= AT_ONCE && waiting.length >= MOST_WAITING))
    throw new HttpProblem('too-busy')
  mine.set(origin, own + 1)
  try {
    if (working >= AT_ONCE) await new Promise<void>((go) => void waiting.push({ own, go }))
    else working += 1
    try {
      return await work()
    } finally {
      // The turn is handed on, so that nobody gets in between.
      const next = takeNext()
      if (next === undefined) working -= 1
      else next()
    }
  } finally {
    const left = mine.get(origin)! - 1
    if (left === 0) mine.delete(origin)
    else mine.set(origin, left)
  }
}

/** How many are looked at now or wait for it. */
export function passwordsInLine(): number {
  return working + waiting.length
}

/** Whoever has no other in line comes before those who have. */
function takeNext(): (() => void) | undefined {
  const least = Math.min(...waiting.map(({ own }) => own))
  const at = waiting.findIndex(({ own }) => own === least)
  return at === -1 ? undefined : waiting.splice(at, 1)[0]?.go
}

/** Says by `Retry-After` how long somebody has to wait, where that is why they are refused. */
export async function sayWait<T>(reply: FastifyReply, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const wait = error instanceof Refusal ? secondsIn(error) : undefined
    if (wait !== undefined) reply.header('retry-after', wait)
    throw error
  }
}

function secondsIn({ code, detail }: Refusal): number | undefined {
  if (code !== 'sign-in-locked') return undefined
  return (detail.with as { readonly seconds?: number } | undefined)?.seconds
}

/** Where somebody asks from: an address, of IPv6 the network that one customer is given. */
export function originOf({ ip }: { readonly ip: string }): string {
  return ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip
}
