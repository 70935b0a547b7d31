import { useEffect, useRef, type RefObject } from 'react'

/**
 * Shift F2 opens the JSON of the half in which it is pressed, and closes it again, with the focus where it was
 * before; elsewhere on the page that of the usual half.
 */
export function useJsonKey(
  section: RefObject<HTMLElement | null>,
  isUsual: boolean,
  isOpen: boolean,
  onOpen: (isOpen: boolean) => void,
): void {
  const before = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F2' || !event.shiftKey) return
      const here = document.activeElement as HTMLElement | null
      const half = here?.closest('section.rule-half')
      if (half === section.current || (isUsual && (half === null || half === undefined))) {
        event.preventDefault()
        if (isOpen) setTimeout(() => before.current?.focus())
        else before.current = here ?? undefined
        onOpen(!isOpen)
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [section, isUsual, isOpen, onOpen])
}
