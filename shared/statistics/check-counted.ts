import type { Counted } from './newcombe.ts'

/** @throws RangeError when n is negative, or x is not between 0 and n. */
export function checkCounted({ x, n }: Counted): void {
  if (!(n >= 0 && Number.isFinite(n))) throw new RangeError('Answers are counted from zero')
  if (!(x >= 0 && x <= n)) throw new RangeError('A share counts between none and all')
}

/** Like `checkCounted`, for a method that needs whole numbers. */
export function checkWhole(counted: Counted): void {
  checkCounted(counted)
  if (!(Number.isInteger(counted.x) && Number.isInteger(counted.n)))
    throw new RangeError('An exact method counts whole answers')
}
