import type { RulesService } from '../../app/rules-service.ts'
import { openRulesService, templatesOf } from '../../composition/rules-service.ts'
import { findRoot, shown } from './root.ts'
import { text, type Progress, type Terminal } from '../terminal/terminal.ts'

/** What every command that reads packs may be given. */
export type RootOption = { readonly root?: string; readonly json?: boolean }

/** Packs that take long enough to read for somebody to wonder. */
const MANY = 6

/** Opens the service over the packs that were named, and says which those are where nobody named any. */
export function open(options: RootOption, terminal: Terminal): RulesService {
  const { root, why } = findRoot(options.root)
  if (why === 'shipped' && options.json !== true)
    terminal.complain([text(terminal.catalogue.say('cli-packs-shipped', { folder: shown(root) }))])
  let bar: Progress | undefined
  return openRulesService({
    root,
    templates: templatesOf(root),
    onRead(done, total) {
      if (total < MANY) return
      bar ??= terminal.progress(total, terminal.catalogue.say('cli-progress-packs'))
      bar.at(done)
      if (done === total) bar.end()
    },
  })
}
