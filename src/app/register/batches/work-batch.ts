import { PERSON, type Person } from '../../../domain/access/person.ts'
import type { BatchAct, BatchOrder } from '../../../domain/register/batch.ts'
import { rolesFor } from '../../../domain/register/batch.ts'
import { decideCertification } from '../assessments/decide-certification.ts'
import type { Call, RegisterPorts } from '../perform.ts'
import { issueCertificate } from '../certificates/issue-certificate.ts'
import type { Actor, Job, JobEffect } from '../ports.ts'
import { need } from '../records.ts'
import { restoreCertificate } from '../certificates/restore-certificate.ts'
import { takeStep } from '../take-step.ts'
import { withdrawCertificate } from '../certificates/withdraw-certificate.ts'

type Item<A extends BatchAct> = Extract<BatchOrder, { readonly act: A }>['items'][number]

/** Does one item of a batch; done again after a stop, it comes to the same. */
const ACTS: {
  readonly [A in BatchAct]: (ports: RegisterPorts, call: Call, item: Item<A>) => Promise<unknown>
} = {
  // A decision has one certificate however often it is asked for, so the key of the call is not needed.
  'issue-certificate': (ports, { actor, why }, { decision }) =>
    issueCertificate(ports, { actor, ...(why === undefined ? {} : { why }) }, { decision }),
  'decide-certification': (ports, call, { assessment, ...input }) =>
    decideCertification(ports, call, { id: assessment }, input),
  'suspend-certificate': (ports, call, { certificate, reason }) =>
    takeStep(ports, call, 'suspend-certificate', { id: certificate }, { reason }),
  'restore-certificate': (ports, call, { certificate, reason }) =>
    restoreCertificate(ports, call, { id: certificate }, { reason }),
  'withdraw-certificate': (ports, call, { certificate, reason }) =>
    withdrawCertificate(ports, call, { id: certificate }, { reason }),
}

/**
 * Does items of batches, each as the act alone would be done by the person who asked: with the roles
 * that person had then and has still, judged by the same tables. An item that is refused fails with
 * the refusal; nothing of it is kept.
 */
export async function workBatch(ports: RegisterPorts, jobs: readonly Job[]): Promise<JobEffect> {
  for (const job of jobs) await doItem(ports, job)
  // Each act has put itself on record; that the job is done is all there is to add.
  return () => Promise.resolve()
}

async function doItem(ports: RegisterPorts, { batch: id, item, payload }: Job): Promise<void> {
  const { batch, now } = await ports.register.read(async (view) => {
    const { body } = await need(view, 'batch', { id })
    const person = await view.get<Person>(PERSON.kind, body.asked.by)
    return { batch: body, now: person?.body }
  })
  // Nobody is on record in a demonstration where somebody only says who they are.
  const roles = now === undefined ? batch.roles : now.state === 'active' ? now.roles : undefined
  const actor: Actor = { id: batch.asked.by, roles: rolesFor(batch, roles) }
  const { reason, reasons } = payload as { readonly reason?: string; readonly reasons?: string }
  const call: Call = {
    actor,
    why: reason ?? reasons ?? `Batch ${id}`,
    once: { key: `batch ${id} ${item}`, requestDigest: ports.digestOf(payload) },
  }
  // What was asked was held to the shape of its act when it was put in line.
  await ACTS[batch.act](ports, call, payload as never)
}
