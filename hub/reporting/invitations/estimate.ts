import { rakedFacts } from '#shared/contract/reporting/invitations.ts'
import type { Margin } from '#shared/statistics/margin.ts'
import { type RakedShare, rakedShare } from '#shared/statistics/raked-share.ts'
import { addUp } from './describe-counted.ts'
import type { InvitationCell } from './sql.ts'

/** What the answers say of all who were invited. */
export interface Estimate extends RakedShare {
  /** Part of the invited who are silent, each counted by the inverse of their probability. */
  silent: number
}

/**
 * Estimates the share of the satisfied among all who were invited, where their facts are known.
 * @returns why there is none: a month is open; fewer than 30 effective answers
 */
export function estimateShare(cells: readonly InvitationCell[]): Estimate | 'open' | 'too_few' {
  if (cells.some(({ closed }) => !closed)) return 'open'
  if (addUp(cells).n === 0) return 'too_few'
  const found = rakedShare(
    perAnswer(cells, ({ x, probability }, nth) => ({ isGood: nth < x, probability })),
    rakedFacts.map((fact) => marginOf(cells, fact)),
  )
  if (found === null || found.showsUnweightedOnly) return 'too_few'
  const weigh = (of: (cell: InvitationCell) => number) =>
    cells.reduce((all, one) => all + of(one) / one.probability, 0)
  const silent = weigh(({ invited, answered }) => invited - answered) / weigh((one) => one.invited)
  return { ...found, silent }
}

function marginOf(cells: readonly InvitationCell[], fact: (typeof rakedFacts)[number]): Margin {
  const targets = new Map<string, number>()
  const categoryOf = (cell: InvitationCell) => cell[fact] ?? ''
  for (const one of cells) {
    const before = targets.get(categoryOf(one)) ?? 0
    targets.set(categoryOf(one), before + one.invited / one.probability)
  }
  return { name: fact, answers: perAnswer(cells, categoryOf), targets }
}

/** Lists something of each answer, the good ones of a cell first. */
function perAnswer<T>(
  cells: readonly InvitationCell[],
  of: (cell: InvitationCell, nth: number) => T,
): T[] {
  return cells.flatMap((cell) => Array.from({ length: cell.n }, (_, nth) => of(cell, nth)))
}
