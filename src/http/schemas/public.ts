import { Type } from 'typebox'
import type { PaperVerdict } from '../../app/trust/check-paper.ts'
import type { PublicEntry } from '../../domain/trust/public-entry.ts'
import { STATUSES } from '../../domain/trust/status-list.ts'
import { closed, date, digest, names, site } from './register/parts.ts'

const someNames = Type.Object(
  { zh: Type.Optional(Type.String()), en: Type.Optional(Type.String()) },
  { additionalProperties: false, description: 'Words in one or both scripts; maybe none.' },
)

/** A certificate as anybody may see it. */
export const publicEntry = Type.Unsafe<PublicEntry>(
  closed(
    {
      number: Type.String(),
      status: Type.Enum([...STATUSES], { description: 'What it is today.' }),
      isSpecimen: Type.Boolean({
        description: 'Whether it only shows what a certificate looks like and certifies nothing.',
      }),
      holder: closed({
        name: names,
        address: someNames,
        creditCode: Type.Optional(Type.String({ description: 'Unified social credit code.' })),
      }),
      heldBy: Type.Optional(
        closed(
          { name: names, since: date },
          'The holder as the register names it since two records of it were merged; `holder` is as issued.',
        ),
      ),
      standard: closed({
        id: Type.String(),
        edition: Type.String(),
        designation: Type.String(),
        title: someNames,
      }),
      level: closed({
        id: Type.String(),
        title: someNames,
        stars: Type.Optional(Type.Integer({ minimum: 0 })),
      }),
      scope: names,
      sites: Type.Array(site),
      firstIssuedOn: date,
      validFrom: date,
      validUntil: date,
      gap: Type.Optional(
        Type.Object(
          { from: date, until: date },
          { description: 'Days before it on which none was in force: a renewal came late.' },
        ),
      ),
      statusSince: Type.Optional(date),
      supersededBy: Type.Optional(
        Type.String({ description: 'Number of the certificate that took its place.' }),
      ),
      body: names,
      document: digest,
      claim: Type.Optional(
        Type.String({ description: 'Signature of the claim in its QR code, base64url.' }),
      ),
    },
    'A certificate as anybody may see it.',
  ),
)

/** What is said of a paper. */
export const paperVerdict = Type.Unsafe<PaperVerdict>(
  Type.Union(
    [
      closed({ verdict: Type.Literal('genuine'), digest, certificate: publicEntry }),
      closed({
        verdict: Type.Literal('altered'),
        digest,
        certificate: publicEntry,
        strange: Type.Array(Type.String(), {
          description: 'Words that do not stand in the paper that was issued; none where all do.',
        }),
      }),
      closed({ verdict: Type.Literal('unknown'), digest }),
      closed({
        verdict: Type.Literal('not-compared'),
        digest,
        form: Type.Enum(['pdf', 'picture', 'other']),
      }),
    ],
    {
      description:
        '`genuine`: byte for byte as issued. `altered`: a Word file that names a certificate and is not it. `unknown`: any other Word file that can be read. `not-compared`: anything else, which may be a copy of a certificate.',
    },
  ),
)
