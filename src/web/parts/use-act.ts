import { useState } from 'react'

/** See {@link useAct}. */
export type OneAct = ReturnType<typeof useAct>

/** One act at a time, and why the last one was refused; afterwards is for both, done and refused. */
export function useAct(afterwards?: (cause: unknown) => unknown) {
  const [isBusy, setIsBusy] = useState(false)
  const [cause, setCause] = useState<unknown>()
  return {
    isBusy,
    cause,
    forget: () => setCause(undefined),
    run: async (work: () => Promise<unknown>): Promise<void> => {
      if (isBusy) return
      setIsBusy(true)
      setCause(undefined)
      let refused: unknown
      try {
        await work()
      } catch (why) {
        refused = why
        setCause(why)
      }
      await afterwards?.(refused)
      setIsBusy(false)
    },
  }
}
