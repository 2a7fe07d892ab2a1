import { observe } from './observe.ts'

interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}

/**
 * Cumulative layout shift, without unit: the largest sum of shifts nobody asked for within a window
 * that lasts five seconds at most and ends after one second of calm.
 * Source: web.dev, Evolving the CLS metric (2021).
 */
export function layoutShift(life: AbortSignal): () => number | undefined {
  const isKnown = PerformanceObserver.supportedEntryTypes?.includes('layout-shift')
  let largest = 0
  let sum = 0
  let first = 0
  let last = Number.NEGATIVE_INFINITY
  observe<LayoutShift>(life, 'layout-shift', ({ value, startTime, hadRecentInput }) => {
    if (hadRecentInput) return
    if (startTime - last > 1000 || startTime - first > 5000) {
      sum = 0
      first = startTime
    }
    last = startTime
    sum += value
    largest = Math.max(largest, sum)
  })
  return () => (isKnown ? largest : undefined)
}
