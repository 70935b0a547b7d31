import * as fc from 'fast-check'
import t from 'tap'
import {
  edited,
  openSession,
  stepOf,
  undone,
  type EditStep,
} from '../../src/domain/drafting/draft-session.ts'
import {
  addEvidence,
  addRow,
  askKind,
  criterionAs,
  optionsIn,
  putRule,
  setVeto,
  syntaxFault,
  takeEvidence,
  takeRow,
  writtenAt,
} from '../../src/domain/drafting/judging/judging-edits.ts'
import { figuresOf, readFigure } from '../../src/domain/drafting/judging/begun-criterion.ts'
import {
  clauseCurve,
  figureWith,
  placeNear,
  typingsFor,
} from '../../src/domain/drafting/judging/clause-curve.ts'
import {
  addWay,
  criterionWays,
  earnsAs,
  raiseWay,
  takeHow,
  takeWay,
} from '../../src/domain/drafting/judging/criterion-ways.ts'
import { clauseSentence } from '../../src/domain/drafting/judging/clause-sentence.ts'
import {
  judgingForm,
  suitedKinds,
  type JudgingForm,
} from '../../src/domain/drafting/judging/judging-form.ts'
import { placeOf, valueAt } from '../../src/domain/drafting/json-place.ts'
import { readText, type DraftFiles } from '../../src/domain/drafting/place-edit.ts'
import { readDraft } from '../../src/domain/drafting/read-draft.ts'
import { typedInto, type SheetCell } from '../../src/domain/drafting/sheet.ts'
import { typeInto } from '../../src/domain/drafting/typing.ts'
import { namesOf } from '../../src/domain/schema/family.ts'
import { CRITERIA } from '../../src/domain/language/criteria/registry.ts'
import { INPUTS } from '../../src/domain/language/inputs/registry.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { exact } from '../../src/domain/numbers/exact.ts'
import type { JsonValue } from '../../src/domain/schema/json.ts'
import { seedOf } from '../seeds.ts'
import { randomCase } from '../score/random-pack.ts'
import { everyPack } from './shipped-files.ts'
import { structuralFaults } from './structural-faults.ts'

type Clause = { readonly id: string; readonly clauses?: readonly Clause[] }

function leaves(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap((one) => (one.clauses === undefined ? [one.id] : leaves(one.clauses)))
}

function cellsOf({ ask, criterion }: JudgingForm): readonly SheetCell[] {
  return [ask, criterion].flatMap(({ fields, tables }) => [
    ...fields,
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  ])
}

/** What is left of a question or a criterion without what the form shows and what it says it does not show. */
function unseen(files: DraftFiles, form: JudgingForm, half: 'ask' | 'criterion'): JsonValue {
  const { value, at, rest } = form[half]
  const draft = readDraft(files)
  const here = draft.sources.placeOf(at)
  const copy = JSON.parse(JSON.stringify(value ?? {})) as Record<string, unknown>
  for (const member of rest) delete copy[member]
  if (half === 'criterion' && form.criterion.kind === 'rules') {
    // Conditions are held by a test of their own; what counts of several is a choice.
    delete copy['take']
    for (const way of copy['rules'] as {
      name?: unknown
      conditions?: unknown
      event: { type?: unknown; params: Record<string, unknown> }
    }[]) {
      delete way.name
      delete way.conditions
      delete way.event.type
      for (const member of rest) delete way.event.params[member]
      for (const member of ['points', 'share'])
        if (typeof way.event.params[member] !== 'object') delete way.event.params[member]
    }
  }
  for (const cell of cellsOf(form)) {
    if (cell.at?.file !== here.file || !cell.at?.pointer.startsWith(`${here.pointer}/`)) continue
    const steps = cell.at.pointer.slice(here.pointer.length + 1).split('/')
    const last = steps.pop()!
    const holder = steps.reduce<unknown>(
      (one, step) => (one as Record<string, unknown>)?.[step],
      copy,
    )
    if (typeof holder !== 'object' || holder === null) continue
    const { form: of } = cell
    const said = (holder as Record<string, unknown>)[last]
    const isWording = of.is === 'wording' && typeof said === 'object' && said !== null
    if (isWording) delete (said as Record<string, unknown>)[of.language]
    else delete (holder as Record<string, unknown>)[last]
  }
  return copy as JsonValue
}

/** Scalars in a value, by the member that holds them. */
function scalars(value: JsonValue, key = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [key]
  return Object.entries(value).flatMap(([inner, one]) =>
    scalars(one, Array.isArray(value) ? key : inner),
  )
}

