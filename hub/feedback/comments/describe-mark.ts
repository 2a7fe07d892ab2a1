import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { faceOf } from '#shared/drawing/face.tsx'
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
    face: faceOf(scale.answers, instrument.bad, given.value) ?? null,
  }
}
