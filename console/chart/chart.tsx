import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { ChartDescription } from '#shared/drawing/chart/chart-description.ts'
import { chartText } from '#shared/text/site-owner/chart.ts'
import { useLanguage } from '../language/language.tsx'
import { ChartTableView } from './chart-table.tsx'
import { Downloads } from './downloads.tsx'

interface ChartProps {
  told: ChartDescription
  /** The drawing: one `<svg>` with a viewBox; no words are in it that the table does not have. */
  children: ComponentChildren
  /** The level of its heading; `null` where the heading above asks the same. */
  level?: 2 | 3 | 4 | null
  /** The page shows the other world already: only what is taken along says it again. */
  isPaired?: boolean
}

/**
 * The frame of every chart: its question, one sentence, the drawing, what the other world says; then,
 * folded on one line, its figures as a table, how it is made, and one menu to take it along.
 */
export function Chart({ told, children, level = 3, isPaired = false }: ChartProps) {
  const { locale } = useLanguage()
  const drawing = useRef<HTMLDivElement>(null)
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4'
  const { id, title, sentence, beside, notes = [], made = [] } = told
  return (
    <figure class="chart" data-chart={id} aria-label={title}>
      {level !== null && (
        <Heading id={`chart-${id}`} class="chart-title">
          {title}
        </Heading>
      )}
      <p class="chart-sentence">{sentence}</p>
      <div ref={drawing} class="chart-drawing" aria-hidden="true">
        {children}
      </div>
      <figcaption>
        {!isPaired && <p class="chart-beside">{beside}</p>}
        {notes.map((note) => (
          <p key={note} class="chart-note">
            {note}
          </p>
        ))}
      </figcaption>
      <div class="chart-foot">
        <ChartTableView told={told} />
        {made.length > 0 && (
          <details class="chart-fold chart-made">
            <summary>{chartText[locale].made}</summary>
            {made.map((one) => (
              <p key={one} class="chart-note">
                {one}
              </p>
            ))}
          </details>
        )}
        <Downloads told={told} drawing={drawing} />
      </div>
    </figure>
  )
}
