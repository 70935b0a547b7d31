import { useWords } from '../words.tsx'
import { saveFile } from './save-file.ts'
import { Refused } from './states.tsx'
import { useAct } from './use-act.ts'

/** A file on record, to be downloaded as it came. */
export function KeptFile(props: {
  readonly name: string
  readonly mediaType: string
  readonly fetchBytes: () => Promise<Parameters<typeof saveFile>[0]>
}) {
  const { name, mediaType, fetchBytes } = props
  const words = useWords()
  const act = useAct()
  return (
    <span className="line">
      <button
        type="button"
        className="link"
        aria-label={words.say('decisions-evidence-open', { name })}
        aria-busy={act.isBusy || undefined}
        onClick={() => void act.run(async () => saveFile(await fetchBytes(), name, mediaType))}
      >
        {name}
      </button>
      <Refused cause={act.cause} />
    </span>
  )
}
