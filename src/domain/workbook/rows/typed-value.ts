import { pointer as pointerOf } from '../../faults/fault.ts'
import type { Path } from '../../language/places.ts'
import { catalogueIn } from '../../messages/all.ts'
import { folded } from '../../messages/same-text.ts'
import { TEXT_LANGUAGES } from '../../messages/text.ts'
import type { JsonValue } from '../../schema/json.ts'
import { MEMBER_WORDS } from '../../words/member-words.ts'
import { formOf } from '../book-cells.ts'
import type { BookWords } from '../book-words.ts'
import { plainPlaces, type PlainPlace } from '../plain-place.ts'
import { typedCell, type TypedCell } from '../typed-cell.ts'

/** What a place of a file is, and the path to it. */
type NewPlace = { readonly file: string; readonly path: Path }

/**
 * What a text means at a place of a file where nothing stands yet, or what is wrong with it; undefined where the
 * language knows of no plain value there, or of none that a cell can say.
 */
export function typedValue(
  words: BookWords,
  place: NewPlace,
  typed: string,
  cell: string,
): TypedCell | undefined {
  const text = typed.normalize('NFKC').trim()
  const said = probe(place, text)
  const nothing = probe(place, null)
  const choice = nothing === undefined ? undefined : formOf(words, { ...nothing, value: null })
  if (choice?.is === 'choice') return typedCell(choice, typed, cell)
  if (said?.kind.is === 'word') return { value: text }
  for (const found of [said, nothing, probe(place, true)]) {
    if (found === undefined) continue
    const { kind } = found
    if (kind.is === 'date' || kind.is === 'number' || kind.is === 'truth' || kind.is === 'line')
      return typedCell(kind, typed, cell)
  }
  return undefined
}

/** The place as the schema of its file sees it, were this value there. */
function probe({ file, path }: NewPlace, value: JsonValue): PlainPlace | undefined {
  // An item of a list is like any other.
  const along = path.map((step) => (typeof step === 'number' ? 0 : step))
  const document = along.reduceRight<JsonValue>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  )
  const at = along.map((step) => pointerOf(step)).join('')
  return plainPlaces(file, document).find(({ pointer }) => pointer === at)
}

const MOST_PATHS = 64
const STEP = ' › '

/** The paths that words such as `bands › 2` can mean, the likeliest first. */
export function pathsOf(
  words: BookWords,
  what: string,
  options: readonly { readonly id: string; readonly title?: string }[] = [],
): readonly Path[] {
  let paths: Path[] = [[]]
  for (const label of what.split(STEP)) {
    const steps = stepsNamed(words, label, options)
    paths = paths.flatMap((path) => steps.map((step) => [...path, step])).slice(0, MOST_PATHS)
  }
  return paths
}

function stepsNamed(
  words: BookWords,
  label: string,
  options: readonly { readonly id: string; readonly title?: string }[],
): readonly (string | number)[] {
  const said = folded(label)
  const members = [...MEMBER_WORDS].flatMap(([member, key]) =>
    member === label.trim() ||
    TEXT_LANGUAGES.some((language) => folded(catalogueIn(language).say(key)) === said)
      ? [member]
      : [],
  )
  const titled = options.flatMap(({ id, title }) =>
    folded(id) === said || folded(title ?? '') === said ? [id] : [],
  )
  const plain = /^[\w-]+$/.test(label.trim()) ? [label.trim()] : []
  const index = /^\d+$/.test(label.trim()) ? [Number(label) - 1] : []
  return [...new Set([...index, ...titled, ...words.idsOf(label), ...members, ...plain])]
}
