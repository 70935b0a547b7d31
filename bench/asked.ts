import { parseArgs } from 'node:util'

/**
 * What a bench is asked for: whether each of its words stands on the command line. With `--help` it
 * prints its help and ends; a word it does not know is told in one line, with exit code 2.
 */
export function askedOf<Name extends string>(
  help: string,
  names: readonly Name[],
): { readonly [N in Name]: boolean } {
  const options = Object.fromEntries(
    ['help', ...names].map((name) => [name, { type: 'boolean', default: false } as const]),
  )
  const end = (code: number, stream: NodeJS.WriteStream, words: string): never => {
    stream.write(words)
    process.exit(code)
  }
  try {
    const { values } = parseArgs({ options })
    if (values['help'] === true) return end(0, process.stdout, help)
    return values as { readonly [N in Name]: boolean }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    const known = names.map((name) => `--${name}`).join(', ')
    return end(2, process.stderr, `${words}\nThere are ${known} and --help.\n`)
  }
}
