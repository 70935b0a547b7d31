import { makeApiKey } from '../../app/access/make-api-key.ts'
import { addPerson } from '../../app/access/add-person.ts'
import { unlock } from '../../app/access/attempts-on-record.ts'
import { listPeople, personWithLogin } from '../../app/access/look-up-people.ts'
import { resetSecondFactor } from '../../app/access/second-factor.ts'
import { setPassword } from '../../app/access/set-password.ts'
import type { Person } from '../../domain/access/person.ts'
import { SCOPES, type KeyScope } from '../../domain/access/scopes.ts'
import { ROLES, type Role } from '../../domain/register/roles.ts'
import type { Item } from '../../domain/words/explain/explanation.ts'
import type { RegisterService } from '../../composition/register-service.ts'
import { message, type List } from '../../domain/messages/message.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { AddCommand } from '../terminal/command.ts'
import { withExamples } from '../terminal/help.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import {
  CONSOLE,
  inOffice,
  withRegisterOptions,
  type RegisterOptions,
} from '../input/register-place.ts'
import { text } from '../terminal/terminal.ts'

const EXAMPLES = [
  'touchstone person add --login li.lei --name 李雷 --role assessor',
  'touchstone person list',
  'touchstone person password --login li.lei',
  'touchstone person unlock --login li.lei',
  'touchstone person reset-second-factor --login li.lei',
  'touchstone key create --person ID --label "nightly import" --scope read --until 2027-06-30',
]

type PersonOptions = RegisterOptions & {
  readonly login: string
  readonly name: string
  readonly role: readonly string[]
  readonly organisation?: string
}

/** `touchstone person add` */
export const personCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  const person = program
    .command('person')
    .description(catalogue.say('cli-person', { roles: listOf(ROLES), scopes: listOf(SCOPES) }))
  withRegisterOptions(person.command('add'), catalogue)
    .description(catalogue.say('cli-person-add'))
    .requiredOption('--login <login>', catalogue.say('cli-person-login'))
    .requiredOption('--name <name>', catalogue.say('cli-person-name'))
    .requiredOption('--role <role...>', catalogue.say('cli-person-role'))
    .option('--organisation <id>', catalogue.say('cli-person-organisation'))
    .addHelpText('after', personHelp(catalogue))
    .action(async (options: PersonOptions) => {
      const { login, name, organisation } = options
      const roles = chosen(options.role, ROLES, 'role')
      const added = await inOffice(options, async ({ ports }) => {
        const call = { actor: CONSOLE, why: 'touchstone person add' }
        const input = {
          login,
          name,
          roles,
          ...(organisation === undefined ? {} : { organisation }),
        }
        const password = ports.tokens.make()
        const { id } = await addPerson(ports, call, input, { password })
        return { id, login, roles, password }
      })
      if (options.json === true) return terminal.json(added)
      terminal.print([
        text(catalogue.say('cli-person-added', { login, id: added.id })),
        text(added.password),
      ])
    })
  withRegisterOptions(person.command('password'), catalogue)
    .description(catalogue.say('cli-person-password'))
    .requiredOption('--login <login>', catalogue.say('cli-person-login'))
    .addHelpText('after', personHelp(catalogue))
    .action(async (options: RegisterOptions & { readonly login: string }) => {
      const { login } = options
      const given = await inOffice(options, async ({ ports }) => {
        const { id } = await personWithLogin(ports, login)
        const password = ports.tokens.make()
        await setPassword(
          ports,
          { actor: CONSOLE, why: 'touchstone person password' },
          { id },
          { password },
        )
        return { id, login, password }
      })
      if (options.json === true) return terminal.json(given)
      terminal.print([
        text(catalogue.say('cli-person-password-new', { login })),
        text(given.password),
      ])
    })
  withRegisterOptions(person.command('unlock'), catalogue)
    .description(catalogue.say('cli-person-unlock'))
    .requiredOption('--login <login>', catalogue.say('cli-person-login'))
    .addHelpText('after', personHelp(catalogue))
    .action(async (options: RegisterOptions & { readonly login: string }) => {
      const { login } = options
      const call = { actor: CONSOLE, why: 'touchstone person unlock' }
      const { unlocked } = await inOffice(options, ({ ports }) => unlock(ports, call, login))
      if (options.json === true) return terminal.json({ login, unlocked })
      terminal.print([text(catalogue.say('cli-person-unlocked', { login, unlocked }))])
    })
  withRegisterOptions(person.command('reset-second-factor'), catalogue)
    .description(catalogue.say('cli-person-reset-second-factor'))
    .requiredOption('--login <login>', catalogue.say('cli-person-login'))
    .addHelpText('after', personHelp(catalogue))
    .action(async (options: RegisterOptions & { readonly login: string }) => {
      const { login } = options
      const call = { actor: CONSOLE, why: 'touchstone person reset-second-factor' }
      const { id } = await inOffice(options, async ({ ports }) =>
        resetSecondFactor(ports, call, { id: (await personWithLogin(ports, login)).id }),
      )
      if (options.json === true) return terminal.json({ id, login })
      terminal.print([text(catalogue.say('cli-person-second-factor-reset', { login }))])
    })
  withRegisterOptions(person.command('list'), catalogue)
    .description(catalogue.say('cli-person-list'))
    .addHelpText('after', personHelp(catalogue))
    .action(async (options: RegisterOptions) => {
      const people = await inOffice(options, ({ ports }) => allPeople(ports))
      if (options.json === true) return terminal.json({ people })
      if (people.length === 0) return terminal.print([text(catalogue.say('cli-person-none'))])
      const items = people.map(({ id, login, name, roles, state }): Item => ({
        text: `${login}  ${name}`,
        holds: state === 'active',
        details: [
          catalogue.say(state === 'active' ? 'cli-person-line' : 'cli-person-line--disabled', {
            roles: listOf(roles),
            id,
          }),
        ],
      }))
      terminal.print([{ kind: 'list', items }])
    })
}

