import { useWords } from '../words.tsx'

/** A digest in groups of four, as two people read it to each other. */
export function Digest({ digest }: { readonly digest: string }) {
  const words = useWords()
  return (
    <p className="digest" role="img" aria-label={`${words.say('publication-digest')} ${digest}`}>
      {(digest.match(/.{4}/g) ?? []).map((group, at) => (
        // The same four digits may come twice.
        <span key={`${at} ${group}`}>{group}</span>
      ))}
    </p>
  )
}
