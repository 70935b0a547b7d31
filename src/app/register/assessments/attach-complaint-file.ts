import { attachComplaintFile as attached } from '../../../domain/register/complaint.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'
import { fileFaults, keepFile, type CapturedFile } from './captured-file.ts'

/**
 * Keeps a file that came with a complaint or an appeal, under the digest of its bytes, by the limits of
 * evidence. Everything that is wrong with it is told at once.
 */
export function attachComplaintFile(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  file: CapturedFile,
): Promise<Stored<'complaint'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'complaint', ref)
    refuseFaults('complaint-file', fileFaults(file))
    const after = attached(record.body, doer, { id, ...(await keepFile(tx, file)) })
    return change(tx, 'complaint', record, after, 'attach-complaint-file')
  })
}