/** Holds the form of every clause of a draft against what its files say. */
function holdForms(
  name: string,
  files: DraftFiles,
  fail: (why: string) => void,
  every = 1,
): number {
  const draft = readDraft(files)
  let count = 0
  for (const [index, id] of leaves(
    draft.pack.standard['clauses'] as unknown as Clause[],
  ).entries()) {
    const say = (why: string): void => fail(`${name} ${id}: ${why}`)
    const form = judgingForm(draft, id)!
    for (const half of ['ask', 'criterion'] as const) {
      const { value, source, kind } = form[half]
      if (source === 'own' && kind !== undefined) {
        // What kinds say of themselves is shown by their name, and ids of options stand fixed.
        const left = scalars(unseen(files, form, half)).filter(
          (key) => !['type', 'samples', 'unscored', 'default', 'id', ...TEXTS].includes(key),
        )
        const isByName = half === 'criterion' && left.every((key) => key === kind)
        if (left.length > 0 && !isByName) say(`${half} hides ${left.join()}`)
      }
      const text = writtenAt({ files, draft }, form[half])
      if (value !== undefined && JSON.stringify(readText(text)) !== JSON.stringify(value))
        say(`${half} is written otherwise`)
      if (source === 'own' && putRule({ files, draft }, id, half, text).length > 0)
        say(`${half} written again moves`)
    }
    for (const [place, cell] of cellsOf(form).entries()) {
      if (cell.at === undefined) continue
      if (!('unchanged' in typedInto(draft, cell, cell.value))) say(`${cell.column} moves`)
      if ((index + place) % every !== 0) continue
      const typed = {
        wording: '新 word',
        line: 'x',
        amount: '7',
        number: '61',
        date: '',
        earned: 'half',
        'one-of': 'none',
      }
      const done = typedInto(draft, cell, typed[cell.form.is])
      if ('unchanged' in done) continue
      if (!('wanted' in done)) {
        say(`${cell.column} not taken`)
        continue
      }
      holdStep(files, stepOf(files, [done.wanted]), say)
      const after = edited(openSession(files, '1'), stepOf(files, [done.wanted])).files
      const root = readText(after[cell.at.file]!)!
      const said = valueAt(root, placeOf(root, done.wanted.pointer)!)
      if (JSON.stringify(said) !== JSON.stringify(done.wanted.value))
        say(`${cell.column} says other`)
      count++
    }
  }
  return count
}

const TEXTS = ['zh', 'en', 'title', 'unit']

/** A step changes something, and is taken back to the same characters. */
function holdStep(files: DraftFiles, step: EditStep, say: (why: string) => void): DraftFiles {
  const next = edited(openSession(files, '1'), step)
  if (step.length === 0 || next.undo.length !== 1) say('nothing done')
  if (JSON.stringify(undone(next).session.files) !== JSON.stringify(files)) say('not taken back')
  return next.files
}

t.test('what the form of a clause shows is what the JSON says, and it hides nothing', async (t) => {
  let count = 0
  for (const [name, files] of everyPack())
    count += holdForms(name, files, (why) => void t.fail(why), 20)
  t.ok(count > 80, `${count} cells were typed into`)
})

t.test('nor in packs drawn by chance', async () => {
  fc.assert(
    fc.property(randomCase(), ({ pack }) => {
      const { id, edition } = pack.standard
      const files = {
        [`standards/${id}/${edition}/standard.json`]: JSON.stringify(pack.standard),
        [`rules/${id}/${edition}/1/rules.json`]: JSON.stringify(pack.rules, null, 2),
      }
      holdForms('drawn', files, (why) => {
        throw new Error(why)
      })
    }),
    { numRuns: 25, seed: seedOf(16_031) },
  )
})

