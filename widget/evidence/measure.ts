import { type MetricType, onCLS, onINP, onLCP } from 'web-vitals'
import type { Evidence } from '#shared/contract/feedback/feedback.ts'

/** Whose page is measured. */
interface Measured {
  host: Element
  errors: () => number
  cameBack: () => boolean
}

/** The latest of each metric. */
type Vitals = Partial<Record<MetricType['name'], Pick<MetricType, 'value' | 'navigationType'>>>

/** One for the page, however many forms it has: web-vitals cannot be told to stop. */
let vitals: Vitals | undefined

/**
 * Measures what the usager lived through on this page: numbers and the class of the device,
 * nothing of what they read, no address.
 * @param host says in `started` when the démarche began (ISO); anything else is left out.
 * @returns what is known when it is asked.
 */
export function measure({ host, errors, cameBack }: Measured): () => Evidence {
  vitals ??= observeVitals()
  const latest = vitals
  /** What was measured before the page came back is of another visit. */
  const read = (name: keyof Vitals) => {
    const metric = latest[name]
    const isOfReturn = metric?.navigationType === 'back-forward-cache'
    return isOfReturn === cameBack() ? metric?.value : undefined
  }
  const from = Date.parse(host.getAttribute('started') ?? '')
  return () => {
    const elapsed = Math.round((Date.now() - from) / 1000)
    const isPlausible = elapsed >= 0 && elapsed < 24 * 3600
    return {
      ...rounded('lcp_ms', read('LCP'), 1),
      ...rounded('inp_ms', read('INP'), 1),
      ...rounded('cls', read('CLS'), 10_000),
      errors: errors(),
      failed_requests: countFailed(),
      device: classOfDevice(),
      ...(isPlausible && { elapsed_s: elapsed }),
    }
  }
}

/** Reports every change, since the evidence leaves while the page is still shown. */
function observeVitals(): Vitals {
  const latest: Vitals = {}
  const keep = ({ name, value, navigationType }: MetricType) => {
    latest[name] = { value, navigationType }
  }
  for (const observe of [onLCP, onINP, onCLS]) observe(keep, { reportAllChanges: true })
  return latest
}

function rounded(name: keyof Evidence, value: number | undefined, parts: number): Evidence {
  return value === undefined ? {} : { [name]: Math.round(value * parts) / parts }
}

/** Requests of the page that a server answered with an error; how many, never which. */
function countFailed(): number {
  let failed = 0
  for (const entry of performance.getEntriesByType('resource'))
    if ((entry as PerformanceResourceTiming).responseStatus >= 400) failed++
  return failed
}

/** By the pointer and the shorter side of the screen, as people would say it. */
function classOfDevice(): NonNullable<Evidence['device']> {
  if (!matchMedia('(pointer: coarse)').matches) return 'desktop'
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet'
}
