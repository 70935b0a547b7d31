import { makeApiKey } from '../../app/access/make-api-key.ts'
import { addPerson } from '../../app/access/add-person.ts'
import { listPeople, personWithLogin } from '../../app/access/look-up-people.ts'
import { setPassword } from '../../app/access/set-password.ts'
import type { Person } from '../../domain/access/person.ts'
import { SCOPES, type Scope } from '../../domain/access/scopes.ts'
import { ROLES, type Role } from '../../domain/register/roles.ts'
import type { Item } from '../../domain/words/explanation.ts'
import type { Office } from '../../office.ts'
import type { AddCommand } from '../command.ts'
import { EXIT, Failure } from '../failure.ts'
import { inOffice, withRegisterOptions, type RegisterOptions } from '../register-place.ts'
import { text } from '../terminal.ts'

/** Whoever sits at the computer that the register is on. */
const CONSOLE = { id: 'console', roles: ['operator'] }

const HELP = `
Roles:  ${ROLES.join(', ')}
Scopes: ${SCOPES.join(', ')}

Passwords and keys are shown once and kept nowhere in the clear.

Examples:
  touchstone person add --login li.lei --name 李雷 --role assessor
  touchstone person list
  touchstone person password --login li.lei
  touchstone key create --person ID --label "nightly import" --scope read --until 2027-06-30`

type PersonOptions = RegisterOptions & {
  readonly login: string
  readonly name: string
  readonly role: readonly string[]
  readonly organisation?: string
}

/** `touchstone person add` */
export const personCommand: AddCommand = (program, terminal) => {
  const person = program.command('person').description('people who work in the register')
  withRegisterOptions(person.command('add'))
    .description('put a person on record, with a new password')
    .requiredOption('--login <login>', 'what the person signs in with')
    .requiredOption('--name <name>', 'the name of the person')
    .requiredOption('--role <role...>', 'one role or several')
    .option('--organisation <id>', 'the organisation that a contact speaks for')
    .addHelpText('after', HELP)
    .action(async (options: PersonOptions) => {
      const { login, name, organisation } = options
      const roles = chosen(options.role, ROLES, 'role')
      const added = await inOffice(options, async ({ desk }) => {
        const call = { actor: CONSOLE, why: 'touchstone person add' }
        const input = {
          login,
          name,
          roles,
          ...(organisation === undefined ? {} : { organisation }),
        }
        const password = desk.tokens.make()
        const { id } = await addPerson(desk, call, input, { password })
        return { id, login, roles, password }
      })
      if (options.json === true) return terminal.json(added)
      terminal.print([
        text(`${login} is on record as ${added.id}. This password is shown once:`),
        text(added.password),
      ])
    })
  withRegisterOptions(person.command('password'))
    .description('give a person a new password, and sign the person out everywhere')
    .requiredOption('--login <login>', 'what the person signs in with')
    .addHelpText('after', HELP)
    .action(async (options: RegisterOptions & { readonly login: string }) => {
      const { login } = options
      const given = await inOffice(options, async ({ desk }) => {
        const { id } = await personWithLogin(desk, login)
        const password = desk.tokens.make()
        await setPassword(
          desk,
          { actor: CONSOLE, why: 'touchstone person password' },
          { id },
          { password },
        )
        return { id, login, password }
      })
      if (options.json === true) return terminal.json(given)
      terminal.print([text(`The new password of ${login}, shown once:`), text(given.password)])
    })
  withRegisterOptions(person.command('list'))
    .description('show who works in the register, with ids and roles')
    .addHelpText('after', HELP)
    .action(async (options: RegisterOptions) => {
      const people = await inOffice(options, ({ desk }) => allPeople(desk))
      if (options.json === true) return terminal.json({ people })
      if (people.length === 0) return terminal.print([text('Nobody is on record.')])
      const items = people.map(({ id, login, name, roles, state }): Item => ({
        text: `${login}  ${name}`,
        holds: state === 'active',
        details: [`${roles.join(', ')}${state === 'active' ? '' : '; disabled'}; id ${id}`],
      }))
      terminal.print([{ kind: 'list', items }])
    })
}

type Listed = Person & { readonly id: string }

/** Everybody on record, in the order they came. */
async function allPeople(desk: Office['desk']): Promise<readonly Listed[]> {
  const people: Listed[] = []
  let cursor: string | undefined
  do {
    const more: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const page = await listPeople(desk, {}, { limit: 1000, ...more })
    people.push(...page.items.map(({ id, body }) => ({ id, ...body })))
    cursor = page.next
  } while (cursor !== undefined)
  return people
}

type KeyOptions = RegisterOptions & {
  readonly person: string
  readonly label: string
  readonly scope: readonly string[]
  readonly until: string
}

/** `touchstone key create` */
export const keyCommand: AddCommand = (program, terminal) => {
  const key = program.command('key').description('keys by which programs use the API')
  withRegisterOptions(key.command('create'))
    .description('make a key for programs of a person')
    .requiredOption('--person <id>', 'whose roles it acts with')
    .requiredOption('--label <words>', 'what it is for')
    .requiredOption('--scope <scope...>', 'what it may be used for')
    .requiredOption('--until <date>', 'the last day it may be used, YYYY-MM-DD')
    .addHelpText('after', HELP)
    .action(async (options: KeyOptions) => {
      const { person, label, until } = options
      const scopes = chosen(options.scope, SCOPES, 'scope')
      const made = await inOffice(options, ({ desk }) =>
        makeApiKey(
          desk,
          { actor: CONSOLE, why: 'touchstone key create' },
          { person, label, scopes, until },
        ),
      )
      const { id } = made.record
      if (options.json === true) return terminal.json({ id, key: made.key })
      terminal.print([text(`Key ${id}, shown once:`), text(made.key)])
    })
}

/** The words that were given as what they mean, or a failure that names the strangers. */
function chosen<T extends Role | Scope>(
  words: readonly string[],
  known: readonly T[],
  what: string,
): readonly T[] {
  const strangers = words.filter((word) => !known.some((one) => one === word))
  if (strangers.length > 0)
    throw new Failure(
      EXIT.usage,
      `${what}-unknown`,
      `There is no ${what} ${strangers.join(', ')}. There are ${known.join(', ')}.`,
    )
  return known.filter((one) => words.includes(one))
}
