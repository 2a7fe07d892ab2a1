import type { World } from '#shared/contract/reporting/world.ts'
import { isDrawn } from '#shared/report/is-drawn.ts'
import type { Line } from '#shared/report/line.ts'
import { believedText } from '#shared/text/site-owner/reporting/believed.ts'
import { AnswersPicture } from '../../../chart/answers-picture.tsx'
import { ChartIcons } from '../../../chart/chart-icons.tsx'
import { MeansPicture } from '../../../chart/means-picture.tsx'
import { SharePicture } from '../../../chart/share-picture.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { SeriesTable } from './series-table.tsx'

interface FigureLineProps {
  world: World
  line: Line
  /** Shows its question and each answer. */
  withAnswers: boolean
}

/** One figure: a sentence that says what may be concluded, its picture, and what goes with it. */
export function FigureLine({ world, line, withAnswers }: FigureLineProps) {
  const { text, locale } = useLanguage()
  const { label, sentence, means, notes, series } = line
  const isShare = isDrawn(line)
  const hasPicture = isShare || means !== undefined
  return (
    <div class="share">
      <h4 class="share-label">{label}</h4>
      <p class={line.isTold ? 'share-sentence' : 'share-too-few'}>{sentence}</p>
      {isShare && (
        <SharePicture
          world={world}
          estimate={line.value}
          low={line.low}
          high={line.high}
          isFaint={line.isFaint}
        />
      )}
      {withAnswers && line.asked && line.isTold && <AnswersPicture asked={line.asked} />}
      <ChartIcons icons={line.icons} />
      {means && <MeansPicture means={means} />}
      {hasPicture ? (
        (notes.length > 0 || series.length > 0) && (
          <details class="share-more">
            <summary>{means ? believedText[locale].more : text.more}</summary>
            <Notes notes={notes} />
            {series.length > 0 && <SeriesTable series={series} />}
          </details>
        )
      ) : (
        <Notes notes={notes} />
      )}
    </div>
  )
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <ul class="share-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
