import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '../../domain/messages/text.ts'
import type { Pack } from '../../domain/pack/pack.ts'
import type { Evaluated } from './evaluated-assessments.ts'
import type { ForesightCall, ForesightReply } from './foresight-calls.ts'
import type { PairAnswer, WhatIfAnswer, WhatIfAsked } from './foresight-session.ts'
import type { BadLine } from './past-assessments.ts'
import type { RulerFacts } from './ruler-facts.ts'
import type { SyntheticChoice } from './what-if.ts'

/** Whose scores are looked at. */
export type PopulationChoice =
  | { readonly of: 'synthetic'; readonly choice: SyntheticChoice }
  | { readonly of: 'file'; readonly file: File; readonly isWithoutBad: boolean }
  | { readonly of: 'register' }

/** How far a population is. */
export type PopulationState =
  | { readonly is: 'opening'; readonly done?: number; readonly of?: number }
  /** Evaluations come from the service. */
  | { readonly is: 'reading'; readonly done: number; readonly of: number }
  | {
      readonly is: 'open'
      readonly size: number
      readonly leftOut: number
      readonly notes: readonly string[]
    }
  | {
      readonly is: 'bad-lines'
      readonly lines: readonly BadLine[]
      readonly count: number
      readonly good: number
    }
  | { readonly is: 'nobody'; readonly looked: number }
  | { readonly is: 'too-many'; readonly lines: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed' }
  /** The service did not give the evaluations. */
  | { readonly is: 'refused'; readonly cause: Error }

/** The last answer that could be given, with what was asked; faults of a later one beside it. */
export type ForeseenWhatIf = {
  readonly answer: Exclude<WhatIfAnswer, { readonly faults: readonly unknown[] }>
  readonly asked: WhatIfAsked
  readonly ms: number
}

/**
 * A worker that foresees what changes of a revision would do to a population. Only the newest
 * question waits: what was asked while it worked, and is not wanted any more, is left out.
 */
export function useForesight(
  pack: Pack | undefined,
  against: Pack | undefined,
  choice: PopulationChoice | undefined,
  language: Language,
  readRegister: (
    signal: AbortSignal,
    onRead: (done: number, of: number) => void,
  ) => Promise<Evaluated>,
) {
  const [facts, setFacts] = useState<RulerFacts>()
  const [population, setPopulation] = useState<PopulationState>({ is: 'opening' })
  const [foreseen, setForeseen] = useState<ForeseenWhatIf>()
  const [faults, setFaults] =
    useState<Extract<WhatIfAnswer, { readonly faults: readonly unknown[] }>['faults']>()
  const [pair, setPair] = useState<{ readonly row: number; readonly answer: PairAnswer }>()
  const [blank, setBlank] = useState<readonly string[]>()
  const [isBehind, setIsBehind] = useState(false)
  const [tries, setTries] = useState(0)
  // Whoever is signed in matters to what is on record alone.
  const reader = choice?.of === 'register' ? readRegister : undefined
  const held = useRef<{
    readonly worker: Worker
    readonly gone: AbortController
    isOpen: boolean
    inWork: WhatIfAsked | undefined
    wanted: WhatIfAsked | undefined
    row: number | undefined
  }>(undefined)

  useEffect(() => {
    if (pack === undefined || choice === undefined) return undefined
    const worker = new Worker(new URL('./foresight-worker.ts', import.meta.url), { type: 'module' })
    const gone = new AbortController()
    const own = {
      worker,
      gone,
      isOpen: false,
      inWork: undefined as WhatIfAsked | undefined,
      wanted: held.current?.inWork ?? held.current?.wanted,
      row: undefined as number | undefined,
    }
    held.current = own
    setPopulation({ is: 'opening' })
    setForeseen(undefined)
    setFaults(undefined)
    setPair(undefined)
    worker.addEventListener('error', () => setPopulation({ is: 'failed' }))
    worker.addEventListener('message', ({ data }: MessageEvent<ForesightReply>) => hear(data))
    const say = (call: ForesightCall) => worker.postMessage(call, [])
    say({ call: 'revision', pack, against, language })
    say({ call: 'blank' })
    if (choice.of === 'synthetic') say({ call: 'synthetic', choice: choice.choice })
    else if (choice.of === 'file')
      say({ call: 'file', file: choice.file, isWithoutBad: choice.isWithoutBad })
    else readAll()
    return () => {
      gone.abort()
      worker.terminate()
    }

    function readAll(): void {
      const told = (done: number, of: number) => setPopulation({ is: 'reading', done, of })
      reader!(gone.signal, told)
        .then((found) => {
          if (gone.signal.aborted) return
          if (found.is === 'too-many') return setPopulation({ is: 'too-many', lines: found.count })
          setPopulation({ is: 'opening' })
          return say({ call: 'register', evaluated: found.assessments })
        })
        .catch((cause: unknown) => {
          if (gone.signal.aborted) return
          const error = cause instanceof Error ? cause : new Error(String(cause))
          setPopulation({ is: 'refused', cause: error })
        })
    }

    function hear(reply: ForesightReply): void {
      switch (reply.reply) {
        case 'facts':
          return setFacts(reply.facts)
        case 'progress':
          return setPopulation({ is: 'opening', done: reply.done, of: reply.of })
        case 'opened':
          own.isOpen = true
          setPopulation({
            is: 'open',
            size: reply.size,
            leftOut: reply.leftOut,
            notes: reply.notes,
          })
          return next()
        case 'bad-lines': {
          const { lines, count, good } = reply
          return setPopulation({ is: 'bad-lines', lines, count, good })
        }
        case 'nobody':
          return setPopulation({ is: 'nobody', looked: reply.looked })
        case 'blank':
          return setBlank(reply.headings)
        case 'too-many':
          return setPopulation({ is: 'too-many', lines: reply.lines })
        case 'what-if': {
          const asked = own.inWork!
          own.inWork = undefined
          if (reply.answer.faults === undefined) {
            setForeseen({ answer: reply.answer, asked, ms: reply.ms })
            setFaults(undefined)
            if (own.row !== undefined) say({ call: 'pair', row: own.row })
          } else setFaults(reply.answer.faults)
          return next()
        }
        case 'pair':
          if (reply.row === own.row) setPair({ row: reply.row, answer: reply.answer })
          return undefined
      }
    }

    function next(): void {
      const { wanted } = own
      setIsBehind(wanted !== undefined)
      if (wanted === undefined || !own.isOpen || own.inWork !== undefined) return
      own.inWork = wanted
      own.wanted = undefined
      say({ call: 'what-if', asked: wanted })
    }
  }, [pack, against, choice, language, reader, tries])

  const ask = useCallback((asked: WhatIfAsked) => {
    const own = held.current
    if (own === undefined) return
    if (own.isOpen && own.inWork === undefined) {
      own.inWork = asked
      own.worker.postMessage({ call: 'what-if', asked } satisfies ForesightCall, [])
    } else own.wanted = asked
    setIsBehind(true)
  }, [])

  const look = useCallback((row: number | undefined) => {
    const own = held.current
    if (own === undefined) return
    own.row = row
    if (row === undefined) setPair(undefined)
    else own.worker.postMessage({ call: 'pair', row } satisfies ForesightCall, [])
  }, [])

  const stop = useCallback(() => {
    held.current?.gone.abort()
    held.current?.worker.terminate()
    setPopulation({ is: 'stopped' })
  }, [])

  const retry = useCallback(() => setTries((count) => count + 1), [])

  return { facts, blank, population, foreseen, faults, pair, isBehind, ask, look, stop, retry }
}
