import { message } from '../../domain/messages/message.ts'
import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readConfig } from '../../composition/config.ts'
import { EXIT, Failure } from '../terminal/failure.ts'

/** The folder of the packs that come with Touchstone. */
const SHIPPED = resolve(import.meta.dirname, '../../..')

/** Which folder of packs, and why that one. */
export type Root = { readonly root: string; readonly why: 'named' | 'here' | 'shipped' }

/**
 * The folder that holds `standards/` and `rules/`: the one named by `--root` or TOUCHSTONE_ROOT, else
 * the current one if it holds them, else the one that comes with Touchstone.
 */
export function findRoot(named: string | undefined): Root {
  const given = named ?? readConfig(process.env).root
  if (given !== undefined) {
    const root = resolve(given)
    if (!holdsPacks(root))
      throw new Failure(EXIT.usage, 'root-unknown', message('cli-root-unknown', { folder: given }))
    return { root, why: 'named' }
  }
  const here = process.cwd()
  return holdsPacks(here) ? { root: here, why: 'here' } : { root: SHIPPED, why: 'shipped' }
}

/** The folder as it is shortest to read from here. */
export function shown(root: string): string {
  const near = relative(process.cwd(), root)
  return near === '' ? '.' : near.startsWith('..') ? root : near
}

function holdsPacks(root: string): boolean {
  return ['standards', 'rules'].every((folder) => isFolder(join(root, folder)))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
