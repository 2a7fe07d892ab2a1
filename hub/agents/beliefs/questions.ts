import { daysOf } from '#shared/calendar/period.ts'
import type { BeliefQuestion, BeliefSide } from '#shared/contract/agents/belief.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { findItem, scaleOf } from '#shared/quality/instrument.ts'

/**
 * Returns the three questions of a quarter: overall, then expected and perceived for one dimension.
 * The dimension changes each quarter and is the same for the whole team, so that each gets enough
 * answers.
 * @returns `null` where the instrument has no expectation questions
 */
export function questionsOf(instrument: Instrument, quarter: string): BeliefQuestion[] | null {
  const dimensions = instrument.draw.flatMap(({ item, before }) => (before ? { item, before } : []))
  const turn = dimensions[turnOf(quarter) % Math.max(dimensions.length, 1)]
  if (!turn) return null
  const items: [BeliefSide, string][] = [
    ['whole', instrument.opening],
    ['expected', turn.before],
    ['lived', turn.item],
  ]
  const questions = items.flatMap(([side, name]) => questionOf(instrument, side, name) ?? [])
  return questions.length === items.length ? questions : null
}

/** Lists every item agents may be asked about, with its side (expected or perceived). */
export function believedItems({ opening, draw }: Instrument): { side: BeliefSide; item: string }[] {
  return [
    { side: 'whole', item: opening },
    ...draw.flatMap(({ item, before }): { side: BeliefSide; item: string }[] =>
      before
        ? [
            { side: 'expected', item: before },
            { side: 'lived', item },
          ]
        : [],
    ),
  ]
}

function questionOf(instrument: Instrument, side: BeliefSide, name: string): BeliefQuestion | null {
  const item = findItem(instrument, name)
  if (!item) return null
  const { wording } = item
  const { answers: offered, several } = scaleOf(instrument, item)
  const answers = offered.flatMap(({ value, label }) =>
    typeof value === 'number' ? { value, label } : [],
  )
  // Two answers, or multiple choices, have no mean.
  return several || answers.length < 3 ? null : { side, item: name, wording, answers }
}

/** Counts the quarters since the year 0. */
function turnOf(quarter: string): number {
  const { from } = daysOf(quarter)
  return Number(from.slice(0, 4)) * 4 + (Number(from.slice(5, 7)) - 1) / 3
}
