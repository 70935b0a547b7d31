import type { PaperVerdict } from '../../app/trust/check-paper.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { type BothLanguages, wording, type Language } from '../../domain/pack/text.ts'
import { paperWords } from '../../domain/trust/paper-words.ts'
import type { PublicEntry } from '../../domain/trust/public-entry.ts'
import { SPECIMEN_WORDS, STATUS_WORDS } from '../../domain/trust/status-words.ts'
import { escaped } from './page.ts'
import { publicPage } from './public-frame.ts'

/** The field of the form that the file comes in. */
export const PAPER_FIELD = 'paper'

/** Why no paper could be looked at. */
export type CheckTrouble = 'no-file' | 'too-large' | 'too-often' | 'broken'

const TROUBLE: {
  readonly [T in CheckTrouble]: (megabytes: number) => BothLanguages
} = {
  'no-file': () => ({
    zh: '没有收到文件。请先选择文件，再按“核对”。',
    en: 'No file arrived. Choose one, then press “Check”.',
  }),
  'too-large': (megabytes) => ({
    zh: `文件超过 ${megabytes} MB。本机构签发的文件没有这么大。`,
    en: `The file is larger than ${megabytes} MB. No paper of this body is so large.`,
  }),
  'too-often': () => ({
    zh: '来自同一网络的核对次数太多。请一分钟后再试。',
    en: 'Too many files were checked from your network. Try again in a minute.',
  }),
  broken: () => ({
    zh: '暂时无法核对，请再试一次。',
    en: 'The file could not be checked. Try again.',
  }),
}

/** A card in which a Word file is checked against what was issued; a plain form, so no script is needed. */
export function paperCard(language: Language): string {
  const zh = language === 'zh'
  return `<section class="card" aria-labelledby="paper-title">
<h2 id="paper-title">${zh ? '核对 Word 文件' : 'Check a Word file'}</h2>
<p class="soft" id="paper-hint">${zh ? '选择收到的证书文件，看它是否与签发时逐字节相同。文件不会被保存。' : 'Choose the file you were given, and see whether it is byte for byte what was issued. It is not kept.'}</p>
<form id="paper-form" action="/check?language=${language}" method="post" enctype="multipart/form-data">
<label class="wide" for="file">${zh ? '证书文件（.docx）' : 'Certificate (.docx)'}<br><input id="file" name="${PAPER_FIELD}" type="file" accept=".docx" required aria-describedby="paper-hint"></label>
<button>${zh ? '核对' : 'Check'}</button>
</form>
<div id="paper" class="panel" role="status" hidden></div>
</section>`
}

/** The page on which a file is chosen; with `trouble`, what came of the last try. */
export function checkPage(
  language: Language,
  trouble?: { readonly kind: CheckTrouble; readonly megabytes: number },
) {
  const zh = language === 'zh'
  const title = zh ? '核对证书文件' : 'Check a certificate'
  const words = trouble === undefined ? '' : TROUBLE[trouble.kind](trouble.megabytes)[language]
  return framed(
    language,
    title,
    `<h1>${title}</h1>
${words === '' ? '' : `<p class="panel bad" role="alert"><b aria-hidden="true">✕ </b>${escaped(words)}</p>\n`}${paperCard(language)}`,
  )
}

/** What a file turned out to be, and what its certificate is at this moment (`now`, RFC 3339). */
export function checkedPage(
  of: { readonly name: string; readonly found: PaperVerdict; readonly now: string },
  language: Language,
) {
  const { name, found, now } = of
  const zh = language === 'zh'
  const { isGood, title, why } = paperWords(found, language)
  const strange =
    found.verdict === 'altered' && found.strange.length > 0
      ? `<ul>${found.strange.map((words) => `<li>${escaped(words)}</li>`).join('')}</ul>`
      : ''
  const asOf = `<span class="soft">${zh ? '登记簿此刻所载' : 'As the register has it at'} <time datetime="${escaped(now)}">${escaped(now.slice(0, 16).replace('T', ' '))} UTC</time></span>`
  return framed(
    language,
    title,
    `<h1>${escaped(name === '' ? (zh ? '核对结果' : 'What the file is') : name)}</h1>
<div class="status ${isGood ? 'active' : 'bad'}" role="status"><span class="sign" aria-hidden="true">${isGood ? '✓' : '✕'}</span><div><b>${escaped(title)}</b>${escaped(why)}${strange}<br>${asOf}</div></div>
${found.verdict === 'unknown' ? '' : certificateRows(found.certificate, found.verdict, language)}
${paperCard(language)}`,
  )
}

/** What the register says of the certificate, to be held against the paper in hand. */
function certificateRows(
  entry: PublicEntry,
  verdict: 'genuine' | 'altered',
  language: Language,
): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const { number, holder, level, standard, status, isSpecimen, validFrom, validUntil } = entry
  const day = (date: string): string => catalogueIn(language).show({ date })
  const specimen = isSpecimen ? `<span class="tag">${SPECIMEN_WORDS[language]}</span> ` : ''
  const rows = [
    [
      say('证书编号', 'Number'),
      `<a href="/c/${encodeURIComponent(number)}?language=${language}">${escaped(number)}</a>`,
    ],
    [say('现状', 'Status now'), specimen + STATUS_WORDS[status][language]],
    [say('持证组织', 'Holder'), escaped(wording(holder.name, language))],
    [say('标准', 'Standard'), escaped(standard.designation)],
    [say('等级', 'Level'), escaped(wording(level.title, language))],
    [say('有效期', 'Validity'), `${escaped(day(validFrom))} – ${escaped(day(validUntil))}`],
  ]
  const head =
    verdict === 'genuine'
      ? say('登记簿中的证书', 'The certificate in the register')
      : say('文中所称的证书', 'The certificate that the file names')
  return `<h2>${head}</h2>
<dl>
${rows.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join('\n')}
</dl>`
}

function framed(language: Language, title: string, body: string) {
  const other = `/check?language=${language === 'zh' ? 'en' : 'zh'}`
  return publicPage({ language, title, other, body })
}
