import { readTilePath } from '../../domain/trust/log-tiles.ts'
import { unknownRecord } from '../register/records.ts'
import {
  proveEntry,
  signCheckpoint,
  type CheckpointPorts,
  type WrittenCheckpoint,
} from './sign-checkpoint.ts'
import { transparencyLog, type LogName } from './transparency-log.ts'

/** The logs of a body as anybody may read them, file by file as they are published. */
export type PublicLogs = {
  /** What the log is now, signed; undefined where no key was made yet. */
  checkpoint(log: LogName): Promise<WrittenCheckpoint | undefined>
  /** A tile or a bundle of entries by its path; undefined where the log has none of that name. */
  tile(log: LogName, path: string): Promise<Uint8Array | undefined>
  /**
   * The proof that an issued certificate stands in the log; undefined where no key was made yet.
   * Refuses (`record-unknown`) a number under which none was issued.
   */
  proof(number: string): Promise<string | undefined>
}

/** The logs over the ports of a register. */
export function publicLogs(ports: CheckpointPorts): PublicLogs {
  const logs = {
    trail: transparencyLog(ports.register, 'trail', ports.sha256),
    certificates: transparencyLog(ports.register, 'certificates', ports.sha256),
  }
  return {
    checkpoint: (log) => signCheckpoint(ports, logs[log]),
    async tile(log, path) {
      const name = readTilePath(path)
      if (name === undefined) return undefined
      await logs[log].size()
      return logs[log].tile(name)
    },
    async proof(number) {
      const published = await ports.register.read(async (view) => {
        const holder = await view.holderOf('certificate-number', number)
        const links = holder === undefined ? [] : await view.auditOf(holder)
        return links.find(({ act }) => act === 'publish-certificate')
      })
      if (published === undefined) throw unknownRecord('certificate', number)
      const checkpoint = await signCheckpoint(ports, logs.certificates)
      const place = await logs.certificates.placeOf(published.seq)
      return checkpoint === undefined || place === undefined
        ? undefined
        : proveEntry(logs.certificates, checkpoint, place)
    },
  }
}
