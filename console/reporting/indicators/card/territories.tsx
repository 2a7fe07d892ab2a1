import type { World } from '#shared/contract/reporting/world.ts'
import { isDrawn } from '#shared/report/is-drawn.ts'
import type { Line } from '#shared/report/line.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { IntervalBar } from '../../../chart/interval-bar.tsx'
import { useLanguage } from '../../../language/language.tsx'

interface TerritoriesProps {
  world: World
  lines: readonly Line[]
}

/** Each territory with its verdict and its interval, in alphabetical order: there is no ranking. */
export function Territories({ world, lines }: TerritoriesProps) {
  const { text, locale } = useLanguage()
  return (
    <details class="share-more territories" open={lines.length <= few}>
      <summary>{formatCount(lines.length, text.territories, locale)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <p>
              <strong>{line.label}</strong>
              {`, ${line.sentence}`}
            </p>
            {isDrawn(line) && (
              <IntervalBar
                world={world}
                estimate={line.value}
                low={line.low}
                high={line.high}
                isFaint={line.isFaint}
              />
            )}
            {line.notes.map((note) => (
              <p key={note} class="territory-note">
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** As many are read at a glance. */
const few = 8
