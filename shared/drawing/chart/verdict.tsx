import type { Places } from '../../contract/reporting/places.ts'

/** The verdict of a territory. */
export type Verdict = Places['territories'][number]['verdict']

/** Every verdict, in the order of the legend. */
export const verdicts = ['equivalent', 'below', 'unknown', 'untested', 'hidden'] as const

/** The mark of each verdict, around the origin: a shape, so that no meaning depends on colour. */
const marks: Readonly<Record<Verdict, string>> = {
  equivalent: 'M-6-3.5H6M-6 3.5H6',
  below: 'M-7-5H7L0 7Z',
  unknown: 'M-6 1.5C-3-4.5 3 4.5 6-1.5',
  untested: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  hidden: 'M-6 0h1M-.5 0h1M5 0h1',
}

/** The mark of a verdict at a position. */
export function VerdictMark({
  verdict,
  x = 0,
  y = 0,
}: {
  verdict: Verdict
  x?: number
  y?: number
}) {
  return (
    <path
      class="verdict-mark"
      data-verdict={verdict}
      d={marks[verdict]}
      transform={`translate(${x} ${y})`}
    />
  )
}

/** Fill patterns of shapes. @param id prefix that makes ids unique on a page */
export function VerdictPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-below`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="verdict-ground" width="8" height="8" />
        <path class="verdict-hatch" d="M-2 2 2-2M0 8 8 0M6 10 10 6" />
      </pattern>
      <pattern id={`${id}-hidden`} width="10" height="10" patternUnits="userSpaceOnUse">
        <rect class="verdict-ground" width="10" height="10" />
        <path class="verdict-dots" d="M2.5 2.5h.1M7.5 7.5h.1" />
      </pattern>
    </defs>
  )
}

/** Returns the fill of a shape; the style sheet has the rest. */
export function fillOf(verdict: Verdict | null, id: string): string | undefined {
  return verdict === 'below' || verdict === 'hidden' ? `url(#${id}-${verdict})` : undefined
}
