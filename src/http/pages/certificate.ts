import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueIn } from '../../domain/messages/all.ts'
import { type BothLanguages, wording, type Language } from '../../domain/pack/text.ts'
import type { PublishedKeys } from '../../domain/trust/keys.ts'
import type { PublicEntry } from '../../domain/trust/public-entry.ts'
import { SPECIMEN_WORDS, STATUS_WORDS } from '../../domain/trust/status-words.ts'
import { escaped } from './page.ts'
import { paperCard } from './paper-check.ts'
import { publicPage } from './public-frame.ts'

const SCRIPT = readFileSync(
  join(import.meta.dirname, '../../verifier/built/certificate-page.js'),
  'utf8',
)

type Shown = { readonly language: Language; readonly keys: PublishedKeys }

/** What each status means for whoever holds the paper in hand. */
const MEANINGS: { readonly [S in PublicEntry['status']]: BothLanguages } = {
  active: {
    zh: '证书在有效期内，未被暂停或撤销。',
    en: 'Within its term, neither suspended nor withdrawn.',
  },
  suspended: { zh: '恢复之前不得使用。', en: 'It must not be used until it is restored.' },
  withdrawn: { zh: '认证机构已收回，不再有效。', en: 'Taken back by the certification body.' },
  expired: { zh: '有效期已过。', en: 'Its last day of validity is past.' },
  superseded: { zh: '已由另一张证书取代。', en: 'Another certificate has taken its place.' },
}

/** Colour and sign of each status; never colour alone. */
const LOOKS: {
  readonly [S in PublicEntry['status']]: { readonly look: string; readonly sign: string }
} = {
  active: { look: 'active', sign: '✓' },
  suspended: { look: '', sign: 'Ⅱ' },
  withdrawn: { look: 'bad', sign: '✕' },
  expired: { look: 'bad', sign: '✕' },
  superseded: { look: 'bad', sign: '✕' },
}

/** The page that the QR code of a certificate leads to. `now` is RFC 3339. */
export function certificatePage(entry: PublicEntry, now: string, shown: Shown) {
  const { language, keys } = shown
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const name = (words: PublicEntry['scope']): string => escaped(wording(words, language))
  const day = (date: string): string => escaped(catalogueIn(language).show({ date }))
  const { number, status, holder, standard, level, scope, sites, isSpecimen } = entry
  const rows: readonly (readonly [string, string])[] = [
    [say('证书编号', 'Number'), `<code>${escaped(number)}</code>`],
    [say('持证组织', 'Holder'), bothNames(holder.name, language)],
    ...(holder.creditCode === undefined
      ? []
      : [[say('统一社会信用代码', 'Credit code'), escaped(holder.creditCode)] as const]),
    [say('地址', 'Address'), name(holder.address)],
    [
      say('等级', 'Level'),
      `${name(level.title)}${level.stars === undefined ? '' : ` <span class="stars" aria-hidden="true">${'★'.repeat(level.stars)}</span>`}`,
    ],
    [
      say('标准', 'Standard'),
      `${escaped(standard.designation)}<br><span class="soft">${name(standard.title)}</span>`,
    ],
    [say('认证范围', 'Scope'), name(scope)],
    [
      say('场所', 'Sites'),
      `<ul>${sites.map((site) => `<li>${name(site.name)}${site.address === undefined ? '' : ` <span class="soft">${name(site.address)}</span>`}</li>`).join('')}</ul>`,
    ],
    [say('首次颁发', 'First issued'), day(entry.firstIssuedOn)],
    [say('有效期', 'Validity'), `${day(entry.validFrom)} – ${day(entry.validUntil)}`],
    [say('认证机构', 'Certification body'), name(entry.body)],
  ]
  const link =
    entry.supersededBy === undefined
      ? ''
      : `<a href="/c/${encodeURIComponent(entry.supersededBy)}?language=${language}">${escaped(entry.supersededBy)}</a>`
  const since =
    entry.statusSince === undefined
      ? ''
      : ` ${say('自', 'Since ')}${day(entry.statusSince)}${say('起。', '.')}`
  const meaning = `${MEANINGS[status][language]}${since} ${link}`
  const { look, sign, title, words } = isSpecimen
    ? {
        look: 'bad',
        sign: '!',
        title: say('样张，不证明任何事项', 'Specimen: certifies nothing'),
        words: `${say('所依据的规则没有正式发布，或者仅作演示。', 'Its rules are not published, or it only shows what a certificate looks like.')}<br><span class="soft">${say('样张的状态：', 'Status of the specimen: ')}${STATUS_WORDS[status][language]}${say('。', '. ')}${meaning}</span>`,
      }
    : { ...LOOKS[status], title: STATUS_WORDS[status][language], words: meaning }
  return publicPage({
    language,
    title: `${number} · ${isSpecimen ? SPECIMEN_WORDS[language] : STATUS_WORDS[status][language]}`,
    other: `/c/${encodeURIComponent(number)}?language=${language === 'zh' ? 'en' : 'zh'}`,
    script: { code: SCRIPT, given: { keys } },
    body: `<h1>${name(holder.name)}</h1>
<div class="status ${look}"><span class="sign" aria-hidden="true">${sign}</span><div><b>${title}</b>${words}<br><span class="soft">${say('登记簿此刻所载', 'As the register has it at')} <time datetime="${escaped(now)}">${escaped(now.slice(0, 16).replace('T', ' '))} UTC</time></span></div></div>
<p id="claim" class="panel" role="status" hidden data-number="${escaped(number)}" data-holder="${escaped(wording(holder.name, 'zh'))}" data-level="${escaped(level.id)}" data-valid-from="${escaped(entry.validFrom)}" data-valid-until="${escaped(entry.validUntil)}"></p>
<dl>
${rows.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join('\n')}
</dl>
${paperCard(language)}
<p class="soft"><a href="/v1/public/certificates/${encodeURIComponent(number)}">JSON</a> · <a href="/verify.html">${say('断网也能用的核验页', 'A page that checks without a network')}</a></p>`,
  })
}

/** The page for a number under which nothing was issued. */
export function unknownCertificatePage(number: string, shown: Shown) {
  const { language, keys } = shown
  const zh = language === 'zh'
  return publicPage({
    language,
    title: zh ? '没有这张证书' : 'No such certificate',
    other: `/c/${encodeURIComponent(number)}?language=${zh ? 'en' : 'zh'}`,
    script: { code: SCRIPT, given: { keys } },
    body: `<h1>${zh ? '没有这张证书' : 'No such certificate'}</h1>
<div class="status bad"><span class="sign" aria-hidden="true">✕</span><div><b><code>${escaped(number)}</code></b>${zh ? '本机构没有签发过这个编号的证书。请核对编号；若证书上印的就是它，请告知本机构。' : 'This body never issued a certificate under this number. Compare the number; if it is what the paper says, tell the body.'}</div></div>
<p id="claim" class="panel" role="status" hidden data-number="(none)"></p>
${paperCard(language)}`,
  })
}

function bothNames(name: PublicEntry['holder']['name'], language: Language): string {
  const main = wording(name, language)
  const other = language === 'zh' ? name.en : name.zh
  if (other === undefined || other === main) return escaped(main)
  return `${escaped(main)}<br><span class="soft" lang="${language === 'zh' ? 'en' : 'zh-CN'}">${escaped(other)}</span>`
}
