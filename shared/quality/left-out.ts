import type { Instrument } from '../contract/catalogue/instrument.ts'
import { answersOf, choiceName } from './instrument.ts'

/**
 * Returns the names of given answers that other answers leave out: their question is shown after an
 * answer that was not given, or that is left out itself. Such answers were asked before their usager
 * changed their mind. One that is empty was taken back.
 * @param answers by name, as text
 */
export function leftOutOf(
  instrument: Instrument,
  answers: Readonly<Record<string, string>>,
): string[] {
  const conditions = new Map(
    instrument.items.flatMap(({ item, scale, shown_if }) =>
      shown_if ? namesOf(instrument, item, scale).map((name) => [name, shown_if] as const) : [],
    ),
  )
  const counts = (name: string): boolean => {
    const given = answers[name]
    const condition = conditions.get(name)
    if (!given || !condition) return !!given
    return (
      counts(condition.item) &&
      condition.values.some((value) => String(value) === answers[condition.item])
    )
  }
  return Object.keys(answers).filter((name) => !counts(name))
}

/** Names under which an answer is kept: that of its item, or those of its choices. */
function namesOf(instrument: Instrument, item: string, name: string): string[] {
  const scale = instrument.scales[name]
  if (!scale?.several) return [item]
  return answersOf(scale).map(({ value }) => choiceName(item, value))
}
