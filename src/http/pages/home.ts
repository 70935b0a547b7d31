import type { ListedStandard } from '../../app/packs/list-standards.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { MessageKey } from '../../domain/messages/keys.ts'
import type { SampleRequest } from '../requests/sample.ts'
import { escaped, htmlOf } from './page.ts'
import { publicPage } from './public-frame.ts'
import { standardCards } from './standard/standards-page.ts'

/** The first page: what this is, what it can score under, a line to paste, where to go on. */
export function homePage(
  of: {
    readonly standards: readonly ListedStandard[]
    readonly sample: SampleRequest | undefined
    /** Where the reader reached the service, such as `http://127.0.0.1:8013`. */
    readonly origin: string
    readonly version: string
    /** Whether there is a register that anybody may look into. */
    readonly hasRegister: boolean
    /** Whether the studio was built. */
    readonly hasStudio: boolean
  },
  catalogue: Catalogue,
) {
  const { standards, sample, origin, version, hasRegister, hasStudio } = of
  const say = htmlOf(catalogue)
  const links = [...(hasStudio ? [STUDIO] : []), ...(hasRegister ? PUBLIC_LINKS : []), ...LINKS]
  return publicPage({
    catalogue,
    title: catalogue.say('home-title'),
    address: { path: '/' },
    hasRegister,
    body: `${notice(standards, catalogue)}
<h1>${say('home-title')}</h1>
<p class="lead">${say('home-lead')}</p>
<h2>${say('home-standards')}</h2>
${standardCards(standards, catalogue)}
${paste(sample, origin, catalogue)}
<h2>${say('home-more')}</h2>
<ul class="cards">
${links.map(([href, key]) => `<li><a href="${href}"><b>${say(key)}</b></a></li>`).join('\n')}
</ul>
<footer>Touchstone ${escaped(version)} · Apache-2.0</footer>`,
  })
}

/** Keys of messages that take nothing. */
type Name = MessageKey & `home-link-${string}`
type Link = readonly [href: string, key: Name]

const STUDIO: Link = ['/studio', 'home-link-studio']

const PUBLIC_LINKS: readonly Link[] = [
  ['/register', 'home-link-register'],
  ['/check', 'home-link-check'],
  ['/verify.html', 'home-link-verify'],
]

const LINKS: readonly Link[] = [
  ['/docs', 'home-link-docs'],
  ['/openapi.json', 'home-link-openapi'],
  ['/v1/schemas', 'home-link-schemas'],
  ['/problems', 'home-link-problems'],
]

/** Where numbers are made up the page says so before anything else. */
function notice(standards: readonly ListedStandard[], catalogue: Catalogue): string {
  const say = htmlOf(catalogue)
  if (!standards.some(isIllustrative)) return ''
  return `<p class="note"><span class="illustrative">${say('standard-mark-illustrative')}</span> ${say('home-illustrative-why')}</p>`
}

function isIllustrative({ editions }: ListedStandard): boolean {
  return editions.some(({ revisions }) => revisions.some(({ status }) => status === 'illustrative'))
}

function paste(sample: SampleRequest | undefined, origin: string, catalogue: Catalogue): string {
  if (sample === undefined) return ''
  const say = htmlOf(catalogue)
  const { standard, edition, revision } = sample.assessment
  const example = `${origin}/v1/standards/${standard}/editions/${edition}/revisions/${revision}/examples/${sample.example}`
  const command = `curl -s ${example} |\n  curl -s '${origin}/v1/explain?language=${catalogue.language}' -H 'content-type: application/json' --data-binary @-`
  return `<h2>${say('home-paste')}</h2>
<p>${say('home-paste-why')}</p>
<pre><code>${escaped(command)}</code></pre>`
}
