import type { World } from '#shared/contract/reporting/world.ts'
import type { FormattedHalf } from '#shared/report/format-half.ts'
import { isDrawn } from '#shared/report/is-drawn.ts'
import type { Line } from '#shared/report/line.ts'
import { AnswersPicture } from '../../chart/answers-picture.tsx'
import { IntervalBar } from '../../chart/interval-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'

interface SheetHalfProps {
  world: World
  said: FormattedHalf
  /** Shows the question of satisfied usagers, and each answer. */
  withAnswers?: boolean
}

/** One world of a pair as it is printed: its name, what one may say, its drawing. */
export function SheetHalf({ world, said, withAnswers = false }: SheetHalfProps) {
  const { text } = useLanguage()
  const lines = said.lines.filter(({ isTerritory }) => !isTerritory)
  return (
    <div class="sheet-half" data-world={world}>
      <p class="sheet-world">{text[world]}</p>
      <h4>
        <WorldIcon world={world} />
        <span>{said.name}</span>
      </h4>
      {said.refusal && <p class="sheet-faint">{said.refusal.because}</p>}
      {lines.map((line) => (
        <SheetLine
          key={line.key}
          world={world}
          line={line}
          withAnswers={withAnswers && said.indicator === 'satisfied'}
        />
      ))}
    </div>
  )
}

interface SheetLineProps {
  world: World
  line: Line
  /** Shows its question and each answer. */
  withAnswers: boolean
}

function SheetLine({ world, line, withAnswers }: SheetLineProps) {
  const { label, sentence, isTold, asked } = line
  return (
    <div class={isTold ? 'sheet-line' : 'sheet-line sheet-faint'}>
      <p class="sheet-label">{label}</p>
      <p>{sentence}</p>
      {isDrawn(line) && (
        <IntervalBar
          world={world}
          estimate={line.value}
          low={line.low}
          high={line.high}
          isFaint={line.isFaint}
        />
      )}
      {withAnswers && asked && isTold && <AnswersPicture asked={asked} />}
    </div>
  )
}
