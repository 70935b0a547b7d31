import { ApiProblem } from '../../../client/client.ts'
import { useWords } from '../words.tsx'
import { Refused } from './states.tsx'
import { useAct, type OneAct } from './use-act.ts'

/** An act on a record; where it is refused because the record is in another state by now, it is read again. */
export function useRecordAct(onChanged: () => unknown): OneAct {
  return useAct((cause) =>
    cause instanceof ApiProblem && cause.problem.status === 409 ? onChanged() : undefined,
  )
}

/** Why an act was refused; where somebody else changed the record meanwhile, what, and that what was typed stays. */
export function RefusedAct(props: {
  readonly act: OneAct
  /** Reads the record again; what is said here stays until it has been. */
  readonly onLook: () => unknown
  /** A member as the page calls it, and its value; by pointer and as JSON where it is not said. */
  readonly memberName?: (pointer: string) => string | undefined
  readonly valueName?: (pointer: string, value: unknown) => string | undefined
}) {
  const { act, onLook, memberName, valueName } = props
  const { cause } = act
  const words = useWords()
  if (!(cause instanceof ApiProblem) || cause.problem.status !== 412)
    return <Refused cause={cause} />
  const { changes = [] } = cause.problem
  const shown = (pointer: string, value: unknown) => valueName?.(pointer, value) ?? plain(value)
  return (
    <div className="note bad" role="alert">
      <p>{words.say('studio-changed-meanwhile')}</p>
      <ul>
        {changes.flatMap(({ version, at, members }) =>
          members.map(({ pointer, before, after }) => (
            <li key={`${version} ${pointer}`}>
              {words.say('studio-changed-member', {
                member: memberName?.(pointer) ?? pointer,
                before: shown(pointer, before),
                after: shown(pointer, after),
                on: at.slice(0, 10),
              })}
            </li>
          )),
        )}
      </ul>
      <button
        type="button"
        className="button small"
        onClick={() => void Promise.resolve(onLook()).then(act.forget)}
      >
        {words.say('studio-look-again')}
      </button>
    </div>
  )
}

function plain(value: unknown): string {
  if (value === undefined) return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
