import { LANGUAGES } from '../domain/messages/built/index.ts'
import { verifyPage } from '../domain/messages/built/verify-page.ts'
import type { Catalogue } from '../domain/messages/catalogue.ts'
import { languageNamed } from '../domain/messages/language-named.ts'
import { wording } from '../domain/messages/text.ts'
import { readClaim } from '../domain/trust/claim.ts'
import { hexOf, judgeLogProof, type LogFinding } from '../domain/trust/log-proof.ts'
import { judgeClaim, judgeDocument, type Verdict } from '../domain/trust/verdict.ts'
import { scriptCatalogue } from './catalogues.ts'
import { sha256 } from './check-signature.ts'
import { element, made } from './dom.ts'
import { givenInFile, givenInPage, groundNow, type Given } from './ground.ts'
import type { PageWord } from './page-words.ts'
import { momentWords } from '../domain/trust/verdict-words.ts'
import { verdictCard } from './verdict-card.ts'

const box = element('claim', HTMLTextAreaElement)
const input = element('file', HTMLInputElement)
const zone = element('zone', HTMLElement)
const answer = element('answer', HTMLElement)
const note = element('note', HTMLElement)
const ground = element('ground', HTMLElement)
const switches = element('languages', HTMLElement)
const catalogues = new Map(
  LANGUAGES.map((language) => [language, scriptCatalogue(language, verifyPage)]),
)

let catalogue = catalogues.get(languageNamed(navigator.language))!
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
  const logged = await loggedOf()
  if (mine !== turn) return
  answer.replaceChildren(
    verdict === undefined
      ? made('p', 'waiting', catalogue.say('verify-waiting'))
      : verdict === 'unreadable'
        ? made('p', 'waiting', catalogue.say('verify-not-understood'))
        : verdictCard(verdict, catalogue, logged),
  )
  ground.replaceChildren(...lines)
}

async function verdictOf(): Promise<Verdict | 'unreadable' | undefined> {
  if (asked === undefined) return undefined
  if ('digest' in asked) return judgeDocument(asked.digest, groundNow(given))
  const claim = readClaim(asked.claim)
  return claim === undefined ? 'unreadable' : judgeClaim(claim, groundNow(given))
}

/** What the proof shows of what was asked; undefined where there is none. */
async function loggedOf(): Promise<LogFinding | undefined> {
  const { proof } = given
  if (proof === undefined || asked === undefined) return undefined
  const claim = 'claim' in asked ? readClaim(asked.claim) : undefined
  const about =
    'digest' in asked
      ? { document: asked.digest }
      : claim === undefined
        ? undefined
        : { claim: claim.signature }
  return about === undefined
    ? undefined
    : judgeLogProof(proof, about, { ...groundNow(given), sha256 })
}

async function groundLines(): Promise<readonly HTMLElement[]> {
  const { keys, list } = given
  if (keys === undefined) return [made('p', 'lack', catalogue.say('verify-keys-none'))]
  const body = wording(keys.body, catalogue.language)
  const rows = keys.keys.map(({ id, state, from, until }) =>
    made(
      'li',
      '',
      made('code', '', id),
      ` ${catalogue.say(`verify-key-${state}`)} · ${from}${until === undefined ? '' : ` – ${until}`}`,
    ),
  )
  return [
    made('h3', '', `${catalogue.say('verify-keys')} · ${body}`),
    made('ul', 'keys', ...rows),
    made('p', 'soft', catalogue.say('verify-keys-hint')),
    made('h3', '', catalogue.say('verify-list')),
    list === undefined
      ? made('p', 'lack', catalogue.say('verify-list-none'))
      : made('p', '', await listLine(list)),
  ]
}

/** Why a list is not used. */
const LIST_FAULTS = ['list-stale', 'list-early', 'list-false'] as const

async function listLine(list: NonNullable<Given['list']>): Promise<string> {
  const { asOf, until } = list.list
  // A digest that no paper has: what is asked is whether the list itself may be used.
  const { reason } = await judgeDocument('', groundNow(given))
  const fault = LIST_FAULTS.find((one) => one === reason)
  return [
    catalogue.say('verify-list-as-of', { moment: momentWords(asOf) }),
    catalogue.say('verify-list-until', { moment: momentWords(until) }),
    ...(fault === undefined ? [] : [catalogue.say(`verify-${fault}`)]),
  ].join(' · ')
}

async function take(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isArchive) {
    asked = { digest: hexOf(await sha256(bytes)) }
    note.textContent = file.name
    return answerAnew()
  }
  takeText(new TextDecoder().decode(bytes))
  return answerAnew()
}

/** Keys, lists and proofs are taken as what they are, wherever they are put; anything else is a claim. */
function takeText(text: string): void {
  const found = givenInFile(text)
  if (found === undefined) {
    asked = text.trim() === '' ? undefined : { claim: text }
    note.textContent = ''
    return
  }
  given = { ...given, ...found }
  note.textContent = catalogue.say(loadedWord(found))
  if (box.value === text) box.value = ''
}

function loadedWord({ keys, proof }: Given) {
  if (keys !== undefined) return 'verify-keys-loaded'
  return proof === undefined ? 'verify-list-loaded' : 'verify-proof-loaded'
}

function speak(): void {
  document.documentElement.lang = catalogue.say('language-tag')
  document.title = catalogue.say('verify-title')
  for (const one of document.querySelectorAll<HTMLElement>('[data-word]'))
    one.textContent = catalogue.say(one.dataset['word'] as PageWord)
  const others = [...catalogues.values()].filter((one) => one !== catalogue)
  switches.replaceChildren(...others.map(switchTo))
}

/** A button that lets the page speak another language. */
function switchTo(other: Catalogue): HTMLElement {
  const button = made('button', '', other.say('language-name'))
  button.setAttribute('type', 'button')
  button.lang = other.say('language-tag')
  button.addEventListener('click', () => {
    catalogue = other
    show()
  })
  return button
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

if (location.hash.startsWith('#T1.')) {
  box.value = location.hash.slice(1)
  takeText(box.value)
}
show()
