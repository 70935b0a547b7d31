import { languageNamed } from '../domain/messages/language-named.ts'
import { toBase64url } from '../domain/trust/base64url.ts'
import { readClaim } from '../domain/trust/claim.ts'
import { judgeClaim } from '../domain/trust/verdict.ts'
import { paperWords, type CheckedPaper } from '../domain/trust/paper-words.ts'
import { statusWords } from '../domain/trust/status-words.ts'
import { verdictSentence } from '../domain/trust/verdict-words.ts'
import { scriptCatalogue } from './catalogues.ts'
import { element, made } from './dom.ts'
import { givenInPage, groundNow } from './ground.ts'

const catalogue = scriptCatalogue(languageNamed(document.documentElement.lang))

/** The claim that the QR code put into the address, held against the keys and against the page. */
async function checkClaim(): Promise<void> {
  const panel = element('claim', HTMLElement)
  const signed = location.hash === '' ? undefined : readClaim(location.hash.slice(1))
  if (location.hash === '') return
  panel.hidden = false
  if (signed === undefined) return tell(panel, '✕', catalogue.say('claim-unreadable'))
  const given = givenInPage(element('given', HTMLScriptElement).textContent)
  const verdict = await judgeClaim(signed, groundNow(given))
  if (verdict.outcome === 'refused') return tell(panel, '✕', verdictSentence(verdict, catalogue))
  const differing = differences(signed.claim, panel.dataset)
  if (differing.length > 0)
    return tell(
      panel,
      '✕',
      catalogue.say('claim-differs', { differences: { list: differing, joined: 'semicolon' } }),
    )
  if (panel.dataset['claim'] !== toBase64url(signed.signature))
    return tell(panel, '✕', catalogue.say('claim-other'))
  tell(panel, '✓', catalogue.say('claim-agrees'))
}

function differences(
  claim: { readonly [member: string]: unknown },
  registered: DOMStringMap,
): readonly string[] {
  return ['number', 'holder', 'level', 'validFrom', 'validUntil'].flatMap((member) => {
    const known = registered[member]
    return known === undefined || known === '' || known === claim[member]
      ? []
      : [`${String(claim[member])} ≠ ${known}`]
  })
}

const PANEL_CLASS = { '✓': 'panel good', '✕': 'panel bad', '?': 'panel' }

function tell(panel: HTMLElement, sign: '✓' | '✕' | '?', text: string): void {
  panel.className = PANEL_CLASS[sign]
  panel.replaceChildren(made('b', '', `${sign} `), text)
}

/** Sends a Word file to the body and says what it is. */
async function checkPaper(file: File): Promise<void> {
  const panel = element('paper', HTMLElement)
  panel.hidden = false
  panel.className = 'panel'
  panel.textContent = catalogue.say('paper-checking')
  try {
    const reply = await fetch('/v1/public/papers', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'accept-language': catalogue.language,
      },
      body: file,
    })
    if (!reply.ok) {
      const { title } = (await reply.json()) as { readonly title?: string }
      return tell(panel, '✕', title ?? String(reply.status))
    }
    tellPaper(panel, file.name, (await reply.json()) as CheckedPaper)
  } catch {
    tell(panel, '✕', catalogue.say('paper-unreachable'))
  }
}

function tellPaper(panel: HTMLElement, name: string, found: CheckedPaper): void {
  const { sign, title, why } = paperWords(found, catalogue)
  tell(panel, sign, catalogue.say('paper-told', { file: name, verdict: title }))
  if (!('certificate' in found)) return panel.append(made('p', 'soft', why))
  const { number, status, isSpecimen } = found.certificate
  const now = isSpecimen ? catalogue.say('certificate-specimen') : statusWords(status, catalogue)
  const link = made('a', '', number) as HTMLAnchorElement
  link.href = `/c/${encodeURIComponent(number)}${location.search}`
  panel.append(made('p', '', `${catalogue.say('certificate-number')} `, link, ` · ${now}`))
  panel.append(made('p', 'soft', why))
  if (found.verdict === 'altered' && found.strange.length > 0)
    panel.append(made('ul', '', ...found.strange.map((strange) => made('li', '', strange))))
}

// Without this script the form sends the file itself, and a page answers.
const input = element('file', HTMLInputElement)
function checkChosen(): void {
  const [file] = input.files ?? []
  if (file !== undefined) void checkPaper(file)
}
input.addEventListener('change', checkChosen)
element('paper-form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  checkChosen()
})
addEventListener('hashchange', () => void checkClaim())
void checkClaim()
