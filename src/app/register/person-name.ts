import type { TeamPart } from '../../domain/document/who-and-how.ts'
import type { TeamMember } from '../../domain/register/assessment-record.ts'
import type { RegisterView } from './ports.ts'

/** What a person is called; programs that act have their id alone. */
export async function nameOf(view: RegisterView, id: string): Promise<string> {
  const person = await view.get<{ readonly name: string }>('person', id)
  return person?.body.name ?? id
}

/** A team by name, with the part of each. */
export function teamNamed(
  view: RegisterView,
  team: readonly TeamMember[],
): Promise<readonly { readonly name: string; readonly part: TeamPart }[]> {
  return Promise.all(
    team.map(async (one) => ({ name: await nameOf(view, one.person), part: partOf(one) })),
  )
}

function partOf({ isLead, isExpert, left }: TeamMember): TeamPart {
  if (left !== undefined) return 'left'
  if (isLead === true) return 'lead'
  return isExpert === true ? 'expert' : 'member'
}
