import type { Stream } from '#shared/contract/feedback.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { fewestPublic, fewestShown } from '#shared/statistics/disclosure.ts'
import { countByTerritory, type TerritoryCount } from './by-territory.ts'
import { countAsked } from './count-asked.ts'
import type { Criterion } from './criterion.ts'
import type { Known } from './known.ts'

/** Territories of one stream, and which of them may be told. */
export interface ShownTerritories {
  stream: Stream
  /** All that somebody answered from. */
  answered: readonly TerritoryCount[]
  /** Those that may be told. Whatever is told of territories is made of these alone. */
  shown: readonly TerritoryCount[]
  /** Answers that name none. */
  unlocated: number
}

/**
 * Territories that have enough answers, without those that a subtraction from the whole would bring
 * back: what names no territory is a part of the whole too.
 */
export function shownTerritories(
  known: Known,
  stream: Stream,
  criterion: Criterion,
): ShownTerritories {
  const answered = countByTerritory(known, stream, criterion)
  const located = answered.reduce((all, { n }) => all + n, 0)
  const whole = countAsked(
    known,
    criterion,
    (one) => one.channel === 'web' && one.stream === stream,
  )
  const unlocated = Math.max(0, whole.n - located)
  const fewest = known.audience === 'public' ? fewestPublic : fewestShown
  const cells = [...answered.map(({ n }) => n), ...(unlocated > 0 ? [unlocated] : [])]
  const [told = []] = suppress([cells], fewest)
  const shown = answered.filter((_, at) => (told[at] ?? null) !== null)
  return { stream, answered, shown, unlocated }
}

/**
 * The stream that tells something of territories: of those who were invited, else of the button.
 * Whoever reads it is told which.
 */
export function tellingTerritories(known: Known, criterion: Criterion): ShownTerritories {
  const invited = shownTerritories(known, 'invited', criterion)
  if (invited.shown.length > 0) return invited
  const open = shownTerritories(known, 'open', criterion)
  return open.shown.length > 0 || invited.answered.length === 0 ? open : invited
}
