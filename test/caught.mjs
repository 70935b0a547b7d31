// Loaded before a test file. tap holds what is thrown after a test went on against that test, and
// for that follows every promise of the process by hooks (async-hook-domain): a fifth of the processor
// time of web/clause-edits.test.ts, a sixth of that of access/matrix.test.ts. Here it fails the file
// as a whole, and the stack says where it was thrown.
import { registerHooks } from 'node:module'

let whole

/** What tap makes for the file and then for each test: who is told of what nobody caught. */
export class Domain {
  constructor(onerror) {
    whole ??= onerror
  }

  destroy() {}
}

function tell(error, kind) {
  if (whole === undefined) throw error
  whole(error, kind)
}

process.on('uncaughtException', (error) => tell(error))
process.on('unhandledRejection', (error) => tell(error, 'unhandledRejection'))

registerHooks({
  resolve: (name, context, next) =>
    name === 'async-hook-domain'
      ? { url: import.meta.url, shortCircuit: true }
      : next(name, context),
})
