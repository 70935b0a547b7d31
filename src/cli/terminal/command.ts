import type { Command } from 'commander'
import type { ExitCode } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** A command: adds itself to the program, and says by `exit` how it ended when not well. */
export type AddCommand = (
  program: Command,
  terminal: Terminal,
  exit: (code: ExitCode) => void,
) => void
