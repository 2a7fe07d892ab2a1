import type { FirstPart, LaterPart, SiteConfiguration } from '#shared/contract/catalogue/site.ts'

/**
 * Splits a configuration by when the widget needs its questions: `first` has those that may be asked
 * before any answer (the opening one, and predictions before a démarche); `later` has the others, the
 * scales that only they use, and what no first step shows.
 */
export function splitConfiguration(whole: SiteConfiguration): {
  first: FirstPart
  later: LaterPart
} {
  const predictions = whole.forms.flatMap(({ draw }) => draw.map(({ before }) => before))
  const asked = new Set([whole.opening, ...predictions])
  const [questions, laterQuestions] = part(whole.questions, (item) => asked.has(item))
  const used = new Set(Object.values(questions).map(({ scale }) => scale))
  const [scales, laterScales] = part(whole.scales, (scale) => used.has(scale))
  const {
    asks,
    comment,
    contact,
    languages,
    name,
    notice,
    notice_url,
    receipt_url,
    services,
    ...known
  } = whole
  const { site, version, locale } = known
  const more = `v1/sites/${site}/later?version=${version}&locale=${locale}`
  return {
    first: { ...known, questions, scales, more },
    later: {
      asks,
      comment,
      contact,
      languages,
      name,
      notice,
      notice_url,
      receipt_url,
      questions: laterQuestions,
      scales: laterScales,
    },
  }
}

/** Parts a record in two: what fits, and the rest. */
function part<T>(record: Readonly<Record<string, T>>, fits: (name: string) => boolean) {
  const entries = Object.entries(record)
  return [
    Object.fromEntries(entries.filter(([name]) => fits(name))),
    Object.fromEntries(entries.filter(([name]) => !fits(name))),
  ] as const
}
