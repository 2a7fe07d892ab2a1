import type { WayGone } from '#shared/contract/reporting/headline.ts'

const paths: Readonly<Record<WayGone, string>> = {
  up: 'M12 20V5M5 12l7-7 7 7',
  down: 'M12 4v15M5 12l7 7 7-7',
  none: 'M4 9h16M4 15h16',
  early: 'M6 12h.01M12 12h.01M18 12h.01',
  too_few: 'M6 12h.01M12 12h.01M18 12h.01',
}

/** Which way something went, as a shape; words beside it say the same. */
export function Way({ way }: { way: WayGone }) {
  return (
    <svg class="way" data-way={way} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={paths[way]} />
    </svg>
  )
}
