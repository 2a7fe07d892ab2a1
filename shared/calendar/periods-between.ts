import { daysOf, lengthOf, periodOf } from './period.ts'

/**
 * Returns every period from one to another of the same length, both included: the ticks of a time
 * axis.
 */
export function periodsBetween(first: string, last: string): string[] {
  const found = [first]
  for (let next = after(first); next <= last; next = after(next)) found.push(next)
  return found
}

function after(period: string): string {
  return periodOf(daysOf(period).until, lengthOf(period))
}
