import { useWords } from '../words.tsx'
import { MEDIA_TYPES } from './media-types.ts'
import { saveFile } from './save-file.ts'
import { Elapsed, Refused } from './states.tsx'
import { useAct } from './use-act.ts'

/** Makes a Word paper of what is on record, and hands it over under a name. */
export function PaperButton(props: {
  readonly title: string
  /** What the file is called, without its ending. */
  readonly name: string
  readonly make: () => Promise<{ readonly data: Uint8Array }>
  readonly look?: 'button' | 'link'
}) {
  const { title, name, make, look = 'button' } = props
  const words = useWords()
  const act = useAct()
  return (
    <>
      <p className="buttons">
        <button
          type="button"
          className={look}
          aria-busy={act.isBusy || undefined}
          onClick={() =>
            void act.run(async () => {
              const { data } = await make()
              saveFile(data, `${name}.docx`, MEDIA_TYPES.docx)
            })
          }
        >
          {title}
        </button>
        {act.isBusy ? (
          <span className="sub" role="status">
            {words.say('studio-waiting')} <Elapsed />
          </span>
        ) : null}
      </p>
      <Refused cause={act.cause} />
    </>
  )
}
