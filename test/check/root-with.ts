import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Test } from 'tap'
import type { FileShelf } from '../../src/adapters/pack-files/shelf.ts'
import { openShelf } from '../../src/adapters/pack-files/shelf.ts'
import type { Fault } from '../../src/domain/faults/fault.ts'

/** Files of a root by their paths. */
export type RootFiles = { readonly [file: string]: string | Uint8Array }

/** A folder of its own with these files; it goes when the test ends. */
export function rootWith(t: Test, files: RootFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'touchstone-root-'))
  t.teardown(() => rmSync(root, { recursive: true, force: true }))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true })
    writeFileSync(join(root, file), content)
  }
  return root
}

/** Everything that is wrong with a root. */
export async function faultsOf(shelf: FileShelf): Promise<readonly Fault[]> {
  const revisions = await shelf.revisions()
  return [...revisions.flatMap(({ faults }) => faults), ...(await shelf.rootFaults())]
}

/** Everything that is wrong with a root of these files. */
export function faultsWith(t: Test, files: RootFiles): Promise<readonly Fault[]> {
  return faultsOf(openShelf(rootWith(t, files)))
}
