import { Gauge } from '@prometheus-io/client'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import type { Surroundings } from '../../app/ports.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import { lookAround, type LookedAround } from '../../app/register/look-around.ts'
import { passwordsInLine } from '../requests/password-turns.ts'

/**
 * Figures of the register for whoever runs it, looked up when they are asked for. Where the register
 * does not answer they are left out, and `touchstone_register_up` is 0.
 */
export const registerMetrics = plugin(
  async (
    app: FastifyInstance,
    {
      ports,
      surroundings,
    }: {
      readonly ports: Pick<RegisterPorts, 'register' | 'jobs'>
      readonly surroundings: Surroundings
    },
  ) => {
    const registers = [app.metrics]
    let looking: Promise<LookedAround | undefined> | undefined
    /** One look for all figures that are asked for at once. */
    const found = () =>
      (looking ??= lookAround(ports)
        .catch(() => undefined)
        .finally(() => (looking = undefined)))

    /** A figure that is left out where it is not known. */
    const figure = (name: string, help: string, value: () => Promise<number | undefined>): Gauge =>
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          const known = await value().catch(() => undefined)
          if (known === undefined) this.remove()
          else this.set(known)
        },
      })

    figure('touchstone_register_up', 'Whether the register answers: 1 or 0.', async () =>
      (await found()) === undefined ? 0 : 1,
    )
    figure(
      'touchstone_certificates_unfinished',
      'Certificates that have a number and no paper yet.',
      async () => (await found())?.unfinished,
    )
    figure(
      'touchstone_audit_links',
      'Links of the audit trail.',
      async () => (await found())?.links,
    )
    figure(
      'touchstone_signing_key_created_timestamp_seconds',
      'When the key that signs was made.',
      async () => secondsOf((await found())?.keyMadeAt),
    )
    figure(
      'touchstone_audit_whole',
      'Whether the audit trail held when this process last verified it: 1 or 0.',
      async () => (app.lastVerdict.of === undefined ? undefined : Number(app.lastVerdict.of.ok)),
    )
    figure(
      'touchstone_audit_verified_timestamp_seconds',
      'When this process last verified the audit trail.',
      async () => secondsOf(app.lastVerdict.of?.at),
    )
    figure('touchstone_disk_free_bytes', 'Free on the disk of the register file.', async () =>
      surroundings.freeBytes?.(),
    )
    figure(
      'touchstone_backup_newest_timestamp_seconds',
      'When the newest file in the folder of backups was written.',
      async () => secondsOf(await surroundings.newestBackup?.()),
    )
    figure('touchstone_passwords_in_line', 'Passwords looked at or waiting to be.', async () =>
      passwordsInLine(),
    )
    const jobs = new Gauge({
      name: 'touchstone_jobs',
      help: 'Jobs of batches, by state.',
      labelNames: ['state'],
      registers,
      async collect() {
        jobs.reset()
        const standing = (await found())?.jobs
        if (standing === undefined) return
        for (const [state, count] of Object.entries(standing)) jobs.set({ state }, count)
      },
    })
  },
  { name: 'register-metrics' },
)

/** A moment, RFC 3339 or milliseconds since 1970, as Prometheus has it. */
function secondsOf(moment: string | number | undefined): number | undefined {
  if (moment === undefined) return undefined
  return (typeof moment === 'string' ? Date.parse(moment) : moment) / 1000
}
