import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { COMMENT_LINK } from '../../domain/register/comment-link.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import { stateName } from '../../domain/register/names.ts'
import { Refused } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** The units that were asked by a link, and a new link for one more. */
export function CommentLinks(props: { readonly who: Who; readonly consultation: string }) {
  const { who, consultation } = props
  const words = useWords()
  const service = useService()
  const [to, setTo] = useState('')
  const [made, setMade] = useState<{ readonly unit: string; readonly address: string }>()
  const [isCopied, setIsCopied] = useState(false)
  const links = useQuery({
    queryKey: ['comment-links', consultation],
    queryFn: async ({ signal }) => {
      const query = { consultation, limit: '200' }
      return (await service('listCommentLinks', { query, signal })).data.items
    },
  })
  const mayMake = mayDo(COMMENT_LINK.acts['make-comment-link'], who)

  const { isBusy, cause, run } = useAct(() => links.refetch())
  const make = () =>
    run(async () => {
      const { data } = await service('makeCommentLink', { body: { consultation, to } })
      setMade({ unit: to, address: `${location.origin}/comment/${data.token}` })
      setIsCopied(false)
      setTo('')
    })
  const faults = faultsOf(cause, '/to')
  return (
    <section className="card" aria-labelledby="comment-links">
      <h2 id="comment-links">{words.say('discussion-links')}</h2>
      <p className="sub">{words.say('discussion-links-what')}</p>
      {made === undefined ? null : (
        <div className="note good" role="status">
          <p>{words.say('discussion-link-made', { unit: made.unit })}</p>
          <p className="secret">
            <code>{made.address}</code>
          </p>
          <button
            type="button"
            className="button small"
            onClick={() =>
              void navigator.clipboard.writeText(made.address).then(() => setIsCopied(true))
            }
          >
            {words.say('discussion-link-copy')}
          </button>{' '}
          {isCopied ? words.say('discussion-link-copied') : null}
        </div>
      )}
      {mayMake ? (
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void make()
          }}
        >
          <TextField
            label={words.say('discussion-link-to')}
            value={to}
            onChange={setTo}
            faults={faults}
          />
          {faults.length === 0 ? <Refused cause={cause} /> : null}
          <p>
            <button type="submit" className="button" aria-busy={isBusy || undefined}>
              {words.say('discussion-link-make')}
            </button>
          </p>
        </form>
      ) : null}
      {links.data === undefined || links.data.length === 0 ? null : (
        <ul className="units">
          {links.data.map(({ id, to: unit, prefix, state, blank }) => (
            <li key={id}>
              <span>
                {unit} <code className="dim">{prefix}…</code>
              </span>
              <span className="dim">
                {blank === undefined
                  ? words.word(stateName('comment-link', state))
                  : words.say('discussion-link-blank')}
              </span>
              {mayMake && state === 'active' ? (
                <button
                  type="button"
                  className="link"
                  onClick={() => void run(() => service('revokeCommentLink', { path: { id } }))}
                >
                  {words.say('discussion-link-revoke')} <span className="unseen">{unit}</span>
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
