import { onCLS, onINP, onLCP } from 'web-vitals'
import type { Evidence } from '#shared/contract/feedback.ts'

/**
 * Measures what the usager lived through on this page: numbers only, nothing of what they read.
 * @param started when the démarche began, as the page says (ISO); anything else is left out.
 * @returns what is known when it is asked.
 */
export function measure(started: string | null, errors: () => number): () => Evidence {
  const known: Evidence = {}
  const all = { reportAllChanges: true }
  onLCP(({ value }) => (known.lcp_ms = Math.round(value)), all)
  onINP(({ value }) => (known.inp_ms = Math.round(value)), all)
  onCLS(({ value }) => (known.cls = Math.round(value * 10_000) / 10_000), all)
  const from = Date.parse(started ?? '')
  return () => {
    const elapsed = Math.round((Date.now() - from) / 1000)
    const isPlausible = elapsed >= 0 && elapsed < 24 * 3600
    return { ...known, errors: errors(), ...(isPlausible && { elapsed_s: elapsed }) }
  }
}
