import type { Directory, Place } from './directory.ts'

/** How a directory and a cell differ on an organisation. `said`: the cell that the directory says. */
export type Difference =
  | { how: 'lacks' | 'differs'; organisation: string }
  | { how: 'holds'; organisation: string; said: string | null }

/** Compares a directory with what a cell holds, both ways. */
export function compareHeld(
  { organisations }: Directory,
  cell: string,
  held: readonly Omit<Place, 'cell'>[],
): Difference[] {
  const lacking = organisations
    .filter((one) => one.cell === cell)
    .filter(({ organisation }) => !held.some((one) => one.organisation === organisation))
    .map(({ organisation }): Difference => ({ how: 'lacks', organisation }))
  const others = held.flatMap((own): Difference[] => {
    const { organisation } = own
    const said = organisations.find((one) => one.organisation === organisation)
    if (said?.cell !== cell) return [{ how: 'holds', organisation, said: said?.cell ?? null }]
    return isAlike(said, own) ? [] : [{ how: 'differs', organisation }]
  })
  return [...lacking, ...others]
}

const isAlike = (one: Omit<Place, 'cell'>, other: Omit<Place, 'cell'>) =>
  namesOf(one) === namesOf(other)

const namesOf = ({ sites, keys }: Omit<Place, 'cell'>) =>
  JSON.stringify([[...sites].sort(), [...keys].sort()])
