import { useWords } from '../words.tsx'

/** The path of a star, 16 by 16. */
export const STAR =
  'M8 1.2l2.06 4.5 4.9.58-3.62 3.36.96 4.84L8 12.07l-4.3 2.41.96-4.84L1.04 6.28l4.9-.58z'

/** Stars, those that were earned filled; they never stand without a word or number beside them. */
export function Stars(props: {
  readonly count: number
  readonly of?: number
  readonly size?: number
}) {
  const { count, of = count, size = 12 } = props
  const words = useWords()
  return (
    <span className="stars" role="img" aria-label={words.say('studio-stars', { count })}>
      {Array.from({ length: Math.max(of, count) }, (_, index) => (
        <Star key={index} size={size} isOn={index < count} />
      ))}
    </span>
  )
}

function Star({ size, isOn }: { readonly size: number; readonly isOn: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" className={isOn ? 'on' : 'off'}>
      <path d={STAR} />
    </svg>
  )
}

/** A share of a whole; its scale is said by its column. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="ground" width="100" height="8" />
      <rect className="earned" width={Math.min(100, Math.max(0, share * 100))} height="8" />
    </svg>
  )
}
