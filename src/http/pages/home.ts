import type { ListedStandard } from '../../app/list-standards.ts'
import { wording } from '../../domain/pack/text.ts'
import type { Sample } from '../sample.ts'
import { FAVICON } from './favicon.ts'
import { escaped, page } from './page.ts'

/** The first page: what this is, what it can score under, a line to paste, where to go on. */
export function homePage(of: {
  readonly standards: readonly ListedStandard[]
  readonly sample: Sample | undefined
  /** Where the reader reached the service, such as `http://127.0.0.1:8013`. */
  readonly origin: string
  readonly version: string
  /** Whether there is a register that anybody may look into. */
  readonly hasRegister: boolean
}): string {
  const { standards, sample, origin, version, hasRegister } = of
  return page(
    'Touchstone 试金石',
    `${notice(standards)}
<main>
<span class="mark">${FAVICON}</span>
<h1>试金石<span lang="en">Touchstone</span></h1>
<p class="lead">标准说什么、怎样评，都写成数据。提交一份评价，得到分数、等级、各项结论，以及每一分的理由。</p>
<p class="lead en" lang="en">What a standard says and how it is judged, kept as data. An assessment goes in; points, level, findings and the reason for every point come out, as a receipt that can be computed again years later.</p>
${paste(sample, origin)}
<h2>可用的标准<span lang="en">Standards here</span></h2>
<ul class="cards wide">
${standards.map(standardCard).join('\n')}
</ul>
<h2>继续<span lang="en">Go on</span></h2>
<ul class="cards">
${[...(hasRegister ? PUBLIC_LINKS : []), ...LINKS].map(([href, zh, en]) => card(href, zh, en)).join('\n')}
</ul>
<footer>Touchstone ${escaped(version)} · Apache-2.0</footer>
</main>`,
  )
}

const PUBLIC_LINKS = [
  ['/register', '证书公示，可查询', 'Certificates, to search'],
  ['/check', '核对证书文件', 'Check a certificate file'],
  ['/verify.html', '核验证书，断网也行', 'Check a certificate, also offline'],
] as const

const LINKS = [
  ['/docs', '接口文档，可直接试用', 'The API, to read and try'],
  ['/openapi.json', '接口描述文件', 'OpenAPI 3.1'],
  ['/v1/schemas', '文件格式', 'JSON Schemas of all documents'],
  ['/problems', '出错时怎么办', 'Problems, and what to do'],
] as const

/** Where numbers are made up the page says so before anything else. */
function notice(standards: readonly ListedStandard[]): string {
  const marked = standards.some(({ editions }) =>
    editions.some(({ revisions }) => revisions.some(({ status }) => status === 'illustrative')),
  )
  if (!marked) return ''
  return `<div class="notice" role="note"><strong>示例 Illustrative</strong> 标有“示例”的分值和分数线均为演示而拟，未经任何标准归口单位发布。<span lang="en">Numbers marked illustrative are made up to show a shape; no standards committee has published them.</span></div>`
}

function paste(sample: Sample | undefined, origin: string): string {
  if (sample === undefined) return ''
  const { standard, edition, revision } = sample.assessment
  const example = `${origin}/v1/standards/${standard}/editions/${edition}/revisions/${revision}/examples/${sample.example}`
  const command = `curl -s ${example} |\n  curl -s '${origin}/v1/explain?language=zh' -H 'content-type: application/json' --data-binary @-`
  return `<h2>粘贴到终端试一试<span lang="en">Paste this into a terminal</span></h2>
<pre><code>${escaped(command)}</code></pre>
<p class="en" lang="en">It takes a worked example, scores it and tells why. <code>language=en</code> tells it in English.</p>`
}

function standardCard({ id, editions }: ListedStandard): string {
  const edition = editions.at(-1)
  const illustrative = edition?.revisions.some(({ status }) => status === 'illustrative') === true
  const name = edition?.designation ?? id
  return `<li><a href="/v1/standards/${escaped(id)}"><span class="id">${escaped(name)}</span><b>${escaped(wording(edition?.title, 'zh') || id)}</b><span class="en" lang="en">${escaped(wording(edition?.title, 'en'))}</span>${illustrative ? '<br><span class="tag">示例 illustrative</span>' : ''}</a></li>`
}

function card(href: string, zh: string, en: string): string {
  return `<li><a href="${href}"><b>${zh}</b><span class="en" lang="en">${en}</span></a></li>`
}
