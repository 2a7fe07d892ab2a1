import type {
  DisclosedLanguages,
  DisclosedReliability,
  LanguageDifference,
  LanguageReliability,
  Languages,
} from '../contract/reporting/languages.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { equalTreatmentText } from '../text/site-owner/reporting/equal-treatment.ts'
import { languagesText } from '../text/site-owner/reporting/languages.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { languageNames } from '../text/usager-locale.ts'
import { drawDifferences } from './draw-differences.ts'
import { formatExactNumber, formatNumber, formatPoints } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'
import { joinParts } from './join-parts.ts'

interface Row {
  key: string
  question: string
  found: LanguageDifference
}

/** Formats how each language compares with the one of reference, at the same overall mark too. */
export function formatLanguages(
  { margin }: Pick<Languages, 'margin'>,
  told: DisclosedLanguages,
  locale: Locale,
): FormattedIntervals {
  const text = languagesText[locale]
  const words = text.differences
  const reference = languageNames[told.reference]
  const rows: Row[] = [
    ...told.satisfied.map((found) => ({ key: 'satisfied', question: words.satisfied, found })),
    ...told.items.map((found) => ({
      key: found.dimension,
      question: fill(words.matched, { dimension: perceptionText[locale].names[found.dimension] }),
      found,
    })),
  ]
  const groups = [...new Set(rows.map(({ key }) => key))].map((key) => {
    const own = rows.filter((row) => row.key === key)
    return {
      key,
      name: own[0]?.question ?? '',
      rows: own.map(({ found }) => ({ ...found, name: languageNames[found.locale] })),
    }
  })
  return {
    ...drawDifferences(margin.value, [{ key: 'languages', groups }], 'usager', locale),
    told: {
      id: 'languages',
      title: text.title,
      sentence: sentenceOf(rows, reference, margin.value, locale),
      beside: formatOtherWorld(told.beside, locale),
      notes: [
        words.cause,
        ...(told.hidden > 0 ? [formatCount(told.hidden, words.hidden, locale)] : []),
      ],
      made: [
        fill(words.made, { reference }),
        words.rolled,
        fill(equalTreatmentText[locale].band, {
          margin: formatPoints(margin.value, locale, false),
          declared: equalTreatmentText[locale].declared[margin.declared ? 'yes' : 'no'],
        }),
      ],
      table: {
        columns: Object.values(text.columns),
        rows: rows.map(({ question, found }) => [
          ...[question, languageNames[found.locale], found.of, found.others],
          ...[found.difference, found.low, found.high],
          equalTreatmentText[locale].verdicts[found.verdict],
        ]),
      },
    },
  }
}

function sentenceOf(
  rows: readonly Row[],
  reference: string,
  margin: number,
  locale: Locale,
): string {
  const { sentence, gap } = languagesText[locale].differences
  const gaps = rows.filter(({ found }) => found.verdict === 'gap')
  if (gaps.length > 0)
    return fill(sentence.gaps, {
      reference,
      gaps: joinParts(
        gaps.map(({ question, found }) =>
          fill(gap, {
            locale: languageNames[found.locale],
            question: question.toLowerCase(),
            points: formatPoints(found.difference, locale),
          }),
        ),
        locale,
      ),
    })
  const isAll = rows.every(({ found }) => found.verdict === 'equivalent')
  const all = { reference, margin: formatPoints(margin, locale, false) }
  return fill(isAll ? sentence.all : sentence.none, all)
}

/** Formats the reliability of a campaign's scale, whole and by language. */
export function formatReliability(told: DisclosedReliability, locale: Locale): string[] {
  const { hint, whole } = languagesText[locale].reliability
  const say = (who: string, one: LanguageReliability) => formatOne(who, one, told.needed, locale)
  return [
    fill(hint, {
      items: formatNumber(told.items, locale),
      needed: formatNumber(told.needed, locale),
    }),
    say(whole, told.whole),
    ...(told.locales.length < 2
      ? []
      : told.locales.map((one) => say(languageNames[one.locale], one.reliability))),
  ]
}

function formatOne(who: string, one: LanguageReliability, needed: number, locale: Locale): string {
  const text = languagesText[locale].reliability
  if (one.told === 'alpha')
    return fill(text.alpha, {
      who,
      n: formatNumber(one.n, locale),
      alpha: formatExactNumber(one.alpha, locale),
      low: formatExactNumber(one.low, locale),
      high: formatExactNumber(one.high, locale),
    })
  if (one.because === 'alike') return fill(text.alike, { who })
  if (one.n === null) return fill(text.few, { who })
  return fill(formatCount(needed - one.n, text.missing, locale), { who })
}
