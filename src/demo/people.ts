import { addPerson } from '../app/access/add-person.ts'
import { switchPerson } from '../app/access/amend-person.ts'
import type { AccessPorts } from '../app/access/access-ports.ts'
import type { Call } from '../app/register/perform.ts'
import type { Role } from '../domain/register/roles.ts'

/** Somebody made up. Their ids are those that the made-up work is signed by. */
type DemoPerson = {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  /** They have left, and their work stays theirs. */
  readonly hasLeft?: true
}

/** One for each role of the body, in the order in which a case comes by them, then assessors who have left; nobody is real. */
const DEMO_PEOPLE: readonly DemoPerson[] = [
  { id: 'demo-reader', name: '读者 Reader', roles: ['reader'] },
  { id: 'demo-editor', name: '林澄 Lin Cheng', roles: ['editor'] },
  { id: 'demo-approver', name: '周启 Zhou Qi', roles: ['approver'] },
  { id: 'demo-assessor', name: '沈知遥 Shen Zhiyao', roles: ['assessor'] },
  { id: 'demo-assessor-2', name: '何敏 He Min', roles: ['assessor'] },
  { id: 'demo-reviewer', name: '孟知行 Meng Zhixing', roles: ['reviewer'] },
  { id: 'demo-decision-maker', name: '许衡 Xu Heng', roles: ['decision-maker'] },
  { id: 'demo-clerk', name: '陆宁 Lu Ning', roles: ['clerk'] },
  { id: 'demo-operator', name: '高原 Gao Yuan', roles: ['operator'] },
  { id: 'demo-assessor-3', name: '温以宁 Wen Yining', roles: ['assessor'], hasLeft: true },
  { id: 'demo-assessor-4', name: '罗伯安 Luo Boan', roles: ['assessor'], hasLeft: true },
]

/** Puts the people of the demonstration on record. They have no passwords: nobody signs in. */
export async function addDemoPeople(ports: AccessPorts, call: Call): Promise<void> {
  for (const { id, name, roles, hasLeft = false } of DEMO_PEOPLE) {
    await addPerson(
      ports,
      call,
      { name: `${name}（虚构 fictitious）`, login: id.replace('demo-', 'demo.'), roles },
      { id },
    )
    if (hasLeft) await switchPerson(ports, call, { id }, { state: 'disabled' })
  }
}
