import { useEffect } from 'react'
import type { DraftWork } from './use-draft-session.ts'

/** Ctrl Z takes the last step back and Ctrl Y does it again, wherever on the page; fields keep their own. */
export function useBackKeys(work: Pick<DraftWork, 'undo' | 'redo'> | undefined): void {
  useEffect(() => {
    if (work === undefined) return
    const press = (event: KeyboardEvent): void => {
      const isField =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) work.redo()
      else work.undo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [work])
}
