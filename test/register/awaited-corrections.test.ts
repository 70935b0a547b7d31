import t from 'tap'
import { listWaitingActs } from '../../src/app/register/waiting-acts.ts'
import { bothEngines } from './both-engines.ts'
import {
  accepted,
  begun,
  contactOf,
  evaluated,
  granted,
  organisation,
  STAFF,
  wish,
} from './casework.ts'
import type { RegisterService } from './register-service.ts'

const each = await bothEngines(t)
const UNFRIENDLY = { hot: true, clean: true, friendly: false }

/** An organisation of which somebody may sign in, or nobody, and its assessment with one minor nonconformity. */
async function found(registerService: RegisterService, more: { readonly isSignedUp: boolean }) {
  const { id: of } = await organisation(registerService)
  if (more.isSignedUp) await contactOf(registerService, of, 'contact')
  const { id } = await begun(registerService, (await accepted(registerService, wish(of))).id)
  await evaluated(registerService, id, UNFRIENDLY)
  return id
}

each(
  'a correction waits for the clerk while it is needed and nobody else can write it down',
  async (t, registerService) => {
    const waits = async () =>
      (await listWaitingActs(registerService.ports, STAFF.clerk))
        .filter(({ act }) => act === 'answer-nonconformity')
        .map(({ found }) => found?.assessment)
    const alone = await found(registerService, { isSignedUp: false })
    await found(registerService, { isSignedUp: true })
    t.same(await waits(), [alone], 'whoever can sign in answers for themselves')
    await granted(registerService, alone, 'one-star')
    t.same(await waits(), [], 'a certificate that was granted waits for no correction')
  },
)
