import { isObject, valuesAt } from '../schema/json.ts'

/**
 * Whether a document certainly fits the published schema of assessments. False decides nothing: the
 * schema then says what is wrong, or that nothing is. Nearly every assessment is one of bare values,
 * states and references to evidence, and for those this takes a tenth of the time.
 */
export function isPlainAssessment(document: unknown): boolean {
  if (!isObject(document)) return false
  let required = 0
  for (const key of Object.keys(document)) {
    const value = document[key]
    const member = MEMBERS.get(key)
    if (member === undefined || !member(value)) return false
    if (REQUIRED.has(key)) required += 1
  }
  return required === REQUIRED.size
}

type Test = (value: unknown) => boolean

const REQUIRED: ReadonlySet<string> = new Set(['standard', 'date', 'answers'])

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const EDITION = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

const words = (most: number): Test => {
  // A text has no more characters than code units, so this never takes one that is too long.
  return (value) => typeof value === 'string' && value !== '' && value.length <= most
}
const isText = words(10_000)
const isReference = words(1000)
const isName = words(100)
const isPlace = words(200)

/** Values that may stand for an answer by themselves. */
function isBare(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= 10_000
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
}

/** Ids that have been found well formed; the same few hundred come again and again. */
const KNOWN = new Set<string>()
const MOST_KNOWN = 20_000

function isId(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (KNOWN.has(value)) return true
  if (value.length > 64 || !ID.test(value)) return false
  if (KNOWN.size < MOST_KNOWN) KNOWN.add(value)
  return true
}

/** Objects with any ids as keys and values that pass. */
function byId(passes: Test): Test {
  return (value) => {
    if (!isObject(value)) return false
    const ids = Object.keys(value)
    const values = valuesAt(value, ids)
    for (let k = 0; k < ids.length; k += 1) if (!isId(ids[k]) || !passes(values[k])) return false
    return true
  }
}

/** Objects with some of these members and no others. */
function withMembers(members: { readonly [key: string]: Test }, least: string | undefined): Test {
  const tests = new Map(Object.entries(members))
  return (value) => {
    if (!isObject(value)) return false
    const keys = Object.keys(value)
    return (
      keys.length > 0 &&
      (least === undefined || Object.hasOwn(value, least)) &&
      keys.every((key) => tests.get(key)?.(value[key]) === true)
    )
  }
}

const isCount: Test = (value) => Number.isInteger(value) && Number(value) >= 0

function isSample(value: object): boolean {
  const { checked, failed, ...others } = value as Readonly<Record<string, unknown>>
  return isCount(checked) && isCount(failed) && Object.keys(others).length === 0
}

const isEvidence: Test = (value) =>
  Array.isArray(value) && value.length <= 1000 && value.every((one) => isReference(one))

/** One recorded case of a list. */
const isRecordedCase = withMembers({ text: isText, clause: isId, evidence: isEvidence }, 'text')

/** A value of an answer. */
function isValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isBare(value)
  if (!Array.isArray(value)) return isSample(value)
  return (
    value.length <= 10_000 &&
    value.every((one) =>
      typeof one === 'string' ? one.length <= 10_000 : isRecordedCase(one as unknown),
    )
  )
}

const isAssessor: Test = (name) => isName(name) && !String(name).startsWith('_')

const isNamed: Test = (value) =>
  isObject(value) && Object.entries(value).every(([name, one]) => isAssessor(name) && isValue(one))

const isResult = withMembers(
  {
    place: isPlace,
    method: isPlace,
    value: isValue,
    assessors: isNamed,
    consensus: isValue,
    evidence: isEvidence,
  },
  undefined,
)

const isAnswerObject = withMembers(
  {
    state: (value) => value === 'not-applicable' || value === 'not-checked',
    reason: isText,
    value: isValue,
    results: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= 1000 &&
      value.every((one) => isResult(one)),
    assessors: isNamed,
    consensus: isValue,
    evidence: isEvidence,
    note: isText,
  },
  undefined,
)

const isWording = withMembers({ zh: isText, en: isText }, undefined)
const isTitle: Test = (value) => isText(value) || isWording(value)

const MEMBERS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['standard', isId],
  ['edition', (value) => typeof value === 'string' && value.length <= 64 && EDITION.test(value)],
  [
    'revision',
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 999_999,
  ],
  ['date', (value) => typeof value === 'string' && DATE.test(value)],
  [
    'subject',
    withMembers(
      {
        name: isTitle,
        address: isTitle,
        scope: isTitle,
        creditCode: isName,
        sites: (value) => Array.isArray(value) && value.every((one) => isTitle(one)),
      },
      'name',
    ),
  ],
  ['profile', byId(isValue)],
  ['answers', byId((value) => isBare(value) || isAnswerObject(value))],
])
