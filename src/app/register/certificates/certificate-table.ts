import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { TEXT_LANGUAGES, wording } from '../../../domain/messages/text.ts'
import type { Certificate } from '../../../domain/register/certificate-record.ts'
import { stateName } from '../../../domain/register/names.ts'
import type { TableCell } from '../../ports.ts'
import type { RegisterPorts } from '../perform.ts'
import { everyIn, need, type Stored } from '../records.ts'
import { storedReceipt } from './certificate-intent.ts'
import { levelIn, type CertificateLevel } from './certificate-level.ts'

/** What a certificate is listed with. */
type Listed = {
  readonly body: Issued
  readonly level: CertificateLevel
  readonly decision: Stored<'decision'>['body']
  readonly catalogue: Catalogue
}

type Issued = Exclude<Certificate, { readonly state: 'intended' }>

const LISTED: readonly Issued['state'][] = [
  'active',
  'suspended',
  'withdrawn',
  'expired',
  'superseded',
]

/** Certificates that are read before others have their turn. */
const AT_ONCE = 50

const [first, ...others] = TEXT_LANGUAGES

/** The columns, by the names of their messages, and what stands in each. */
const COLUMNS = {
  number: ({ body }) => body.number,
  state: ({ body, catalogue }) => catalogue.word(stateName('certificate', body.state)),
  since: ({ body }) => dateOr(sinceOf(body)),
  'holder-zh': ({ body }) => wording(body.holder, first),
  'holder-en': ({ body }) => others.map((one) => body.holder[one] ?? '').join(),
  code: ({ body }) => body.creditCode ?? '',
  address: ({ body, catalogue }) =>
    body.address === undefined ? '' : wording(body.address, catalogue.language),
  standard: ({ body: { rules } }) => `${rules.standard} ${rules.edition}`,
  revision: ({ body: { rules } }) => rules.revision,
  'scope-zh': ({ body }) => wording(body.scope, first),
  'scope-en': ({ body }) => others.map((one) => body.scope[one] ?? '').join(),
  sites: ({ body, catalogue }) =>
    body.sites.map(({ name }) => wording(name, catalogue.language)).join('; '),
  level: ({ level, catalogue }) => catalogue.text(level.title ?? level.id),
  stars: ({ level }) => level.stars ?? '',
  first: ({ body }) => ({ date: body.firstIssuedOn }),
  from: ({ body }) => ({ date: body.validFrom }),
  until: ({ body }) => ({ date: body.validUntil }),
  decided: ({ decision }) => ({ date: decision.decidedOn }),
  decision: ({ body }) => body.decision,
  specimen: ({ body, catalogue }) => (body.isSpecimen ? catalogue.say('list-is-specimen') : ''),
  sha256: ({ body }) => body.document,
} as const satisfies { readonly [name: string]: (of: Listed) => TableCell }

/** The names of the columns of {@link certificateRows}. */
export function certificateColumns(catalogue: Catalogue): readonly string[] {
  return (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((name) =>
    catalogue.say(`list-${name}`),
  )
}

/** Every certificate that was issued, the oldest first, as the rows of a table for an accreditation body. */
export async function* certificateRows(
  ports: Pick<RegisterPorts, 'register' | 'pause'>,
  catalogue: Catalogue,
): AsyncGenerator<readonly TableCell[]> {
  // What a level is called belongs to the rules, so that one receipt of them tells it for all.
  const levels = new Map<string, CertificateLevel>()
  let count = 0
  for await (const { body } of everyIn(ports.register, 'certificate', LISTED)) {
    if (body.state === 'intended') continue
    const key = `${body.rules.digest} ${body.level}`
    const { level, decision } = await ports.register.read(async (view) => ({
      level: levels.get(key) ?? levelIn(await storedReceipt(view, body.model.receipt), body.level),
      decision: (await need(view, 'decision', { id: body.decision })).body,
    }))
    levels.set(key, level)
    yield Object.values(COLUMNS).map((cell) => cell({ body, level, decision, catalogue }))
    if (++count % AT_ONCE === 0) await ports.pause()
  }
}

/** Since when it is what it is, where that is not its first day. */
function sinceOf(body: Issued): string | undefined {
  switch (body.state) {
    case 'suspended':
      return body.suspended.on
    case 'withdrawn':
      return body.withdrawn.on
    case 'expired':
      return body.expiredOn
    case 'active':
    case 'superseded':
      return undefined
  }
}

function dateOr(date: string | undefined): TableCell {
  return date === undefined ? '' : { date }
}
