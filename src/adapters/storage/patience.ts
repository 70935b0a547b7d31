/** How long a register is waited for that another process holds, in milliseconds. */
const WAIT_MS = 15_000

/**
 * Runs something that may find the register held, again and again until it does not, with the
 * process free to do other things between. Throws what it throws when that is something else, or
 * after 15 seconds.
 */
export async function patiently<T>(
  run: () => T | Promise<T>,
  isHeld: (error: unknown) => boolean,
): Promise<T> {
  const end = Date.now() + WAIT_MS
  for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await run()
    } catch (error) {
      if (!isHeld(error) || Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
    }
  }
}
