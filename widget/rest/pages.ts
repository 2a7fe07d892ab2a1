import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { extraFor, isBad } from '#shared/quality/asking.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import type { Answers } from '../delivery/delivery.ts'
import type { Visit } from '../visit/visit.ts'

/** Questions asked together, below the first one or on a page of their own. */
export interface PageAsked {
  title?: string | undefined
  items: string[]
}

/**
 * What is asked after the opening question, page by page: what was drawn, what the form always
 * asks, the question more; without the questions that other answers leave out, nor those that hang
 * on them.
 */
export function pagesAfter(
  configuration: SiteConfiguration,
  { form, drawn, chance }: Visit,
  answers: Answers,
): PageAsked[] {
  const { bad, opening, questions } = configuration
  const extra = extraFor(form.extras, isBad(bad, answers[opening]), chance)
  const counted = new Set(namesOf(configuration, [opening, drawn?.before]))
  const isAsked = (item: string | undefined): item is string => {
    const condition = item && questions[item]?.shown_if
    if (condition) {
      const given = counted.has(condition.item) ? answers[condition.item] : undefined
      if (given === undefined || !condition.values.includes(given)) return false
    }
    for (const name of namesOf(configuration, [item])) counted.add(name)
    return !!item
  }
  const [first, ...others] = form.pages
  const below = [drawn?.item, drawn?.third, ...(first?.items ?? []), extra?.item]
  return [
    { title: first?.title, items: below.filter(isAsked) },
    ...others
      .map(({ title, items }) => ({ title, items: items.filter(isAsked) }))
      .filter(({ items }) => items.length > 0),
  ]
}

/** The answers to what is asked in the end: what a later answer left out does not count. */
export function answersTo(
  configuration: SiteConfiguration,
  { drawn }: Visit,
  pages: readonly PageAsked[],
  answers: Answers,
): Answers {
  const asked = [configuration.opening, drawn?.before, ...pages.flatMap(({ items }) => items)]
  const counted: Answers = {}
  for (const name of namesOf(configuration, asked)) {
    const value = answers[name]
    if (value !== undefined) counted[name] = value
  }
  return counted
}

/** Names under which the answers to questions are kept: their own, or those of their choices. */
function namesOf(
  { questions, scales }: SiteConfiguration,
  items: readonly (string | undefined)[],
): string[] {
  return items.flatMap((item) => {
    const scale = item && scales[questions[item]?.scale ?? '']
    if (!item || !scale) return []
    if (!scale.several) return [item]
    return [...scale.answers, ...scale.aside].map(({ value }) => choiceName(item, value))
  })
}