t.test('every kind that suits can be begun, and the pack keeps its form', async (t) => {
  let count = 0
  for (const [name, files] of everyPack()) {
    const draft = readDraft(files)
    const before = structuralFaults(files)
    const all = leaves(draft.pack.standard['clauses'] as unknown as Clause[])
    const id = all[name.length % all.length]!
    const form = judgingForm(draft, id)!
    const steps = [
      ...suitedKinds(form.ask.kind)
        .filter((kind) => kind !== form.criterion.kind)
        .map((kind) => {
          const asked = figuresOf(kind, form.criterion.value, optionsIn(form))
          const figures = Object.fromEntries(asked.map(({ column }, place) => [column, place + 1]))
          for (const { column } of asked) {
            const { [column]: _, ...others } = figures
            if (criterionAs({ files, draft }, id, kind, others).length > 0)
              t.fail(`${name} ${id} ${kind}: ${column} is made up`)
          }
          return { kind, step: criterionAs({ files, draft }, id, kind, figures) }
        }),
      ...namesOf(INPUTS)
        .filter((kind) => kind !== form.ask.kind)
        .map((kind) => ({ kind, step: askKind({ files, draft }, id, kind) })),
    ]
    for (const { kind, step } of steps) {
      const say = (why: string): void => void t.fail(`${name} ${id} ${kind}: ${why}`)
      const after = holdStep(files, step, say)
      const now = judgingForm(readDraft(after), id)!
      if (now.ask.kind !== kind && now.criterion.kind !== kind) say('is another')
      for (const [code, number] of structuralFaults(after))
        if (SHAPE.has(code) && number > (before.get(code) ?? 0)) say(code)
      count++
    }
    for (const table of [...form.ask.tables, ...form.criterion.tables]) {
      if (table.at === undefined) continue
      const say = (why: string): void => void t.fail(`${name} ${id} ${table.of}: ${why}`)
      const more = holdStep(files, addRow({ files, draft }, table, undefined), say)
      const grown = judgingForm(readDraft(more), id)!
      const tables = [...grown.ask.tables, ...grown.criterion.tables]
      const own = tables.find(({ at }) => at === table.at)!
      if (own.rows.length !== table.rows.length + 1) say('no row more')
      const drafted = { files: more, draft: readDraft(more) }
      holdStep(more, takeRow(drafted, own, own.rows.at(-1)!.id), say)
    }
  }
  t.ok(count > 300, `${count} kinds`)
})

/** Faults of the form alone: other kinds of answers may well leave examples and paths behind. */
const SHAPE = new Set([
  'member-missing',
  'member-unknown',
  'member-conflict',
  'value-type',
  'value-size',
  'value-format',
])

const hxc = everyPack().get('q-hxc-013 2018 1')!
const drafted = { files: hxc, draft: readDraft(hxc) }
const fail = (why: string): void => {
  throw new Error(why)
}

t.test('JSON that is typed is kept as it is typed, and what is none says where', async (t) => {
  const text = '{ "line":[[70,0],\n  [97, 3]], "effort": 7 }'
  const after = holdStep(hxc, putRule(drafted, 'hotline', 'criterion', text), fail)
  t.match(Object.values(after).join(''), `"hotline": ${text}`)
  t.same(putRule(drafted, 'hotline', 'criterion', '{ "line": [[70, 0] }'), [])
  t.match(syntaxFault('{ "line": [\n  [70, 0] }'), { line: 2, column: 11 })
  t.equal(syntaxFault(text), undefined)
})

t.test(
  'a kind that needs figures is written with those that were typed, and no others',
  async (t) => {
    const numbers = (files: DraftFiles): readonly string[] =>
      Object.values(files).flatMap((text) => text.match(/(?<![\w"])-?\d+(\.\d+)?(?![\w"])/g) ?? [])
    const id = 'hotline'
    const blank = holdStep(hxc, putRule(drafted, id, 'criterion', '{ "unscored": true }'), fail)
    const own = { files: blank, draft: readDraft(blank) }
    let asked = 0
    for (const kind of namesOf(CRITERIA)) {
      const now = judgingForm(own.draft, id)!
      const wanted = figuresOf(kind, now.criterion.value, optionsIn(now))
      const typed = Object.fromEntries(
        wanted.map(({ column }, place) => [column, [31.75, 28.25][place]!]),
      )
      const step = criterionAs(own, id, kind, typed)
      if (kind === 'unscored') continue
      const more = numbers(holdStep(blank, step, fail)).toSorted()
      t.same(more, [...numbers(blank), ...Object.values(typed).map(String)].toSorted(), kind)
      asked += wanted.length
    }
    t.equal(asked, 8, 'bands and counts have one that is earned')
    const [figure] = figuresOf('deduct', undefined, [])
    t.same(readFigure(figure!, ' ０.５ '), { value: 0.5 })
    t.same(readFigure(figure!, ' '), { fault: 'needed' })
    t.match(readFigure(figure!, '-1'), { fault: 'number' })
  },
)

