import type { FastifyReply } from 'fastify'
import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { catalogueIn } from '../../domain/messages/all.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Language } from '../../domain/messages/text.ts'

/** What programs are answered in that ask for no language, or for none of ours. */
const USUAL: Language = 'en'

/**
 * The words in the language that a request asks for by `Accept-Language` (RFC 9110, 12.5.4), as
 * https://github.com/jshttp/negotiator reads it. Where it asks for none that we have, those of
 * `usual`.
 */
export function catalogueFor(
  { raw }: { readonly raw: Pick<IncomingMessage, 'headers'> },
  usual: Language = USUAL,
): Catalogue {
  const offered = [usual, ...LANGUAGES.filter((one) => one !== usual)]
  return catalogueIn((new Negotiator(raw).language(offered) as Language | undefined) ?? usual)
}

/**
 * The words an answer is written in, said in its headers: `Content-Language`, and that another
 * `Accept-Language` may get another answer.
 */
export function speaking(reply: FastifyReply, usual?: Language): Catalogue {
  const catalogue = catalogueFor(reply.request, usual)
  reply.header('content-language', catalogue.language)
  varyBy(reply, 'accept-language')
  return catalogue
}

/** Says in `Vary` that the answer depends on a header of the request, besides others it depends on. */
export function varyBy(reply: FastifyReply, header: string): void {
  const known = String(reply.getHeader('vary') ?? '')
  const names = known.split(/,\s*/).filter((name) => name !== '')
  if (!names.includes(header)) reply.header('vary', [...names, header].join(', '))
}
