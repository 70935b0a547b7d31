/** What people may be in a certification body; `contact` speaks for one organisation. */
export const ROLES = [
  'editor',
  'approver',
  'assessor',
  'reviewer',
  'decision-maker',
  'clerk',
  'reader',
  'operator',
  'contact',
] as const
export type Role = (typeof ROLES)[number]
