import { newPlan } from '../../../domain/register/assessment-record.ts'
import { membersOf } from './record-members.ts'

/** How an assessment is to be done. */
export const planMembers = membersOf(newPlan)
