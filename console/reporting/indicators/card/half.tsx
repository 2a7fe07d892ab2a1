import type { World } from '#shared/contract/reporting/world.ts'
import type { FormattedHalf } from '#shared/report/format-half.ts'
import { useLanguage } from '../../../language/language.tsx'
import { WorldIcon } from '../../../style/world-mark.tsx'
import { FigureLine } from './figure-line.tsx'
import { Territories } from './territories.tsx'
import { useJustChanged } from './use-just-changed.ts'

interface HalfProps {
  world: World
  said: FormattedHalf
  /** What is said, before it is in any language: whether it changes does not depend on who reads. */
  figures: string
}

/** One world of a pair: what it asks and what answers, or why nothing is said. */
export function Half({ world, said, figures }: HalfProps) {
  const { text } = useLanguage()
  const { name, lines, refusal } = said
  const changed = useJustChanged(figures)
  const territories = lines.filter(({ isTerritory }) => isTerritory)
  return (
    <div class="half" data-world={world} data-changed={changed}>
      <h3>
        <span class="half-world">{text[world]}</span>
        <span class="half-name">
          <WorldIcon world={world} />
          {name}
        </span>
      </h3>
      {changed && (
        <p class="half-changed" aria-hidden="true">
          {text.fresh}
        </p>
      )}
      {refusal && (
        <div class="refusal">
          {refusal.head !== null && <p class="refusal-head">{refusal.head}</p>}
          <p>{refusal.because}</p>
        </div>
      )}
      {lines
        .filter(({ isTerritory }) => !isTerritory)
        .map((line) => (
          <FigureLine
            key={line.key}
            world={world}
            line={line}
            withAnswers={said.indicator === 'satisfied'}
          />
        ))}
      {territories.length > 0 && <Territories world={world} lines={territories} />}
    </div>
  )
}
