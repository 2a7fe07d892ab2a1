import type { Held, Outcome } from '#shared/contract/reporting/finding.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { along } from '../../chart/axis.ts'
import { useLanguage } from '../../language/language.tsx'
import { WorldMark } from '../../style/world-mark.tsx'
import { useWords } from './use-words.ts'

/** Indicators that say what is due to all; the others are of the usager's own interest. */
const ofCommun: readonly string[] = ['promises_kept', 'same_treatment']

interface HeldPictureProps {
  outcome: Extract<Outcome, { told: 'judged' }>
  indicator: string
}

/**
 * The two worlds, each as the rate after the change on the band that chance alone reaches around its
 * series. The sentences below say the same, so that a screen reader is not told twice.
 */
export function HeldPicture({ outcome, indicator }: HeldPictureProps) {
  const words = useWords()
  const { guard, held } = outcome
  return (
    <div class="change-picture" aria-hidden="true">
      <Row indicator={indicator} held={held} />
      <Row indicator={guard.indicator} held={guard.held} />
      <p class="finding-how">{words.scale}</p>
    </div>
  )
}

function Row({ indicator, held }: { indicator: string; held: Held }) {
  const { locale } = useLanguage()
  const { centre, estimate, low, high, after } = held
  const world: World = ofCommun.includes(indicator) ? 'commun' : 'usager'
  return (
    <div class="change-row" data-world={world}>
      <p>{wordsOf(indicator, locale).name}</p>
      <svg class="interval-bar" data-faint={after.n < 30} aria-hidden="true">
        <line class="picture-axis" x1="0%" x2="100%" y1="12" y2="12" />
        <rect class="held-band" x={along(low)} width={along(high - low)} y="4" height="16" />
        <line class="held-centre" x1={along(centre)} x2={along(centre)} y1="0" y2="24" />
        <svg class="picture-point" x={along(estimate)} y="12" aria-hidden="true">
          <WorldMark world={world} />
        </svg>
      </svg>
    </div>
  )
}
