// Runs test files in one process, one after another, so that the program they test is loaded and
// warm after the first, and tells of each when it has ended. What a file leaves behind in the process
// (its environment, its folder) the next one would meet: such files stand alone in run.mjs.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'

// The first stands in the arguments too, by which tap names the folders that tests write in.
const files = process.env.TEST_FILES.split('\n')
/** What all files together may take: each is held to a time of its own by whoever started this. */
const NO_LIMIT = 3_600_000

/** Holds the tests that were added since back until it is let go, and tells when its turn has come. */
function gate(name) {
  const turn = Promise.withResolvers()
  const open = Promise.withResolvers()
  void t.test(name, { silent: true }, async () => {
    turn.resolve()
    await open.promise
  })
  return { turn: turn.promise, open: open.resolve }
}

// One test is always under way: tap ends a program in which none is.
let held = gate('begin')
await held.turn
for (const file of files) {
  const began = performance.now()
  await import(pathToFileURL(resolve(file)).href)
  t.setTimeout(NO_LIMIT)
  const next = gate(file)
  held.open()
  await next.turn
  t.comment(`ended ${file} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  held = next
}
held.open()