t.test(
  'what options earn is typed for each, and a question that needs it waits for it',
  async (t) => {
    const chosen = holdStep(hxc, askKind(drafted, 'hotline', 'choice'), fail)
    const own = { files: chosen, draft: readDraft(chosen) }
    const form = judgingForm(own.draft, 'hotline')!
    t.equal(form.criterion.kind, 'default', 'a criterion of numbers went, and none was made up')
    t.same(optionsIn(form), ['option-1', 'option-2'])
    t.same(criterionAs(own, 'hotline', 'choice', { 'choice/option-1': 'all' }), [])
    const typed = { 'choice/option-1': 2, 'choice/option-2': 'half' }
    const after = holdStep(chosen, criterionAs(own, 'hotline', 'choice', typed), fail)
    t.same(judgingForm(readDraft(after), 'hotline')!.criterion.value, {
      choice: { 'option-1': 2, 'option-2': 'half' },
    })
    const [first] = figuresOf('choice', undefined, ['option-1'])
    t.same(readFigure(first!, 'half'), { value: 'half' })
    t.same(readFigure(first!, 'most'), { fault: 'earned' })
  },
)

const hotline = (line: JsonValue): DraftFiles =>
  holdStep(hxc, putRule(drafted, 'hotline', 'criterion', JSON.stringify({ line })), fail)
const named: Readonly<Record<string, number>> = { all: 3, half: 1.5, none: 0 }
const inPoints = (value: unknown): number => named[String(value)] ?? Number(value)

t.test('a point more of a line lies on it, so that nothing is earned otherwise', async (t) => {
  const figure = fc.integer({ min: 0, max: 12 }).map((quarters) => quarters / 4)
  const share = fc.oneof(figure, fc.constantFrom('all', 'half', 'none'))
  const lines = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 5 }),
      fc.array(share, { minLength: 5, maxLength: 5 }),
    )
    .map(([xs, points]) =>
      xs.toSorted((a, b) => a - b).map((x, k) => [x, points[k]!] as readonly JsonValue[]),
    )
  fc.assert(
    fc.property(lines, fc.nat(), (line, seed) => {
      const files = hotline(line)
      const draft = readDraft(files)
      const table = judgingForm(draft, 'hotline')!.criterion.tables[0]!
      const place = seed % line.length
      const after = readDraft(
        holdStep(files, addRow({ files, draft }, table, `${place}`, exact(3)), fail),
      )
      const { value } = judgingForm(after, 'hotline')!.criterion
      const made = (value as unknown as { readonly line: readonly (readonly JsonValue[])[] }).line
      const at = Math.max(0, Math.min(place, line.length - 2))
      t.strictSame(made.toSpliced(at + 1, 1), line)
      const [before, fresh, behind] = made.slice(at, at + 3)
      if (behind === undefined) return t.strictSame(fresh, before)
      const [[x1, y1], [x, y], [x2, y2]] = [before!, fresh!, behind].map(([a, b]) => [
        Number(a),
        inPoints(b),
      ]) as [[number, number], [number, number], [number, number]]
      t.ok(x1 < x && x < x2, `${x1} ${x} ${x2}`)
      return t.equal((y - y1) * (x2 - x1), (y2 - y1) * (x - x1), JSON.stringify(made))
    }),
    { seed: seedOf(1201), numRuns: 60 },
  )
})

t.test('a square of a curve stands where it is let go, between its neighbours', async (t) => {
  const line = [
    [70, 'none'],
    [85, 1.5],
    [97, 'all'],
  ] as const
  const curves = [
    hotline(line),
    holdStep(
      hxc,
      putRule(drafted, 'hotline', 'criterion', '{"logNormal":{"median":80,"p10":95}}'),
      fail,
    ),
  ]
  const wanted = fc.record({
    x: fc.double({ min: 0, max: 120, noNaN: true }),
    share: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.constantFrom(...curves), fc.nat(2), wanted, (files, place, to) => {
      const curve = clauseCurve(readDraft(files), 'hotline')!
      const handle = curve.handles[place % curve.handles.length]!
      const stands = placeNear(curve, handle, to)
      const { step, notTaken } = typeInto(
        files,
        (draft) => {
          const { fields, tables } = judgingForm(draft, 'hotline')!.criterion
          const own = { id: 'fields', depth: 0, isSection: false, cells: fields }
          return [own, ...tables.flatMap(({ rows }) => rows)]
        },
        typingsFor(curve, handle, stands),
      )
      t.strictSame(notTaken, [])
      const after = clauseCurve(readDraft(holdStep(files, step, fail)), 'hotline')!
      const there = after.handles[place % curve.handles.length]!
      t.match(there, { x: stands.x })
      t.ok(Math.abs(there.share - stands.share) < 1e-9, `${there.share} ${stands.share}`)
      const xs = after.handles.map(({ x }) => x)
      t.strictSame(
        xs.toSorted((a, b) => a - b),
        xs,
      )
      t.equal(new Set(xs).size, xs.length)
      t.ok(there.share >= 0 && there.share <= 1)
      t.strictSame(
        figureWith(curve, handle, stands),
        after.figure,
        'it is drawn so while it is held',
      )
    }),
    { seed: seedOf(1202), numRuns: 60 },
  )
  const stairs = clauseCurve(drafted.draft, 'first-response')!
  t.match(stairs, { figure: { kind: 'stairs' }, handles: [] })
  t.equal(clauseCurve(drafted.draft, 'no-such-clause'), undefined)
})

