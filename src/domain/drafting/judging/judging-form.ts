import { pointer } from '../../faults/fault.ts'
import { CRITERIA, criterionKind, type CriterionKind } from '../../language/criteria/registry.ts'
import { INPUTS, type InputKind } from '../../language/inputs/registry.ts'
import { isKeyOf, isObject, type JsonObject, type JsonValue } from '../../schema/json.ts'
import { languagesOf } from '../clause-sheet.ts'
import { clauseTree } from '../clauses/clause-tree.ts'
import { itemsOf, memberOf, membersOf, type ReadDraft } from '../read-draft.ts'
import { plainCell, wordingCell, type CellForm, type SheetCell } from '../sheet.ts'
import { isPlainEarned } from './criterion-ways.ts'
import { criterionTable, optionTable, type RuleTable } from './rule-table.ts'

/** One half of how a clause is judged: what is asked, or how points come of the answer. */
export type RuleForm<Kind extends string> = {
  /** Of the clause itself, shared with others, said for the whole standard, or nowhere. */
  readonly source: 'own' | 'shared' | 'standard' | 'none'
  /** Undefined for what is none of the kinds there are. */
  readonly kind: Kind | undefined
  /** The pointer into the pack. */
  readonly at: string
  readonly value: JsonValue | undefined
  readonly fields: readonly SheetCell[]
  readonly tables: readonly RuleTable[]
  /** Members that no field or table shows. */
  readonly rest: readonly string[]
}

/** How a clause is judged, as a form shows it: what it shows is what the JSON says. */
export type JudgingForm = {
  readonly clause: string
  readonly ask: RuleForm<InputKind>
  readonly criterion: RuleForm<CriterionKind>
  /** The place in `vetoes` of the veto that names the clause, and nothing else. */
  readonly veto: number | undefined
}

/** The form of a clause; undefined for a section. */
export function judgingForm(draft: ReadDraft, id: string): JudgingForm | undefined {
  const node = clauseTree(draft).byId.get(id)
  if (node === undefined || node.isSection) return undefined
  const { standard, rules } = draft.pack
  const own = memberOf(node.clause, 'ask')
  const input = own ?? standard['ask']
  const ask = askForm(draft, input, own === undefined ? '/standard/ask' : `${node.at}/ask`, own)
  const declared = memberOf(rules['criteria'], id)
  const common = own === undefined ? rules['criterion'] : undefined
  const criterion = criterionForm(draft, {
    value: declared ?? common,
    at:
      declared === undefined && common !== undefined
        ? '/rules/criterion'
        : pointer('rules', 'criteria', id),
    source: declared !== undefined ? 'own' : common !== undefined ? 'standard' : 'none',
    input: askedOf(draft, input),
  })
  const veto = itemsOf(rules['vetoes']).findIndex((one) => memberOf(one, 'clause') === id)
  return { clause: id, ask, criterion, veto: veto < 0 ? undefined : veto }
}

/** The one input that is asked; undefined where there are several or none. */
function askedOf(draft: ReadDraft, ask: JsonValue | undefined): JsonValue | undefined {
  if (!Array.isArray(ask)) return ask
  const [only, ...more] = ask as readonly JsonValue[]
  return typeof only === 'string' && more.length === 0
    ? memberOf(draft.pack.standard['inputs'], only)
    : undefined
}

/** Members of questions that a field shows, besides titles and units, and how each is typed. */
const ASK_FIELDS: { readonly [K in InputKind]: readonly (readonly [string, CellForm])[] } = {
  'yes-no': [],
  points: [['step', { is: 'amount' }]],
  choice: [],
  number: [
    ['min', { is: 'number' }],
    ['max', { is: 'number' }],
    ['decimals', { is: 'amount' }],
    ['step', { is: 'amount' }],
  ],
  samples: [['least', { is: 'amount' }]],
  checklist: [],
  entries: [['max', { is: 'amount' }]],
  date: [],
  text: [],
}
const WITH_UNIT: readonly string[] = ['number', 'samples']

function askForm(
  draft: ReadDraft,
  value: JsonValue | undefined,
  at: string,
  own: JsonValue | undefined,
): RuleForm<InputKind> {
  const type = memberOf(value, 'type')
  const kind = typeof type === 'string' && isKeyOf(INPUTS, type) ? type : undefined
  const source =
    value === undefined
      ? 'none'
      : Array.isArray(value)
        ? 'shared'
        : own === undefined
          ? 'standard'
          : 'own'
  if (kind === undefined || !isObject(value))
    return { source, kind: undefined, at, value, fields: [], tables: [], rest: [] }
  const languages = languagesOf(draft)
  const wordings = (member: string) =>
    languages.map((language) =>
      wordingCell(draft, `${at}/${member}`, value[member], {
        column: `${member} ${language}`,
        language,
        languages,
      }),
    )
  const isUnit = WITH_UNIT.includes(kind)
  const fields = [
    ...wordings('title'),
    ...(isUnit ? wordings('unit') : []),
    ...ASK_FIELDS[kind].map(([member, form]) =>
      plainCell(draft, `${at}/${member}`, value[member], { column: member, form }),
    ),
  ]
  const list = kind === 'choice' ? 'options' : kind === 'checklist' ? 'items' : undefined
  const tables = list === undefined ? [] : [optionTable(draft, value[list], `${at}/${list}`)]
  const shown = [
    'type',
    'title',
    ...(isUnit ? ['unit'] : []),
    list,
    ...ASK_FIELDS[kind].map(([one]) => one),
  ]
  const isOpen = source === 'own'
  return {
    source,
    kind,
    at,
    value,
    fields: isOpen ? fields : fields.map(closed),
    tables: isOpen ? tables : tables.map(shownOnly),
    rest: restOf(value, shown, fields),
  }
}

