import type { Counted } from './newcombe.ts'

/** @throws RangeError when there are fewer answers than none, or more say yes than answered. */
export function checkCounted({ x, n }: Counted): void {
  if (!(n >= 0 && Number.isFinite(n))) throw new RangeError('Answers are counted from zero')
  if (!(x >= 0 && x <= n)) throw new RangeError('A share counts between none and all')
}

/** As `checkCounted`, for a method that counts people one by one. */
export function checkWhole(counted: Counted): void {
  checkCounted(counted)
  if (!(Number.isInteger(counted.x) && Number.isInteger(counted.n)))
    throw new RangeError('An exact method counts whole answers')
}
