import { Refusal } from '../../domain/faults/refusal.ts'

/**
 * Runs what reads a document that is a member of the body: its faults then point into the body.
 * Faults of pack files keep the file they point into.
 */
export async function pointingInto<T>(pointer: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const faults = error.faults.map((fault) =>
      fault.file === undefined ? { ...fault, pointer: `${pointer}${fault.pointer}` } : fault,
    )
    throw new Refusal(error.code, error.detail, faults)
  }
}
