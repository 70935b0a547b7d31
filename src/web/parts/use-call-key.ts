import { useRef } from 'react'

/**
 * The key under which something is put on record: the same for the same content, so that pressing again after
 * an answer that was lost makes no second record.
 */
export function useCallKey(): (body: unknown) => string {
  const last = useRef({ said: '', key: '' })
  return (body) => {
    const said = JSON.stringify(body)
    if (last.current.said !== said) last.current = { said, key: crypto.randomUUID() }
    return last.current.key
  }
}
