import type { Line } from './line.ts'

/** Returns whether a line is drawn as a rate: with its interval, or from a register without one. */
export function isDrawn<L extends Pick<Line, 'unit' | 'value' | 'low' | 'high' | 'isRegister'>>(
  line: L,
): line is L & { value: number } {
  const { unit, value, low, high, isRegister } = line
  return unit === 'share' && value !== null && (isRegister || (low !== null && high !== null))
}
