import type { Language } from '../domain/pack/text.ts'
import { readClaim } from '../domain/trust/claim.ts'
import { judgeClaim } from '../domain/trust/verdict.ts'
import type { CertificateStatus } from '../domain/trust/status-list.ts'
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

type Named = {
  readonly number: string
  readonly status: CertificateStatus
  readonly isSpecimen: boolean
}

type Found =
  | { readonly verdict: 'genuine'; readonly certificate: Named }
  | {
      readonly verdict: 'altered'
      readonly certificate: Named
      readonly strange: readonly string[]
    }
  | { readonly verdict: 'unknown' }

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
    tellPaper(panel, file.name, (await reply.json()) as Found)
  } catch {
    tell(panel, false, say('没有联系上机构，请再试。', 'The body could not be reached. Try again.'))
  }
}

function tellPaper(panel: HTMLElement, name: string, found: Found): void {
  if (found.verdict === 'unknown')
    return tell(
      panel,
      false,
      say(`${name}：不是本机构签发的文件。`, `${name}: not a paper that this body issued.`),
    )
  const { number, status, isSpecimen } = found.certificate
  const words = isSpecimen ? SPECIMEN_WORDS[language] : STATUS_WORDS[status][language]
  const now = say(`，现状：${words}。`, `, now: ${words}.`)
  const link = made('a', '', number) as HTMLAnchorElement
  link.href = `/c/${encodeURIComponent(number)}${location.search}`
  if (found.verdict === 'genuine') {
    tell(
      panel,
      status === 'active' && !isSpecimen,
      say(
        `${name}：与签发时逐字节相同。证书 `,
        `${name}: byte for byte as it was issued. Certificate `,
      ),
    )
    panel.append(link, now)
    return
  }
  tell(
    panel,
    false,
    say(
      `${name}：被改动过，不是签发的那一份。所称证书 `,
      `${name}: altered. It is not the paper that was issued for certificate `,
    ),
  )
  panel.append(link, now)
  if (found.strange.length === 0) {
    panel.append(
      made(
        'p',
        'soft',
        say(
          '文字与原件相同，文件本身不同，例如重新保存过。',
          'Its words are those of the original; the file is another, as after saving it again.',
        ),
      ),
    )
    return
  }
  panel.append(
    made('p', 'soft', say('原件中没有这些文字：', 'These words do not stand in the original:')),
    made('ul', '', ...found.strange.map((words) => made('li', '', words))),
  )
}

const input = element('file', HTMLInputElement)
input.addEventListener('change', () => {
  const [file] = input.files ?? []
  if (file !== undefined) void checkPaper(file)
  input.value = ''
})
addEventListener('hashchange', () => void checkClaim())
void checkClaim()
