import type { Language } from '../domain/pack/text.ts'
import { readClaim } from '../domain/trust/claim.ts'
import { judgeClaim } from '../domain/trust/verdict.ts'
import { paperWords, type CheckedPaper } from '../domain/trust/paper-words.ts'
import { SPECIMEN_WORDS, STATUS_WORDS } from '../domain/trust/status-words.ts'
import { verdictSentence } from '../domain/trust/verdict-words.ts'
import { element, made } from './dom.ts'
import { givenInPage, groundNow } from './ground.ts'

const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)

/** The claim that the QR code put into the address, held against the keys and against the page. */
async function checkClaim(): Promise<void> {
  const panel = element('claim', HTMLElement)
  const signed = location.hash === '' ? undefined : readClaim(location.hash.slice(1))
  if (location.hash === '') return
  panel.hidden = false
  if (signed === undefined)
    return tell(
      panel,
      false,
      say('网址里的签名读不出来。', 'The signed claim in the address cannot be read.'),
    )
  const given = givenInPage(element('given', HTMLScriptElement).textContent)
  const verdict = await judgeClaim(signed, groundNow(given))
  if (verdict.outcome === 'refused') return tell(panel, false, verdictSentence(verdict, language))
  const differing = differences(signed.claim, panel.dataset)
  if (differing.length > 0)
    return tell(
      panel,
      false,
      say(
        '签名属实，但与登记不一致：',
        'The signature is genuine, and the register says otherwise: ',
      ) + differing.join(say('；', '; ')),
    )
  tell(
    panel,
    true,
    say(
      '二维码的签名属实，内容与登记一致。',
      'The claim in the QR code is genuine and says what the register says.',
    ),
  )
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

function tell(panel: HTMLElement, isGood: boolean, text: string): void {
  panel.className = isGood ? 'panel good' : 'panel bad'
  panel.replaceChildren(made('b', '', isGood ? '✓ ' : '✕ '), text)
}

/** Sends a Word file to the body and says what it is. */
async function checkPaper(file: File): Promise<void> {
  const panel = element('paper', HTMLElement)
  panel.hidden = false
  panel.className = 'panel'
  panel.textContent = say('正在核对…', 'Checking …')
  try {
    const reply = await fetch('/v1/public/papers', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    if (!reply.ok) {
      const { title } = (await reply.json()) as { readonly title?: string }
      return tell(panel, false, title ?? String(reply.status))
    }
    tellPaper(panel, file.name, (await reply.json()) as CheckedPaper)
  } catch {
    tell(panel, false, say('没有联系上机构，请再试。', 'The body could not be reached. Try again.'))
  }
}

function tellPaper(panel: HTMLElement, name: string, found: CheckedPaper): void {
  const { isGood, title, why } = paperWords(found, language)
  tell(panel, isGood, `${name}${say('：', ': ')}${title}${say('。', '. ')}`)
  if (found.verdict === 'unknown') return panel.append(why)
  const { number, status, isSpecimen } = found.certificate
  const words = isSpecimen ? SPECIMEN_WORDS[language] : STATUS_WORDS[status][language]
  const link = made('a', '', number) as HTMLAnchorElement
  link.href = `/c/${encodeURIComponent(number)}${location.search}`
  panel.append(say('证书 ', 'Certificate '), link, say(`，现状：${words}。`, `, now: ${words}.`))
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
