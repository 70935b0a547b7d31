#!/usr/bin/env node
// Starts the command line. Plain JavaScript that an old Node can read, so that it can say what is
// missing (a newer Node, or the packages) in one line instead of a stack trace.
import module from 'node:module'
import process from 'node:process'

const NEEDED = 24
if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `Touchstone needs Node ${NEEDED} or newer, and this is Node ${process.versions.node}: after "npm ci" run it as "npx touchstone" or "npm start", which bring their own.\n`,
  )
  process.exit(1)
}
// Starting takes half as long when Node may keep what it has compiled, in the folder for such things.
module.enableCompileCache()
const loaded = await import('../src/cli/main.ts').catch((cause) => {
  if (cause.code !== 'ERR_MODULE_NOT_FOUND' || !cause.message.startsWith('Cannot find package'))
    throw cause
})
if (loaded === undefined) {
  process.stderr.write('Touchstone lacks packages it is made with: run "npm ci" in its folder.\n')
  process.exit(1)
}
process.exitCode = await loaded.main(process.argv.slice(2))
