import type { FollowUp, FollowUps } from '#shared/contract/agents/follow-up.ts'

/** When it is due, in the order it is shown. */
const groups = ['overdue', 'today', 'later'] as const
type Group = (typeof groups)[number]

/** The groups that have something in them, each in the order of the hub. */
export function groupFollowUps({
  today,
  follow_ups,
}: FollowUps): { group: Group; items: readonly FollowUp[] }[] {
  const of = ({ overdue, due_on }: FollowUp): Group =>
    overdue ? 'overdue' : due_on === today ? 'today' : 'later'
  return groups
    .map((group) => ({ group, items: follow_ups.filter((one) => of(one) === group) }))
    .filter(({ items }) => items.length > 0)
}
