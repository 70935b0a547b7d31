import t from 'tap'
import { attachComplaintFile } from '../../src/app/register/assessments/attach-complaint-file.ts'
import { receiveComplaint } from '../../src/app/register/assessments/receive-complaint.ts'
import { complaintFile } from '../../src/app/register/assessments/stored-file.ts'
import { bothEngines } from './both-engines.ts'
import { certified, contactOf, organisation as registered, STAFF } from './casework.ts'

const each = await bothEngines(t)
const { clerk } = STAFF
each(
  'a file that came with a complaint is kept as it came, for whoever may see the complaint',
  async (t, registerService) => {
    const { ports } = registerService
    const { id: certificate, body } = await certified(registerService)
    const about = { kind: 'certificate', id: certificate } as const
    const { organisation } = body
    const words = { from: '示例', statement: '示例' }
    const ref = await receiveComplaint(ports, clerk, {
      form: 'complaint',
      organisation,
      about,
      ...words,
    })
    const bytes = Buffer.from('示例来信\n')
    const letter = { name: '来信.txt', mediaType: 'text/plain', bytes }
    const own = await contactOf(registerService, organisation, 'own')
    const other = (await registered(registerService)).id
    const stranger = await contactOf(registerService, other, 'stranger')
    const { body: kept } = await attachComplaintFile(ports, own, { id: ref.id }, letter)
    const [file] = kept.files ?? []
    t.match(file, {
      name: '来信.txt',
      mediaType: 'text/plain',
      size: bytes.length,
      by: own.actor.id,
    })
    const found = await complaintFile(ports, own, ref.id, file!.id)
    t.same(Buffer.from(found.bytes), bytes)
    await t.rejects(complaintFile(ports, stranger, ref.id, file!.id), { code: 'record-unknown' })
    await t.rejects(complaintFile(ports, clerk, ref.id, 'none'), { code: 'record-unknown' })
    await t.rejects(attachComplaintFile(ports, stranger, { id: ref.id }, letter), {
      code: 'act-forbidden',
    })
    const photo = { name: '照片.png', mediaType: 'image/png', bytes }
    await t.rejects(attachComplaintFile(ports, clerk, { id: ref.id }, photo), {
      code: 'record-faulty',
      faults: [{ code: 'evidence-other' }],
    })
  },
)
