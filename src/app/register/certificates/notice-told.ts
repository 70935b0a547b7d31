import type { NoticeAct, NoticeTold } from '../../../domain/document/certificate-notice.ts'
import { message } from '../../../domain/messages/message.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import type { Certificate } from '../../../domain/register/certificate-record.ts'
import { CERTIFICATE } from '../../../domain/register/certificate.ts'
import { rolesNamed, stateName } from '../../../domain/register/names.ts'
import { isUnfinished } from '../../../domain/register/nonconformity.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { nonconformityTold } from '../assessments/nonconformity-told.ts'
import { pinnedPack } from '../assessments/pinned-pack.ts'
import { isDemonstration } from '../keep-mode.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import { nameOf } from '../person-name.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, need, type Stored } from '../records.ts'
import { storedReceipt } from './certificate-intent.ts'

/** Acts that a holder is written about, and what the letter tells. */
const TOLD = {
  'suspend-certificate': 'suspension',
  'restore-certificate': 'restoration',
  'reinstate-certificate': 'reinstatement',
  'withdraw-certificate': 'withdrawal',
} as const satisfies { readonly [Act in keyof typeof CERTIFICATE.acts]?: NoticeAct }

type ToldAct = keyof typeof TOLD
type Noticed = Extract<Certificate, { readonly notices: unknown }>
type Listed = Noticed['notices'][number]

/**
 * What is on record of one act upon a certificate, for the letter to its holder; `place` counts the
 * notices of the certificate from 1. One that was carried over from a certificate before is told of
 * that certificate. Refused (`record-unknown`) as reading the certificate is, and where it has no such notice.
 */
export async function noticeTold(
  ports: Pick<RegisterPorts, 'register' | 'body' | 'clock'>,
  looker: Looker,
  { id, place }: { readonly id: string; readonly place: number },
): Promise<NoticeTold> {
  const asked = await lookUp(ports, looker, 'certificate', id)
  const { body, clock } = ports
  return ports.register.read(async (view): Promise<NoticeTold> => {
    const named = noticesOf(asked.body)[place - 1]
    if (named === undefined || !isTold(named.act))
      throw new Refusal(
        'record-unknown',
        message('refusal-record-unknown--notice', { number: asked.body.number, place }),
      )
    const { id: own, body: certificate } = await ownerOf(view, asked, named)
    const notices = noticesOf(certificate)
    const at = notices.findIndex((one) => isSame(one, named))
    const notice = notices[at]!
    const { act } = named
    const before = notices.slice(0, at)
    const since = startOf(act, before)
    const goesOn = act === 'reinstate-certificate' ? suspensionIn(before) : undefined
    const { decision } = certificate.model
    const { pack } = await pinnedPack(view, certificate.rules)
    const open = isLasting(certificate, notice) ? await openOf(view, own, certificate) : []
    return {
      receipt: await storedReceipt(view, certificate.model.receipt),
      owner: pack.standard.owner.name,
      isDemonstration: await isDemonstration(view),
      body: {
        name: body.name,
        ...(body.address === undefined ? {} : { address: body.address }),
      },
      holder: await holderOn(view, certificate, notice.on),
      certificate: {
        number: certificate.number,
        scope: certificate.scope,
        sites: certificate.sites,
        level: certificate.level,
        issuedOn: decision.issuedOn,
        validUntil: certificate.validUntil,
        ...(decision.verifyUrl === undefined ? {} : { verifyUrl: decision.verifyUrl }),
        state: stateName('certificate', certificate.state),
      },
      act: {
        what: TOLD[act],
        on: notice.on,
        by: await nameOf(view, notice.by),
        role: rolesNamed(CERTIFICATE.acts[act].roles, 'or'),
        reason: notice.reason,
      },
      ...(since === undefined ? {} : { since: since.on }),
      ...(goesOn === undefined ? {} : { suspendedSince: goesOn.on }),
      nonconformities: open,
      asOf: dayOf(clock.now(), body),
    }
  })
}

function noticesOf(certificate: Certificate): readonly Listed[] {
  return 'notices' in certificate ? certificate.notices : []
}

function isTold(act: string): act is ToldAct {
  return Object.hasOwn(TOLD, act)
}

function isSame(one: Listed, other: Listed): boolean {
  return one.act === other.act && one.at === other.at
}

/** The certificate that the act was done to: notices go on with whatever takes its place. */
async function ownerOf(
  view: RegisterView,
  asked: Stored<'certificate'>,
  named: Listed,
): Promise<Stored<'certificate'>> {
  let owner = asked
  while (owner.body.replaces !== undefined) {
    const before = await need(view, 'certificate', { id: owner.body.replaces })
    if (!noticesOf(before.body).some((one) => isSame(one, named))) break
    owner = before
  }
  return owner
}

/** What a restoration ends. */
function startOf(act: ToldAct, before: readonly Listed[]): Listed | undefined {
  if (act === 'restore-certificate') return suspensionIn(before)
  if (act !== 'reinstate-certificate') return undefined
  return before.findLast((one) => one.act === 'withdraw-certificate')
}

/** The suspension that nobody had ended. */
function suspensionIn(before: readonly Listed[]): Listed | undefined {
  const last = before.findLast(
    ({ act }) => act === 'suspend-certificate' || act === 'restore-certificate',
  )
  return last?.act === 'suspend-certificate' ? last : undefined
}

/** Whether a suspension is what the certificate is now. */
function isLasting(certificate: Certificate, { act, at }: Listed): boolean {
  return (
    act === 'suspend-certificate' &&
    certificate.state === 'suspended' &&
    certificate.suspended.at === at
  )
}

/** The nonconformities of everything that the certificate rests on, as long as they are not closed. */
async function openOf(
  view: RegisterView,
  id: string,
  { assessment, earlier = [] }: Certificate,
): Promise<NoticeTold['nonconformities']> {
  const watched = await allOf(view, 'surveillance', 'certificate', id)
  const looks = await Promise.all(
    (await applicationsOf(view, [assessment, ...earlier])).map((application) =>
      allOf(view, 'assessment', 'application', application),
    ),
  )
  const own = new Set(watched.map((one) => one.id))
  const assessments = new Set([
    assessment,
    ...earlier,
    ...looks
      .flat()
      .filter(({ body: { surveillance } }) => surveillance !== undefined && own.has(surveillance))
      .map((one) => one.id),
  ])
  const found = await Promise.all(
    [...assessments].map((one) => allOf(view, 'nonconformity', 'assessment', one)),
  )
  return found
    .flat()
    .filter(({ body }) => isUnfinished(body))
    .map(({ body }) => nonconformityTold(body))
}

async function applicationsOf(
  view: RegisterView,
  assessments: readonly string[],
): Promise<readonly string[]> {
  const works = await Promise.all(assessments.map((id) => need(view, 'assessment', { id })))
  return [...new Set(works.map(({ body }) => body.application))]
}

/** Who held it on a day: the one it was issued to, or the one that two records were merged into by then. */
async function holderOn(
  view: RegisterView,
  certificate: Certificate,
  day: string,
): Promise<NoticeTold['holder']> {
  const { holder, address, creditCode, heldBy, organisation } = certificate
  if (heldBy === undefined || heldBy.since > day)
    return {
      name: holder,
      ...(address === undefined ? {} : { address }),
      ...(creditCode === undefined ? {} : { creditCode }),
    }
  const { body: kept } = await need(view, 'organisation', { id: organisation })
  return {
    name: heldBy.name,
    address: kept.address,
    ...(kept.creditCode === undefined ? {} : { creditCode: kept.creditCode }),
  }
}
