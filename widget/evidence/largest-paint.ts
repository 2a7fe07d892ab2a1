import { observe } from './observe.ts'

/**
 * Largest contentful paint, in milliseconds since the page was asked for. The browser itself stops
 * at the first interaction, so the last entry holds.
 * Source: W3C, Largest Contentful Paint.
 */
export function largestPaint(life: AbortSignal): () => number | undefined {
  let value: number | undefined
  observe(life, 'largest-contentful-paint', ({ startTime }) => {
    value = startTime
  })
  return () => value
}
