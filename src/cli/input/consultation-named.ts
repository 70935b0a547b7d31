import {
  consultationsOn,
  type ConsultationStanding,
} from '../../app/register/consultations/open-comments.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { Bodies } from '../../app/register/records.ts'
import { message } from '../../domain/messages/message.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { revisionNamed } from './revision-name.ts'

/** The record of a draft that is named as `standard/edition/revision`. */
export async function draftNamed(ports: RegisterPorts, name: string): Promise<string> {
  const { standard, edition, revision } = revisionNamed(name)
  if (edition === undefined || revision === undefined)
    throw new Failure(EXIT.usage, 'draft-unknown', message('cli-comments-draft-whole', { name }))
  const search = [
    { key: 'edition', value: edition },
    { key: 'revision', value: String(revision) },
  ]
  const [found] = await ports.register.read(
    async (view) =>
      (await view.find<Bodies['revision']>('revision', { standard, search }, { limit: 1 })).items,
  )
  if (found === undefined)
    throw new Failure(EXIT.faulty, 'draft-unknown', message('cli-comments-draft-none', { name }))
  return found.id
}

/**
 * The consultation on a draft that is meant: the one that is named by its id, else the one that is not
 * concluded, else the only one. Fails with the ids where several may be meant.
 */
export async function consultationNamed(
  ports: RegisterPorts,
  draft: string,
  id: string | undefined,
): Promise<ConsultationStanding> {
  const all = await consultationsOn(ports, await draftNamed(ports, draft))
  const running = all.filter(({ phase }) => phase !== 'concluded')
  const meant =
    id === undefined
      ? running.length > 0
        ? running
        : all
      : all.filter(({ consultation }) => consultation.id === id)
  const [one, ...others] = meant
  if (one === undefined)
    throw new Failure(
      EXIT.faulty,
      'consultation-unknown',
      id === undefined
        ? message('cli-comments-none', { draft })
        : message('cli-comments-none--id', { draft, id }),
    )
  if (others.length > 0)
    throw new Failure(
      EXIT.usage,
      'consultation-ambiguous',
      message('cli-comments-several', {
        ids: { list: meant.map(({ consultation }) => consultation.id), joined: 'comma' },
      }),
    )
  return one
}
