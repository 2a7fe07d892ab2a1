import type { Evidence } from '#shared/contract/feedback.ts'
import { largestPaint } from './largest-paint.ts'
import { layoutShift } from './layout-shift.ts'
import { slowestInteraction } from './slowest-interaction.ts'

/** Whose page is measured. */
interface Measured {
  host: Element
  errors: () => number
  life: AbortSignal
}

/**
 * Measures what the usager lived through on this page: numbers and the class of the device,
 * nothing of what they read, no address.
 * @param host says in `started` when the démarche began (ISO); anything else is left out.
 * @param life until when the page is looked at.
 * @returns what is known when it is asked.
 */
export function measure({ host, errors, life }: Measured): () => Evidence {
  const lcp = largestPaint(life)
  const inp = slowestInteraction(life)
  const cls = layoutShift(life)
  const from = Date.parse(host.getAttribute('started') ?? '')
  return () => {
    const elapsed = Math.round((Date.now() - from) / 1000)
    const isPlausible = elapsed >= 0 && elapsed < 24 * 3600
    return {
      ...rounded('lcp_ms', lcp(), 1),
      ...rounded('inp_ms', inp(), 1),
      ...rounded('cls', cls(), 10_000),
      errors: errors(),
      failed_requests: countFailed(),
      device: classOfDevice(),
      ...(isPlausible && { elapsed_s: elapsed }),
    }
  }
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
