import type { RegisterPorts } from '../../src/app/register/perform.ts'
import type { RegisterTransaction, RegisterView } from '../../src/app/register/ports.ts'

/** The power went off. */
export class Crash extends Error {
  constructor(where: string) {
    super(`crash at ${where}`)
    this.name = 'Crash'
  }
}

/**
 * The desk of a program that dies at the n-th place: before or after any call through a door,
 * commits among them. `places` names those it passed; with `at` 0 it lives.
 */
export function crashing(
  ports: RegisterPorts,
  at: number,
): { readonly ports: RegisterPorts; readonly places: readonly string[] } {
  const places: string[] = []
  const pass = (where: string): void => {
    if (places.push(where) === at) throw new Crash(where)
  }
  async function through<T>(where: string, act: () => Promise<T>): Promise<T> {
    pass(`before ${where}`)
    const result = await act()
    pass(`after ${where}`)
    return result
  }
  /** The same object with every function of it, and of what is in it, watched. */
  function watched<T extends object>(door: T, name: string): T {
    return new Proxy(door, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        const where = `${name}.${String(key)}`
        if (typeof value === 'function')
          return (...given: unknown[]) =>
            through(where, () => Promise.resolve(Reflect.apply(value, target, given)))
        return typeof value === 'object' && value !== null && name.endsWith('tx')
          ? watched(value, where)
          : value
      },
    })
  }
  const { register } = ports
  const broken: RegisterPorts = {
    ...ports,
    press: watched(ports.press, 'press'),
    seal: (facts, view) => through('seal', () => ports.seal(facts, view)),
    register: {
      ...register,
      transaction: (actor, why, work) =>
        through('commit', () =>
          register.transaction(actor, why, (tx) => work(watched<RegisterTransaction>(tx, 'tx'))),
        ),
      read: (work) =>
        through('read', () => register.read((view: RegisterView) => work(watched(view, 'view')))),
    },
  }
  return { ports: broken, places }
}
