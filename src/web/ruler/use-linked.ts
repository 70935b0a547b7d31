import { useEffect, useState } from 'react'
import { unpacked } from '../fragment.ts'

/** What the address holds, not yet looked at; undefined until it is unpacked. */
export function useLinked(): { readonly value: unknown } | undefined {
  const [linked, setLinked] = useState<{ readonly value: unknown }>()
  useEffect(() => {
    const fragment = location.hash.replace(/^#/, '')
    if (fragment === '') return setLinked({ value: undefined })
    unpacked(fragment)
      // Null is what cannot be read, and then no what-if.
      .catch(() => null)
      .then((value) => setLinked({ value }))
      .catch(() => undefined)
  }, [])
  return linked
}