t.test('what a way earns is typed as points, a share by name or a percentage', async (t) => {
  const id = 'repair-continuity'
  const way = (files: DraftFiles, place: number) => {
    const draft = readDraft(files)
    const { criterion } = judgingForm(draft, id)!
    return {
      files,
      draft,
      criterion,
      ...criterionWays({ files, draft }, criterion, id).ways[place]!,
    }
  }
  const params = (files: DraftFiles, place: number): unknown =>
    (way(files, place).criterion.value as unknown as { rules: { event: { params: unknown } }[] })
      .rules[place]!.event.params
  const last = way(hxc, 2)
  t.equal(last.earns.value, 'half')
  const typed = (text: string): unknown => {
    const step = earnsAs(drafted, last, text)
    return 'fault' in step ? step : params(holdStep(hxc, step, fail), 2)
  }
  t.match(typed('1.5'), { points: 1.5, met: true }, 'what it says besides stays')
  t.match(typed(' ８０% '), { share: 0.8, met: true })
  t.match(typed('none'), { share: 'none', met: true })
  t.match(typed(''), { fault: 'needed' })
  t.match(typed('120%'), { fault: 'earned' })
  t.match(typed('most'), { fault: 'earned' })
  const percent = holdStep(hxc, earnsAs(drafted, last, '80%') as EditStep, fail)
  t.equal(way(percent, 2).earns.value, '80%', 'and is shown as it was typed')
  const { criterion } = last
  const count = (files: DraftFiles): number =>
    criterionWays(
      { files, draft: readDraft(files) },
      judgingForm(readDraft(files), id)!.criterion,
      id,
    ).ways.length
  const more = addWay(drafted, criterion, { share: 'half' }, { all: [] })
  t.equal(count(holdStep(hxc, more, fail)), 4)
  t.equal(count(holdStep(hxc, takeWay(drafted, criterion, 0), fail)), 2)
  t.match(params(holdStep(hxc, raiseWay(drafted, criterion, 2), fail), 1), {
    share: 'half',
    met: true,
  })
  const first = holdStep(hxc, takeHow(drafted, criterion, 'first'), fail)
  t.equal(
    criterionWays({ files: first, draft: readDraft(first) }, way(first, 0).criterion, id).take,
    'first',
  )
})

t.test('evidence comes and goes line by line, and so does a veto', async (t) => {
  const more = holdStep(hxc, addEvidence(drafted, 'hotline', '录音'), fail)
  const draft = readDraft(more)
  const file = 'standards/q-hxc-013/2018/clauses-after-sales-service.json'
  t.match(more[file], /"Test calls at different hours" \},\s+\{ ?"zh": ?"录音" ?\}/)
  const less = edited(
    openSession(more, '1'),
    takeEvidence({ files: more, draft }, 'hotline', 2),
  ).files
  t.equal(less[file], hxc[file])
  const veto = holdStep(hxc, setVeto(drafted, 'hotline', true), fail)
  t.not(judgingForm(readDraft(veto), 'hotline')?.veto, undefined)
  const form = judgingForm(drafted.draft, 'hotline')
  t.equal(form?.veto, undefined)
})

t.test('a sentence says of the draft what the form holds', async (t) => {
  const zh = catalogueIn('zh')
  t.match(clauseSentence(drafted.draft, 'hotline', zh)?.join('；'), /70%.*0.*85%.*1\.5.*97%.*3/)
  const changed = holdStep(hxc, criterionAs(drafted, 'hotline', 'bands'), fail)
  t.match(clauseSentence(readDraft(changed), 'hotline', zh)?.join('；'), /97%.*3.*85%.*1\.5/)
  t.equal(clauseSentence(readDraft({}), 'hotline', zh), undefined)
})
