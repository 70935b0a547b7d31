import { ApiProblem } from '../../../client/client.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import { Refused } from '../parts/states.tsx'
import { useAct, type Act } from '../parts/use-act.ts'
import { useWords } from '../words.tsx'

/** An act on a record; where it is refused because the record is in another state by now, it is read again. */
export function useRecordAct(onChanged: () => void): Act {
  return useAct((cause) => {
    if (cause instanceof ApiProblem && cause.problem.status === 409) onChanged()
  })
}

/** Why an act was refused; where somebody else changed the record meanwhile, what, and that what was typed stays. */
export function RefusedAct(props: { readonly act: Act; readonly onLook: () => void }) {
  const { act, onLook } = props
  const { cause } = act
  const words = useWords()
  if (!(cause instanceof ApiProblem) || cause.problem.status !== 412)
    return <Refused cause={cause} />
  const { changes = [] } = cause.problem
  return (
    <div className="note bad" role="alert">
      <p>{words.say('desk-changed-meanwhile')}</p>
      <ul>
        {changes.flatMap(({ version, at, members }) =>
          members.map(({ pointer, before, after }) => (
            <li key={`${version} ${pointer}`}>
              {words.say('desk-changed-member', {
                member: memberName(pointer, words),
                before: shown(before),
                after: shown(after),
                on: at.slice(0, 10),
              })}
            </li>
          )),
        )}
      </ul>
      <button
        type="button"
        className="button small"
        onClick={() => {
          act.forget()
          onLook()
        }}
      >
        {words.say('desk-look-again')}
      </button>
    </div>
  )
}

/** A member as the page calls it; one that it does not show by its pointer. */
function memberName(pointer: string, words: Catalogue): string {
  const [, member, tag] = pointer.split('/')
  if (member === 'state') return words.say('desk-state')
  const language = TEXT_LANGUAGES.find((one) => one === tag)
  return language !== undefined && (member === 'name' || member === 'address' || member === 'scope')
    ? words.say(`desk-correct-${member}`, { language })
    : pointer
}

function shown(value: unknown): string {
  if (value === undefined) return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
