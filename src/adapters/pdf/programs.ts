import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { smallEnvironment } from '../system/small-environment.ts'

/** The programs of LibreOffice that this path leads to: the office, and a Python with its bridge. */
export async function findOffice(
  path: string,
): Promise<{ readonly soffice: string | undefined; readonly python: string | undefined }> {
  const soffice = await programIn(path, ['soffice', 'libreoffice'])
  // A Python is started to be asked, which takes longer than anything else: not for nothing.
  return { soffice, python: soffice === undefined ? undefined : await pythonIn(path) }
}

/** The first runnable program of these names, in the order of the path. */
export async function programIn(
  path: string,
  names: readonly string[],
): Promise<string | undefined> {
  const [first] = await programsIn(path, names)
  return first
}

/** A Python that has the bridge: the first of a machine is often one of its own making, without. */
async function pythonIn(path: string): Promise<string | undefined> {
  for (const python of await programsIn(path, ['python3'])) {
    const probe = spawn(python, ['-c', 'import uno'], { stdio: 'ignore', env: smallEnvironment() })
    const [code] = (await Promise.race([once(probe, 'exit'), once(probe, 'error')])) as [unknown]
    if (code === 0) return python
  }
  return undefined
}

async function programsIn(path: string, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const folder of path.split(delimiter))
    for (const name of names) {
      const file = join(folder, name)
      if (folder !== '' && (await isRunnable(file))) found.push(file)
    }
  return found
}

async function isRunnable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
