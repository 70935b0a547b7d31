import type { Language } from '../domain/pack/text.ts'
import { readClaim } from '../domain/trust/claim.ts'
import { judgeClaim, judgeDocument, type Verdict } from '../domain/trust/verdict.ts'
import { element, made } from './dom.ts'
import { givenInFile, givenInPage, groundNow, type Given } from './ground.ts'
import { PAGE_WORDS, word } from './page-words.ts'
import { verdictCard } from './verdict-card.ts'

type PlainWord = Parameters<typeof word>[0]

const box = element('claim', HTMLTextAreaElement)
const input = element('file', HTMLInputElement)
const zone = element('zone', HTMLElement)
const answer = element('answer', HTMLElement)
const note = element('note', HTMLElement)
const ground = element('ground', HTMLElement)
const toggle = element('language', HTMLButtonElement)

let language: Language = /^zh/i.test(navigator.language) ? 'zh' : 'en'
let given: Given = givenInPage(element('given', HTMLScriptElement).textContent)
/** What was given last to be checked. */
let asked: { readonly claim: string } | { readonly digest: string } | undefined
/** Which answer is the newest: slower ones that were asked for before are thrown away. */
let turn = 0

async function answerAnew(): Promise<void> {
  turn += 1
  const mine = turn
  const verdict = await verdictOf()
  const lines = await groundLines()
  if (mine !== turn) return
  answer.replaceChildren(
    verdict === undefined
      ? made('p', 'waiting', word('waiting', language))
      : verdict === 'unreadable'
        ? made('p', 'waiting', word('notUnderstood', language))
        : verdictCard(verdict, language),
  )
  ground.replaceChildren(...lines)
}

async function verdictOf(): Promise<Verdict | 'unreadable' | undefined> {
  if (asked === undefined) return undefined
  if ('digest' in asked) return judgeDocument(asked.digest, groundNow(given))
  const claim = readClaim(asked.claim)
  return claim === undefined ? 'unreadable' : judgeClaim(claim, groundNow(given))
}

async function groundLines(): Promise<readonly HTMLElement[]> {
  const { keys, list } = given
  if (keys === undefined) return [made('p', 'lack', word('keysNone', language))]
  const states = PAGE_WORDS.state[language]
  const body = keys.body[language] ?? Object.values(keys.body)[0] ?? ''
  const rows = keys.keys.map(({ id, state, from, until }) =>
    made(
      'li',
      '',
      made('code', '', id),
      ` ${states[state]} · ${from}${until === undefined ? '' : ` – ${until}`}`,
    ),
  )
  return [
    made('h3', '', `${word('keys', language)} · ${body}`),
    made('ul', 'keys', ...rows),
    made('p', 'soft', word('keysHint', language)),
    made('h3', '', word('list', language)),
    list === undefined
      ? made('p', 'lack', word('listNone', language))
      : made('p', '', await listLine(list)),
  ]
}

async function listLine(list: NonNullable<Given['list']>): Promise<string> {
  const { asOf, until } = list.list
  // A digest that no paper has: what is asked is whether the list itself may be used.
  const { reason } = await judgeDocument('', groundNow(given))
  const faults: { readonly [reason: string]: PlainWord } = {
    'list-stale': 'listStale',
    'list-early': 'listStale',
    'list-false': 'listFalse',
  }
  const fault = faults[reason]
  return [
    `${word('listDated', language)} ${moment(asOf)}`,
    `${word('listUntil', language)} ${moment(until)}`,
    ...(fault === undefined ? [] : [word(fault, language)]),
  ].join(' · ')
}

function moment(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`
}

async function take(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isArchive) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    asked = { digest: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') }
    note.textContent = file.name
    return answerAnew()
  }
  takeText(new TextDecoder().decode(bytes))
  return answerAnew()
}

/** Keys and lists are taken as what they are, wherever they are put; anything else is a claim. */
function takeText(text: string): void {
  const found = givenInFile(text)
  if (found === undefined) {
    asked = text.trim() === '' ? undefined : { claim: text }
    note.textContent = ''
    return
  }
  given = { ...given, ...found }
  note.textContent = word(found.keys === undefined ? 'listLoaded' : 'keysLoaded', language)
  if (box.value === text) box.value = ''
}

function speak(): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = word('title', language)
  for (const one of document.querySelectorAll<HTMLElement>('[data-word]'))
    one.textContent = word(one.dataset['word'] as PlainWord, language)
  toggle.lang = language === 'zh' ? 'en' : 'zh-CN'
  toggle.textContent = word('other', language)
}

function show(): void {
  speak()
  void answerAnew()
}

box.addEventListener('input', () => {
  takeText(box.value)
  void answerAnew()
})
input.addEventListener('change', () => {
  const [file] = input.files ?? []
  if (file !== undefined) void take(file)
  input.value = ''
})
zone.addEventListener('dragover', (event) => {
  event.preventDefault()
  zone.classList.add('over')
})
zone.addEventListener('dragleave', () => zone.classList.remove('over'))
zone.addEventListener('drop', (event) => {
  event.preventDefault()
  zone.classList.remove('over')
  const [file] = event.dataTransfer?.files ?? []
  if (file !== undefined) void take(file)
})
toggle.addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh'
  show()
})

if (location.hash.startsWith('#T1.')) {
  box.value = location.hash.slice(1)
  takeText(box.value)
}
show()
