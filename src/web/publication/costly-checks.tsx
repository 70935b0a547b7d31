import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Problem } from '../../../client/api.ts'
import { ApiProblem } from '../../../client/client.ts'
import type { EveryLanguage } from '../../domain/messages/text.ts'
import { Elapsed, Refused } from '../parts/states.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { FaultLines } from './fault-lines.tsx'
import { RequirementRow } from './requirement-row.tsx'

type Finding = { readonly message: EveryLanguage; readonly fix: EveryLanguage }
type Proof = {
  readonly findings: readonly Finding[]
  readonly shown: number
  readonly proved: number
  readonly open: number
}
type Mutant = {
  readonly fate: string
  readonly place: EveryLanguage
  readonly message: EveryLanguage
}
type Costly = { readonly id: string; readonly isSound: boolean }

/** What holds over all possible assessments; worked out when somebody asks for it. */
export function ProofCheck({ id, isSound }: Costly) {
  const words = useWords()
  const service = useService()
  const asked = useQuery({
    queryKey: ['proof', id],
    enabled: false,
    queryFn: async ({ signal }) => {
      const { data } = await service('proveRevisionOnRecord', { path: { id }, signal })
      const lines = linesOf(data) as readonly { readonly proof?: Proof }[]
      return lines.findLast(({ proof }) => proof !== undefined)?.proof ?? null
    },
  })
  const proof = asked.data ?? undefined
  const total = proof === undefined ? 0 : proof.shown + proof.proved + proof.open
  const findings = proof?.findings ?? []
  const isClean = findings.length === 0
  return (
    <CostlyRow
      asked={asked}
      queryKey={['proof', id]}
      isSound={isSound}
      title={words.say('publication-proof')}
      what={words.say('publication-proof-what')}
      ask={words.say('publication-ask-proof')}
      isClean={proof === undefined ? undefined : isClean && proof.open === 0}
    >
      <p>
        {words.say(isClean ? 'publication-proof-clean' : 'publication-proof-found', {
          total,
          open: proof?.open ?? 0,
        })}
      </p>
      <FaultLines
        faults={findings.map(({ message, fix }) => ({
          message: message[words.language],
          fix: fix[words.language],
        }))}
      />
    </CostlyRow>
  )
}

/** Whether worked examples notice small changes; worked out when somebody asks for it. */
export function MutantCheck({ id, isSound }: Costly) {
  const words = useWords()
  const service = useService()
  const asked = useQuery({
    queryKey: ['mutants', id],
    enabled: false,
    queryFn: async ({ signal }) => {
      const { data } = await service('runMutantsOnRecord', { path: { id }, signal })
      return linesOf(data) as readonly Mutant[]
    },
  })
  const mutants = asked.data ?? []
  const missed = mutants.filter(({ fate }) => fate === 'missed')
  const open = mutants.filter(({ fate }) => fate === 'not-found' || fate === 'not-tried').length
  return (
    <CostlyRow
      asked={asked}
      queryKey={['mutants', id]}
      isSound={isSound}
      title={words.say('publication-mutants')}
      what={words.say('publication-mutants-what')}
      ask={words.say('publication-ask-mutants')}
      isClean={asked.data === undefined ? undefined : missed.length + open === 0}
    >
      <p>
        {words.say(
          missed.length === 0 ? 'publication-mutants-clean' : 'publication-mutants-missed',
          { count: mutants.length, missed: missed.length, open },
        )}
      </p>
      <FaultLines
        faults={missed.map(({ place, message }) => ({
          message: place[words.language],
          fix: message[words.language],
        }))}
      />
    </CostlyRow>
  )
}

function CostlyRow(props: {
  readonly asked: {
    readonly isFetching: boolean
    readonly error: Error | null
    readonly refetch: () => unknown
  }
  readonly queryKey: readonly string[]
  readonly isSound: boolean
  readonly title: string
  readonly what: string
  readonly ask: string
  /** Undefined until it was asked. */
  readonly isClean: boolean | undefined
  readonly children: ReactNode
}) {
  const { asked, queryKey, isSound, title, what, ask, isClean, children } = props
  const words = useWords()
  const queries = useQueryClient()
  return (
    <RequirementRow
      standing={isClean === undefined ? 'unasked' : isClean ? 'met' : 'hint'}
      title={title}
      action={
        isSound ? (
          <button
            type="button"
            className="button small"
            onClick={() => {
              if (asked.isFetching) void queries.cancelQueries({ queryKey })
              else void asked.refetch()
            }}
          >
            {asked.isFetching ? words.say('studio-stop') : ask}
          </button>
        ) : null
      }
    >
      {isClean === undefined ? <p>{what}</p> : children}
      <span role="status">
        {asked.isFetching ? (
          <>
            {words.say('studio-waiting')} <Elapsed />
          </>
        ) : null}
      </span>
      <Refused cause={asked.error} />
    </RequirementRow>
  )
}

/** Every line of an answer in NDJSON. Throws what the last one says went wrong. */
function linesOf(text: string): readonly unknown[] {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly problem?: Problem })
  const problem = lines.at(-1)?.problem
  if (problem !== undefined) throw new ApiProblem(problem)
  return lines
}
