import { createHash } from 'node:crypto'
import type { SignalLimits } from '#shared/statistics/chart-signal.ts'
import { type SimulatedCusum, simulateCusum } from '#shared/statistics/cusum-false-alarms.ts'
import {
  type FalseAlarms,
  type SimulatedChart,
  simulateFalseAlarms,
} from '#shared/statistics/false-alarms.ts'
import { signalLimits } from '#shared/statistics/signal-limits.ts'

/** Most simulations a hub keeps; charts change once a month, or once a week. */
const most = 200

const kept = new Map<string, FalseAlarms | null>()

/**
 * Sets the control limits of an organisation's charts, so that all together raise one false alert a
 * year. It counts how often the charts that speak are looked at.
 */
export function limitsOf(charts: readonly SimulatedChart[]): SignalLimits {
  return signalLimits(charts.reduce((all, { perYear }) => all + perYear, 0))
}

/** Simulates how many false alarms these charts raise in a year. */
export function describeFalseAlarms(charts: readonly SimulatedChart[]): FalseAlarms | null {
  return simulateOnce(charts, () => simulateFalseAlarms(charts, limitsOf(charts)))
}

/** Simulates how many false alarms the charts of early warnings raise in a year. */
export function describeCusumAlarms(charts: readonly SimulatedCusum[]): FalseAlarms | null {
  return simulateOnce(charts, () => simulateCusum(charts))
}

/** The same charts are simulated once. */
function simulateOnce(charts: object, simulate: () => FalseAlarms | null): FalseAlarms | null {
  const key = createHash('sha256').update(JSON.stringify(charts)).digest('base64')
  const known = kept.get(key)
  if (known !== undefined) return known
  const found = simulate()
  const made = found && { ...found, per_year: Math.round(found.per_year * 100) / 100 }
  for (const oldest of kept.keys()) if (kept.size >= most) kept.delete(oldest)
  kept.set(key, made)
  return made
}
