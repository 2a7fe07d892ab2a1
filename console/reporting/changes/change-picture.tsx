import type { Comparison } from '#shared/contract/reporting/comparison.ts'
import type { Outcome } from '#shared/contract/reporting/finding.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { formatPoints } from '#shared/report/format-numbers.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { fill } from '#shared/text/fill.ts'
import { along } from '../../chart/axis.ts'
import { useLanguage } from '../../language/language.tsx'
import { WorldMark } from '../../style/world-mark.tsx'
import { useWords } from './use-words.ts'

/** Indicators that say what is due to all; the others are of the usager's own interest. */
const ofCommun: readonly string[] = ['promises_kept', 'same_treatment']

interface ChangePictureProps {
  outcome: Extract<Outcome, { told: 'tested' }>
  indicator: string
}

/**
 * What moved in the two worlds, each as a difference in points with its interval, around a line where
 * nothing moved. The sentences below say the same, so that a screen reader is not told twice.
 */
export function ChangePicture({ outcome, indicator }: ChangePictureProps) {
  const words = useWords()
  const { guard, change } = outcome
  return (
    <div class="change-picture" aria-hidden="true">
      <Row indicator={indicator} change={change} />
      <Row indicator={guard.indicator} change={guard.change} />
      <p class="finding-how">{words.scale}</p>
    </div>
  )
}

function Row({ indicator, change }: { indicator: string; change: Comparison }) {
  const { locale } = useLanguage()
  const words = useWords()
  if (change.told === 'nothing') return null
  const { difference, low, high, before, after } = change
  const world: World = ofCommun.includes(indicator) ? 'commun' : 'usager'
  // From 100 points less to 100 more.
  const at = (points: number) => along((points + 1) / 2)
  return (
    <div class="change-row" data-world={world}>
      <p>
        {fill(words.points, {
          name: wordsOf(indicator, locale).name,
          difference: formatPoints(difference, locale),
        })}
      </p>
      <svg class="interval-bar" data-faint={Math.min(before.n, after.n) < 30} aria-hidden="true">
        <line class="picture-axis" x1="0%" x2="100%" y1="12" y2="12" />
        <line class="picture-axis" x1="50%" x2="50%" y1="0" y2="24" />
        <line class="picture-interval" x1={at(low)} x2={at(high)} y1="12" y2="12" />
        <svg class="picture-point" x={at(difference)} y="12" aria-hidden="true">
          <WorldMark world={world} />
        </svg>
      </svg>
    </div>
  )
}