type Listed = Person & { readonly id: string }

/** Everybody on record, in the order they came. */
async function allPeople(ports: RegisterService['ports']): Promise<readonly Listed[]> {
  const people: Listed[] = []
  let cursor: string | undefined
  do {
    const more: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const page = await listPeople(ports, {}, { limit: 1000, ...more })
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
  const { catalogue } = terminal
  const key = program.command('key').description(catalogue.say('cli-key'))
  withRegisterOptions(key.command('create'), catalogue)
    .description(catalogue.say('cli-key-create'))
    .requiredOption('--person <id>', catalogue.say('cli-key-person'))
    .requiredOption('--label <words>', catalogue.say('cli-key-label'))
    .requiredOption('--scope <scope...>', catalogue.say('cli-key-scope'))
    .requiredOption('--until <date>', catalogue.say('cli-key-until'))
    .addHelpText('after', personHelp(catalogue))
    .action(async (options: KeyOptions) => {
      const { person, label, until } = options
      const scopes = chosen(options.scope, SCOPES, 'scope')
      const made = await inOffice(options, ({ ports }) =>
        makeApiKey(
          ports,
          { actor: CONSOLE, why: 'touchstone key create' },
          { person, label, scopes, until },
        ),
      )
      const { id } = made.record
      if (options.json === true) return terminal.json({ id, key: made.key })
      terminal.print([text(catalogue.say('cli-key-made', { id })), text(made.key)])
    })
}

/** The words that were given as what they mean, or a failure that names the strangers. */
function chosen<T extends Role | KeyScope>(
  words: readonly string[],
  known: readonly T[],
  what: 'role' | 'scope',
): readonly T[] {
  const strangers = words.filter((word) => !known.some((one) => one === word))
  if (strangers.length > 0)
    throw new Failure(
      EXIT.usage,
      `${what}-unknown`,
      message(what === 'role' ? 'cli-role-unknown' : 'cli-scope-unknown', {
        unknown: listOf(strangers),
        known: listOf(known),
      }),
    )
  return known.filter((one) => words.includes(one))
}

function personHelp(catalogue: Catalogue): string {
  const parameters = { roles: listOf(ROLES), scopes: listOf(SCOPES) }
  const text = catalogue.attribute('help', message('cli-person', parameters))
  return withExamples(catalogue, text, EXAMPLES)
}

function listOf(names: readonly string[]): List {
  return { list: names, joined: 'comma' }
}
