import { Type } from 'typebox'
import type { ApiKey, ApiKeyInput } from '../../../domain/access/api-key.ts'
import type { Person, PersonInput } from '../../../domain/access/person.ts'
import { SCOPES } from '../../../domain/access/scopes.ts'
import { ROLES } from '../../../domain/register/roles.ts'
import { closed, date, id, signed, time } from './parts.ts'

const common = {
  id: Type.String(),
  version: Type.Integer({ minimum: 1 }),
  createdAt: time,
  updatedAt: time,
}

const personMembers = {
  name: Type.String({ minLength: 1, maxLength: 200 }),
  login: Type.String({
    minLength: 1,
    maxLength: 64,
    description: 'What the person signs in with.',
  }),
  roles: Type.Array(Type.Enum([...ROLES]), { minItems: 1, maxItems: ROLES.length }),
  organisation: Type.Optional(
    Type.String({ maxLength: 200, description: 'The organisation that a contact speaks for.' }),
  ),
}

/** Since when somebody signs in with a one-time code as well. */
export const secondFactorSince = Type.String({
  format: 'date-time',
  description:
    'Since when the person signs in with a one-time code as well; absent where they do not.',
})

/** What is given of a person. */
export const personInput = Type.Unsafe<PersonInput>({
  ...closed(personMembers),
  examples: [{ name: 'Example Assessor', login: 'assessor.example', roles: ['assessor'] }],
})

/** A person as the API shows it. */
export const shownPerson = Type.Unsafe<Person>(
  closed(
    {
      ...common,
      state: Type.Enum(['active', 'disabled']),
      ...personMembers,
      secondFactorSince: Type.Optional(secondFactorSince),
    },
    'Somebody who works in the register.',
  ),
)

const keyMembers = {
  person: id,
  label: Type.String({ minLength: 1, maxLength: 200, description: 'What it is for.' }),
  scopes: Type.Array(Type.Enum([...SCOPES]), { minItems: 1, maxItems: SCOPES.length }),
  until: date,
}

/** What is asked of a new key. */
export const apiKeyInput = Type.Unsafe<ApiKeyInput>({
  ...closed(keyMembers),
  examples: [
    {
      person: '0190aaaa-0000-7000-8000-000000000009',
      label: 'nightly import',
      scopes: ['read'],
      until: '2027-06-30',
    },
  ],
})

const shownKeyMembers = {
  ...common,
  state: Type.Enum(['active', 'revoked']),
  ...keyMembers,
  prefix: Type.String({ description: 'How the key begins.' }),
  made: signed,
}

/** An API key as the API shows it: everything but the key. */
export const shownApiKey = Type.Unsafe<ApiKey>(closed(shownKeyMembers, 'A key for programs.'))

/** A key that was just made: the only answer that it stands in. */
export const madeApiKey = closed(
  { ...shownKeyMembers, key: Type.String({ description: 'The key itself, shown once.' }) },
  'The key, shown once and kept nowhere.',
)
