#!/usr/bin/env node
// Starts the command line. Plain JavaScript that an old Node can read, so that it can say what is
// missing in one line instead of a syntax error.
import module from 'node:module'
import process from 'node:process'

const NEEDED = 24
if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `Touchstone needs Node ${NEEDED} or newer, and this is Node ${process.versions.node}: run it as "npx touchstone" or "npm start", which bring their own.\n`,
  )
  process.exit(1)
}
// Starting takes half as long when Node may keep what it has compiled, in the folder for such things.
module.enableCompileCache()
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
