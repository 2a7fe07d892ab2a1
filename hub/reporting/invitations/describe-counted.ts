import type { ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { responseRate } from '#shared/statistics/response-rate.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import type { InvitationCell } from './sql.ts'

type Counted = ServiceInvitations['counted']

/** Describes invitations in total: how many, reached, answered. Few answers are not counted. */
export function describeCounted(cells: readonly InvitationCell[]): Counted {
  const { answered } = addUp(cells)
  return show(cells, answered === 0 || answered >= fewestShown)
}

/**
 * Describes the parts of a table whose total is shown: a part with few answers is hidden, and
 * another that a subtraction would give back.
 * @returns as many as the groups, in their order
 */
export function describeParts(groups: readonly (readonly InvitationCell[])[]): Counted[] {
  const answered = groups.map((cells) => addUp(cells).answered)
  const [shown = []] = suppress([answered.map((n) => (n === 0 ? null : n))])
  return groups.map((cells, at) => show(cells, answered[at] === 0 || (shown[at] ?? null) !== null))
}

/** Adds up cells. */
export function addUp(
  cells: readonly InvitationCell[],
): Record<'invited' | 'undeliverable' | 'answered' | 'n' | 'x', number> {
  const sum = (of: 'invited' | 'undeliverable' | 'answered' | 'n' | 'x') =>
    cells.reduce((all, one) => all + one[of], 0)
  return {
    invited: sum('invited'),
    undeliverable: sum('undeliverable'),
    answered: sum('answered'),
    n: sum('n'),
    x: sum('x'),
  }
}

function show(cells: readonly InvitationCell[], isShown: boolean): Counted {
  const { invited, undeliverable, answered } = addUp(cells)
  const rate = responseRate({ invited, undeliverable, answered })
  return {
    invited,
    undeliverable,
    answered: isShown ? answered : null,
    rate: isShown && rate !== null ? toThousandth(rate) : null,
  }
}