/** Members of criteria that a field shows, and how each is typed. */
const CRITERION_FIELDS: {
  readonly [K in CriterionKind]: readonly (readonly [string, CellForm])[]
} = {
  yes: [['yes', { is: 'earned' }]],
  choice: [],
  bands: [],
  count: [],
  each: [['each', { is: 'amount' }]],
  deduct: [
    ['deduct', { is: 'amount' }],
    ['atLeast', { is: 'amount' }],
  ],
  samples: [['noneAbove', { is: 'number' }]],
  line: [],
  logNormal: [
    ['logNormal/median', { is: 'amount' }],
    ['logNormal/p10', { is: 'amount' }],
  ],
  points: [],
  rules: [],
  unscored: [],
  default: [],
}
/** What a criterion may say whatever its kind. */
const COMMON_FIELDS: readonly (readonly [string, CellForm])[] = [
  ['nonconformity', { is: 'one-of', among: ['minor', 'major', 'none'] }],
  ['metAt', { is: 'number' }],
  ['zeroBelow', { is: 'amount' }],
  ['effort', { is: 'amount' }],
  ['leadDays', { is: 'amount' }],
]
/** What a kind says beside what can be typed. */
const MARKS: readonly string[] = ['samples', 'unscored', 'default']
/** What conditions say, each way by a form of its own. */
const WAYS: readonly string[] = ['rules', 'take']

function criterionForm(
  draft: ReadDraft,
  of: {
    readonly value: JsonValue | undefined
    readonly at: string
    readonly source: RuleForm<CriterionKind>['source']
    readonly input: JsonValue | undefined
  },
): RuleForm<CriterionKind> {
  const { value, at, source, input } = of
  const object: JsonObject = isObject(value) ? value : {}
  const kind = value === undefined || isObject(value) ? criterionKind(object) : undefined
  if (kind === undefined) return { source, kind, at, value, fields: [], tables: [], rest: [] }
  const fields = [...CRITERION_FIELDS[kind], ...COMMON_FIELDS].map(([path, form]) => {
    const found = path.split('/').reduce<JsonValue | undefined>(memberOf, object)
    return plainCell(draft, `${at}/${path}`, found, { column: path, form })
  })
  const table = criterionTable(draft, kind, object, at, input)
  const isTable = table !== undefined
  const shown = [
    ...MARKS,
    ...(kind === 'rules' ? WAYS : []),
    ...(isTable ? [kind] : []),
    ...[...CRITERION_FIELDS[kind], ...COMMON_FIELDS].map(([path]) => path.split('/')[0]!),
  ]
  const isOpen = source === 'own'
  const tables = isTable ? [table] : []
  return {
    source,
    kind,
    at,
    value,
    fields: isOpen ? fields : fields.map(closed),
    tables: isOpen ? tables : tables.map(shownOnly),
    rest: [...restOf(object, shown, fields), ...(kind === 'rules' ? restOfWays(object) : [])],
  }
}

/** What ways say that no field shows: beside what they earn, and formulas. */
function restOfWays(criterion: JsonObject): readonly string[] {
  const members = itemsOf(criterion['rules']).flatMap((way) =>
    membersOf(memberOf(memberOf(way, 'event'), 'params')).flatMap(([member, value]) => {
      const isShown = (member === 'points' || member === 'share') && isPlainEarned(value)
      return isShown ? [] : [member]
    }),
  )
  return [...new Set(members)]
}

/** Members that no field or table shows: those of no field, and those that hold more than one shows. */
function restOf(
  value: JsonObject,
  shown: readonly (string | undefined)[],
  fields: readonly SheetCell[],
): readonly string[] {
  const rules = fields.filter(({ isRule }) => isRule === true).map(({ column }) => column)
  return Object.keys(value).filter((member) => !shown.includes(member) || rules.includes(member))
}

function closed(cell: SheetCell): SheetCell {
  const { at: _, ...shown } = cell
  return shown
}

function shownOnly(given: RuleTable): RuleTable {
  const { at: _, ...table } = given
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(closed) })) }
}

/** Kinds of criteria by the question that they suit; `points`, `rules` and `unscored` suit any. */
export function suitedKinds(input: InputKind | undefined): readonly CriterionKind[] {
  const any: readonly CriterionKind[] = ['rules', 'points', 'unscored']
  const own: { readonly [K in InputKind]: readonly CriterionKind[] } = {
    'yes-no': ['default', 'yes'],
    points: ['default'],
    choice: ['choice'],
    number: ['bands', 'line', 'deduct', 'logNormal'],
    samples: ['default', 'samples', 'deduct'],
    checklist: ['default', 'count', 'each', 'deduct'],
    entries: ['count', 'deduct'],
    date: [],
    text: [],
  }
  const suited = input === undefined ? Object.keys(CRITERIA) : own[input]
  return [...new Set([...(suited as readonly CriterionKind[]), ...any])]
}
