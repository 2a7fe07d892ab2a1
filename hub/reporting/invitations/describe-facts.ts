import { invitationFacts, type ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { describeParts } from './describe-counted.ts'
import type { InvitationCell } from './sql.ts'

type Facts = NonNullable<ServiceInvitations['facts']>

/**
 * Describes who answered by what is known of the invited. A fact that says nothing of anybody is
 * left out; so is a table of one row.
 * @param nameOf the name of a territory
 */
export function describeFacts(
  cells: readonly InvitationCell[],
  nameOf: (territory: string) => string,
): Facts {
  return invitationFacts.flatMap((fact) => {
    const groups = new Map<string | null, InvitationCell[]>()
    for (const one of cells) {
      const group = groups.get(one[fact])
      if (group) group.push(one)
      else groups.set(one[fact], [one])
    }
    if (groups.size < 2) return []
    // The unknown come last.
    const rows = [...groups].sort(([one], [other]) =>
      one === null ? 1 : other === null ? -1 : one.localeCompare(other),
    )
    const counted = describeParts(rows.map(([, group]) => group))
    return [
      {
        fact,
        cells: rows.flatMap(([value], at) => {
          const own = counted[at]
          const name = fact === 'territory' && value !== null ? nameOf(value) : null
          return own ? [{ value, name, ...own }] : []
        }),
      },
    ]
  })
}
