import type { Register } from '../../src/app/register/ports.ts'

/** Issues one certificate as the drills do, intent first, and gives its number. */
export function issueOne(register: Register): Promise<number> {
  const actor = { id: `process-${process.pid}`, roles: ['clerk'] }
  return register.transaction(actor, 'a drill', async (tx) => {
    const number = await tx.nextNumber('drill')
    const draft = {
      kind: 'certificate',
      id: `certificate-${number}`,
      state: 'intended',
      number: String(number),
      body: { number, by: process.pid, text: '示例'.repeat(number % 40) },
    }
    const intended = await tx.create(draft, 'intend-certificate')
    await tx.claimUnique('drill-number', String(number), draft)
    await tx.put({ ...intended, state: 'active' }, 1, 'issue-certificate')
    return number
  })
}
