import type { FurtherChange } from '../../compare/further-changes.ts'
import type { BallotRules } from '../../language/ballot.ts'
import { INPUTS } from '../../language/inputs/registry.ts'
import type { Path } from '../../language/places.ts'
import type { Provenance } from '../../language/provenance.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Text } from '../../messages/text.ts'
import { namesOf } from '../../schema/family.ts'
import { isObject, type JsonValue } from '../../schema/json.ts'
import { MEMBER_WORDS } from '../member-words.ts'
import type { JudgedVoice } from './judged-voice.ts'

/** Maps whose entries are named by what people call them, and not by a title of their own. */
const NAMED = new Set(['weights', 'criteria', 'applies', 'parts', 'sections'])

/** What a member is called that judges nothing: what it is of, and which member it is. */
export function furtherName({ area, file, path }: FurtherChange, voice: JudgedVoice): string {
  const { catalogue, pack } = voice
  if (area === 'ballot') return catalogue.say('comparison-area-ballot')
  let here: unknown = pack.written[file]
  let steps: string[] = []
  for (const [index, step] of path.entries()) {
    here = memberOf(here, step)
    const titled = titleOf(here, voice, path.slice(0, index + 1))
    if (titled === undefined) steps.push(stepWords(step, catalogue))
    // What a further result says is named with the result.
    else steps = path[0] === 'results' && index > 1 ? [steps[0]!, titled] : [titled]
  }
  return steps.join(' › ')
}

/** What a member says, as one side has it. */
export function furtherWords(
  { area, path }: FurtherChange,
  value: JsonValue,
  { catalogue }: JudgedVoice,
): string {
  if (area === 'ballot') return ballotWords(value as unknown as BallotRules, catalogue)
  if (area === 'examples') return exampleWords(value, path, catalogue)
  if (path.at(-1) === 'provenance')
    return provenanceWords(value as unknown as Partial<Provenance>, catalogue)
  const type = path.at(-1) === 'type' ? value : memberOf(value, 'type')
  const kind = namesOf(INPUTS).find((one) => one === type)
  if (kind !== undefined) return catalogue.say('judging-ask-kind', { kind })
  return valueWords(value, catalogue)
}

/** How a committee votes, every figure of it. */
function ballotWords(rules: BallotRules, catalogue: Catalogue): string {
  const { days, quorum, approve, against, drafters, unanswered } = rules
  return catalogue.show({
    list: [
      ...(days === undefined ? [] : [catalogue.say('comparison-ballot-days', { days })]),
      ...(quorum === undefined
        ? []
        : [catalogue.say('comparison-ballot-quorum', { share: quorum })]),
      catalogue.say(
        approve.more === true ? 'comparison-ballot-approve--more' : 'comparison-ballot-approve',
        { share: approve.share, base: catalogue.say(`comparison-ballot-base-${approve.of}`) },
      ),
      ...(against === undefined
        ? []
        : [
            catalogue.say('comparison-ballot-against', {
              share: against.share,
              base: catalogue.say(`comparison-ballot-base-${against.of}`),
            }),
          ]),
      catalogue.say(`comparison-ballot-drafters-${drafters}`),
      catalogue.say(`comparison-ballot-unanswered-${unanswered}`),
    ],
    joined: 'semicolon',
  })
}

/** Where numbers come from, and why they are what they are. */
export function provenanceWords(
  { status, source, reason }: Partial<Provenance>,
  catalogue: Catalogue,
): string {
  const said = [source, reason].map((text) => catalogue.text(text)).filter((words) => words !== '')
  return catalogue.show({
    list: [
      ...(status === undefined ? [] : [catalogue.say('provenance-status', { status })]),
      // A full stop before a semicolon is none.
      ...said.map((words, index) =>
        index < said.length - 1 ? words.replace(/[。.]$/u, '') : words,
      ),
    ],
    joined: 'semicolon',
  })
}

function exampleWords(value: JsonValue, path: Path, catalogue: Catalogue): string {
  return catalogue.text(memberOf(value, 'title') as Text | undefined) || String(path.at(-1))
}

function valueWords(value: JsonValue, catalogue: Catalogue): string {
  if (typeof value === 'boolean') return catalogue.say(value ? 'yes' : 'no')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    const list = (value as readonly JsonValue[]).map((one) => valueWords(one, catalogue))
    return catalogue.show({ list, joined: 'semicolon' })
  }
  const title = memberOf(value, 'title') as Text | undefined
  return catalogue.text(title ?? (value as Text)) || JSON.stringify(value)
}

/** What people call the thing at a place; undefined where it has no name of its own. */
function titleOf(
  value: unknown,
  { part, pack, catalogue }: JudgedVoice,
  path: Path,
): string | undefined {
  const step = path.at(-1)
  if (typeof step === 'string' && NAMED.has(String(path.at(-2)))) return part(step)
  if (!isObject(value) || path.length === 1) return undefined
  const id = value['id']
  if (path[0] === 'clauses' && typeof id === 'string')
    return pack.clauseById.has(id) || pack.sections.some(({ clause }) => clause.id === id)
      ? part(id)
      : undefined
  return catalogue.text(value['title'] as Text | undefined) || undefined
}

function stepWords(step: string | number, catalogue: Catalogue): string {
  if (typeof step === 'number') return String(step + 1)
  const key = MEMBER_WORDS.get(step)
  return key === undefined ? step : catalogue.say(key)
}

function memberOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[])[Number(step)]
  return isObject(value) ? value[String(step)] : undefined
}
