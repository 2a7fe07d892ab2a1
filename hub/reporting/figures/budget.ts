import { createHash } from 'node:crypto'
import type { SignalLimits } from '#shared/statistics/chart-signal.ts'
import {
  type FalseAlarms,
  type SimulatedChart,
  simulateFalseAlarms,
} from '#shared/statistics/false-alarms.ts'
import { signalLimits } from '#shared/statistics/signal-limits.ts'

/** Most simulations a hub keeps; charts of complete months change once a month. */
const most = 200

const kept = new Map<string, FalseAlarms | null>()

/**
 * Sets the control limits of an organisation's charts, so that all together raise one false alert a
 * year. It counts how often the charts that speak are looked at.
 */
export function limitsOf(charts: readonly SimulatedChart[]): SignalLimits {
  return signalLimits(charts.reduce((all, { perYear }) => all + perYear, 0))
}

/** Simulates how many false alarms these charts raise in a year; the same charts are simulated once. */
export function describeFalseAlarms(charts: readonly SimulatedChart[]): FalseAlarms | null {
  const key = createHash('sha256').update(JSON.stringify(charts)).digest('base64')
  const known = kept.get(key)
  if (known !== undefined) return known
  const found = simulateFalseAlarms(charts, limitsOf(charts))
  const made = found && { ...found, per_year: Math.round(found.per_year * 100) / 100 }
  for (const oldest of kept.keys()) if (kept.size >= most) kept.delete(oldest)
  kept.set(key, made)
  return made
}
