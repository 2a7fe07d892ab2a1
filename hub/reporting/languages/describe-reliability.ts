import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { LanguageReliability, Languages } from '#shared/contract/reporting/languages.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { CampaignForm } from '../../feedback/answers/feedback-sql.ts'
import { toThousandth } from '../figures/to-thousandth.ts'

/** Complete forms that an alpha takes. */
const fewestForms = 100

/** Fewest items of a scale. */
const fewestItems = 3

/** The marks of one person, in the order of the items. */
interface MarkedForm {
  locale: UsagerLocale
  marks: number[]
}

/** Lists the items by which people say what they lived, without the overall mark. */
export function perceivedItems({ items }: Instrument): string[] {
  return items
    .filter(({ aspect, dimension }) => aspect === 'perceived' && dimension !== 'overall')
    .map(({ item }) => item)
}

/**
 * Describes the reliability of the scale of a campaign, whole and in each language, from forms in
 * which every item has a mark, and « I don't know » is none. One version of the instrument: two are
 * never read together.
 */
export function describeReliability(
  instrument: Instrument | null,
  all: readonly CampaignForm[],
): Languages['reliability'] {
  if (instrument === null || all.length === 0) return { told: 'nothing', because: 'absent' }
  const items = perceivedItems(instrument)
  if (items.length < fewestItems) return { told: 'nothing', because: 'two_items' }
  const forms = all
    .map(({ locale, answers }): MarkedForm => {
      return { locale, marks: items.map((item) => Number(answers[item] ?? Number.NaN)) }
    })
    .filter(({ marks }) => marks.every(Number.isFinite))
  const by = new Map<UsagerLocale, MarkedForm[]>()
  for (const one of forms) by.set(one.locale, [...(by.get(one.locale) ?? []), one])
  const locales = [...by].sort(([, one], [, other]) => other.length - one.length)
  const [shown = []] = suppress([locales.map(([, own]) => own.length)], fewestPublic)
  return {
    told: 'figures',
    items: items.length,
    needed: fewestForms,
    whole: reliabilityOf(forms, forms.length >= fewestPublic),
    locales: locales.map(([locale, own], at) => ({
      locale,
      reliability: reliabilityOf(own, (shown[at] ?? null) !== null),
    })),
  }
}

function reliabilityOf(forms: readonly MarkedForm[], isShown: boolean): LanguageReliability {
  const n = isShown ? forms.length : null
  if (n === null || n < fewestForms) return { told: 'missing', because: 'too_few', n }
  const found = cronbachAlpha(forms.map(({ marks }) => marks))
  if (found === null) return { told: 'missing', because: 'alike', n }
  const { alpha, interval } = found
  return {
    told: 'alpha',
    n,
    alpha: toThousandth(alpha),
    low: toThousandth(interval.low),
    high: toThousandth(interval.high),
  }
}
