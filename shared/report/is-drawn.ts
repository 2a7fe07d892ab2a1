import type { Line } from './line.ts'

/** Whether a line is drawn as a share: with its interval, or of a complete register without. */
export function isDrawn<L extends Pick<Line, 'unit' | 'value' | 'low' | 'high' | 'isRegister'>>(
  line: L,
): line is L & { value: number } {
  const { unit, value, low, high, isRegister } = line
  return unit === 'share' && value !== null && (isRegister || (low !== null && high !== null))
}
