import { catalogueIn } from '../../domain/messages/all.ts'
import { message } from '../../domain/messages/message.ts'
import type { Language } from '../../domain/messages/text.ts'
import { dayOf } from '../../domain/register/calendar.ts'
import { readClaim } from '../../domain/trust/claim.ts'
import { readKeys, type TrustedKeys } from '../../domain/trust/keys.ts'
import { readStatusList } from '../../domain/trust/status-list.ts'
import { judgeLogProof, readLogProof, type LogFinding } from '../../domain/trust/log-proof.ts'
import { judgeClaim, judgeDocument, type Verdict } from '../../domain/trust/verdict.ts'
import {
  claimRows,
  loggedSentence,
  outcomeWords,
  verdictSentence,
} from '../../domain/trust/verdict-words.ts'
import type { ExplanationBlock } from '../../domain/words/explain/explanation.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { readBytes, readInput } from './read-input.ts'
import { text } from '../terminal/terminal.ts'

/** What a paper is judged by. */
export type PaperOptions = {
  readonly keys?: string
  readonly status?: string
  /** The file beside the certificate that proves that it stands in the log. */
  readonly proof?: string
  /** RFC 3339 in UTC. */
  readonly at?: string
  readonly language?: Language
}

/** The claim in what a QR code said, where the text is such; an unreadable one is refused later. */
export function claimIn(given: string): string | undefined {
  return /(?:^|#)\s*T1\./.test(given) ? given : undefined
}

/** What a certificate is worth by files alone, given as a claim or as the bytes of its paper. */
export async function judgePaper(
  paper: string | Uint8Array,
  { keys: keyFile, status, proof, at, language: asked }: PaperOptions,
  usual: Language,
): Promise<{
  readonly verdict: Verdict
  readonly logged?: LogFinding
  readonly blocks: readonly ExplanationBlock[]
}> {
  if (keyFile === undefined)
    throw new Failure(EXIT.usage, 'keys-missing', message('cli-keys-missing'))
  const keys = await trustedKeys(keyFile)
  const list = status === undefined ? undefined : await listIn(status)
  const now = at ?? new Date().toISOString()
  const day = dayOf(now, { utcOffsetMinutes: -new Date(now).getTimezoneOffset() })
  const ground = { keys, list, now, day, checkSignature: commandLinePorts.signing.check }
  const { digestOfBytes, sha256 } = commandLinePorts
  const asClaim = typeof paper === 'string' ? readable(paper) : undefined
  const document = typeof paper === 'string' ? '' : digestOfBytes(paper)
  const verdict =
    asClaim === undefined
      ? await judgeDocument(document, ground)
      : await judgeClaim(asClaim, ground)
  const logged =
    proof === undefined
      ? undefined
      : await judgeLogProof(
          await proofIn(proof),
          asClaim === undefined ? { document } : { claim: asClaim.signature },
          { ...ground, sha256 },
        )
  const catalogue = catalogueIn(asked ?? usual)
  const rows = claimRows(verdict, catalogue)
  const { sign, words } = outcomeWords(verdict, catalogue)
  return {
    verdict,
    ...(logged === undefined ? {} : { logged }),
    blocks: [
      { kind: 'title', text: `${sign} ${words}` },
      text(verdictSentence(verdict, catalogue)),
      ...(logged === undefined ? [] : [text(loggedSentence(logged, catalogue))]),
      ...(rows.length === 0 ? [] : [{ kind: 'facts' as const, rows }]),
    ],
  }
}

/** The keys in a file. Refuses (`keys-faulty`) what is none. */
export async function trustedKeys(file: string): Promise<TrustedKeys> {
  const keys = readKeys(await readInput(file))
  if (keys === undefined)
    throw new Failure(EXIT.usage, 'keys-faulty', message('cli-keys-faulty', { file }))
  return keys
}

async function listIn(file: string) {
  const list = readStatusList((await readBytes(file)).toString('utf8'))
  if (list === undefined)
    throw new Failure(EXIT.usage, 'status-list-faulty', message('cli-status-list-faulty', { file }))
  return list
}

async function proofIn(file: string) {
  const proof = readLogProof((await readBytes(file)).toString('utf8'))
  if (proof === undefined)
    throw new Failure(EXIT.usage, 'proof-faulty', message('cli-proof-faulty', { file }))
  return proof
}

function readable(paper: string) {
  const claim = readClaim(paper)
  if (claim === undefined)
    throw new Failure(EXIT.usage, 'claim-faulty', message('cli-claim-faulty'))
  return claim
}
