import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import type { Own } from './own-text.ts'

type Words = Record<string, string>

/** How many texts are not said in each language. */
export function missingIn(own: Own): Record<UsagerLocale, number> {
  const texts = textsOf(own)
  return Object.fromEntries(
    usagerLocales.map((one) => [one, texts.filter((text) => !text[one]?.trim()).length]),
  ) as Record<UsagerLocale, number>
}

/** Asks it in French and in the languages that say all of it. */
export function settleLanguages(own: Own): Own {
  const texts = textsOf(own)
  const { languages: _, ...others } = own
  const begun = usagerLocales.filter((one) => texts.some((text) => text[one] !== undefined))
  const missing = missingIn(own)
  const whole = begun.filter((one) => one === 'fr' || missing[one] === 0)
  return (whole.length === begun.length ? others : { ...own, languages: whole }) as Own
}

function textsOf({ items, scales, forms }: Own): Words[] {
  return [
    ...items.map(({ wording }) => wording),
    ...Object.values(scales).flatMap(({ answers, aside = [] }) =>
      [...answers, ...aside].map(({ label }) => label),
    ),
    ...forms.flatMap(({ pages = [] }) =>
      pages.flatMap(({ title }) => (title ? [title as Words] : [])),
    ),
  ]
}
