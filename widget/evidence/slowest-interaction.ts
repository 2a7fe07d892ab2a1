import { observe } from './observe.ts'

interface Interaction extends PerformanceEntry {
  interactionId?: number
}

/**
 * Interaction to next paint, in milliseconds: the slowest interaction, leaving out one for each
 * fifty. `undefined` while nothing slower than 40 ms was seen.
 * Source: web.dev, Interaction to Next Paint.
 */
export function slowestInteraction(life: AbortSignal): () => number | undefined {
  const slowest = new Map<number, number>()
  observe<Interaction>(life, 'event', ({ interactionId, duration }) => {
    if (interactionId)
      slowest.set(interactionId, Math.max(duration, slowest.get(interactionId) ?? 0))
  })
  return () => {
    const { interactionCount = 0 } = performance as { interactionCount?: number }
    const durations = [...slowest.values()].sort((a, b) => b - a)
    return durations[Math.min(Math.floor(interactionCount / 50), durations.length - 1)]
  }
}
