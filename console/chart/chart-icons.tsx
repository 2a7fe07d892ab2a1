import type { FormattedIcon } from '#shared/report/line.ts'

/** Ways as arrows; ordinary variation as a wave; limits above, around or below a dashed commitment. */
const paths: Readonly<Record<FormattedIcon['icon'], string>> = {
  up: 'M4 18l6-7 4 4 6-9M15 6h5v5',
  down: 'M4 6l6 7 4-4 6 9M15 18h5v-5',
  none: 'M3 12c3-7 6-7 9 0s6 7 9 0',
  always: 'M3 17h3M10 17h4M18 17h3M4 6v6M4 9h16M20 6v6',
  sometimes: 'M3 12h3M10 12h4M18 12h3M7 5v14M5 5h4M5 19h4M17 5v14M15 5h4M15 19h4',
  never: 'M3 7h3M10 7h4M18 7h3M4 12v6M4 15h16M20 12v6',
}

/** What a chart says, as icons with their words: never a colour or a shape alone. */
export function ChartIcons({ icons }: { icons: readonly FormattedIcon[] | undefined }) {
  if (icons === undefined || icons.length === 0) return null
  return (
    <ul class="chart-icons plain-list">
      {icons.map(({ icon, said }) => (
        <li key={icon} data-icon={icon}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d={paths[icon]} />
          </svg>
          {said}
        </li>
      ))}
    </ul>
  )
}
