import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { answersOf, scaleOf } from '#shared/quality/instrument.ts'
import { localise } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** Describes the answer to the opening question in a word and a face; `null` without one. */
export function describeMark(
  instrument: Instrument | null,
  answers: Readonly<Record<string, string>>,
  locale: UsagerLocale,
): { answer: string; face: number | null } | null {
  const item = instrument?.items.find((one) => one.item === instrument.opening)
  if (!instrument || !item) return null
  const scale = scaleOf(instrument, item)
  const given = answersOf(scale).find(({ value }) => String(value) === answers[item.item])
  if (!given) return null
  return {
    answer: localise(given.label, locale),
    face: faceOf(
      scale.answers.map(({ value }) => value),
      instrument.bad,
      given.value,
    ),
  }
}

/** The face from 0, very bad, to 4, very good, as the form draws it; `null` where it draws none. */
function faceOf<V>(points: readonly V[], bad: readonly V[], value: V): number | null {
  const last = points.length - 1
  if (last !== 4 && last !== 2) return null
  const isTurned = bad.some((one) => one === points[last]) && !bad.some((one) => one === points[0])
  const at = points.indexOf(value)
  return ((isTurned ? last - at : at) * 4) / last
}
