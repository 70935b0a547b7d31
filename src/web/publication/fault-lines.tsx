import { useWords } from '../words.tsx'

/** Lines shown before the rest is folded away. */
const SHOWN = 3

/** What is wrong, the first few at once and the rest on demand. */
export function FaultLines(props: {
  readonly faults: readonly { readonly message: string; readonly fix: string }[]
}) {
  const words = useWords()
  const { faults } = props
  const rest = faults.slice(SHOWN)
  const line = ({ message, fix }: (typeof faults)[number], at: number) => (
    <li key={`${at} ${message}`}>
      {message} <span className="dim">{fix}</span>
    </li>
  )
  if (faults.length === 0) return null
  return (
    <>
      <ul>{faults.slice(0, SHOWN).map(line)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{words.say('publication-faults-more', { count: rest.length })}</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </>
  )
}
