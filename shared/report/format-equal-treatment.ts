import {
  type DisclosedGroups,
  type DisclosedRecognition,
  type EqualTreatment,
  type TreatedComparison,
  type TreatedPart,
  treatedBy,
  treatedOutcomes,
} from '../contract/reporting/equal-treatment.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { ownOf } from '../text/own-of.ts'
import { equalTreatmentText } from '../text/site-owner/reporting/equal-treatment.ts'
import { waitsText } from '../text/site-owner/reporting/waits.ts'
import { languageNames } from '../text/usager-locale.ts'
import { drawDifferences } from './draw-differences.ts'
import { formatNumber, formatPoints } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { formatPeriod } from './format-period.ts'
import { formatSampleSize } from './format-sample-size.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'
import { joinParts } from './join-parts.ts'

type Head = Pick<EqualTreatment, 'margin' | 'received' | 'landmark'>

/** Formats whether recognised requests are treated like the others. */
export function formatRecognition(
  head: Head,
  { whole, beside }: DisclosedRecognition,
  locale: Locale,
): FormattedIntervals {
  const text = equalTreatmentText[locale]
  const rows = whole.map((one) => ({ name: text.whole, comparison: one }))
  const say = (outcome: TreatedComparison['outcome']) => {
    const found = whole.find((one) => one.outcome === outcome)
    return found ? verdictOf(found, head, locale) : ''
  }
  return {
    ...drawDifferences(
      head.margin.value,
      [
        {
          key: 'whole',
          groups: whole.map((one) => ({
            key: one.outcome,
            name: text.outcomes[one.outcome],
            rows: [{ ...one, name: null }],
          })),
        },
      ],
      'commun',
      locale,
    ),
    told: {
      id: 'recognition',
      title: text.recognition.title,
      sentence: fill(text.recognition.first, { within: say('within'), adapted: say('adapted') }),
      beside: formatOtherWorld(beside, locale),
      notes: [...needOf(whole, locale), text.recognition.cause, text.recognition.adapting],
      made: [fill(text.recognition.who, receivedOf(head, locale)), ...methodOf(head, locale)],
      table: tableOf(rows, locale),
    },
  }
}

/** The same of each channel, language and kind of help; `null` where none may be shown. */
export function formatRecognitionParts(
  head: Head,
  { parts, beside, hidden }: DisclosedRecognition,
  locale: Locale,
): FormattedIntervals | null {
  const text = equalTreatmentText[locale].recognition
  const told = { id: 'recognition-parts', title: text.parts, who: text.who, cause: text.cause }
  return parts.length === 0 ? null : formatParts(head, { parts, beside, hidden }, told, locale)
}

/** Formats whether the requests of each channel, language and kind of help are treated alike. */
export function formatGroups(
  head: Head,
  groups: DisclosedGroups,
  locale: Locale,
): FormattedIntervals {
  const { title, who, cause } = equalTreatmentText[locale].groups
  return formatParts(head, groups, { id: 'groups', title, who, cause }, locale)
}

function formatParts(
  head: Head,
  { parts, beside, hidden }: Omit<DisclosedGroups, 'told'>,
  told: { id: string; title: string; who: string; cause: string },
  locale: Locale,
): FormattedIntervals {
  const text = equalTreatmentText[locale]
  const rows = parts.flatMap((part) =>
    part.comparisons.map((comparison) => ({
      by: part.by,
      name: nameOf(part, locale),
      comparison,
    })),
  )
  const outcomes = treatedOutcomes.filter((one) => rows.some((row) => isOf(row, one)))
  const columns = outcomes.map((outcome) => ({
    key: outcome,
    groups: treatedBy.flatMap((by) => {
      const own = rows.filter((row) => isOf(row, outcome) && row.by === by)
      if (own.length === 0) return []
      return [
        {
          key: by,
          name: `${text.outcomes[outcome]} – ${text.by[by]}`,
          rows: own.map(({ name, comparison }) => ({ ...comparison, name })),
        },
      ]
    }),
  }))
  return {
    ...drawDifferences(head.margin.value, columns, 'commun', locale),
    told: {
      id: told.id,
      title: told.title,
      sentence: sentenceOf(head, rows, locale),
      beside: formatOtherWorld(beside, locale),
      notes: [told.cause, ...(hidden > 0 ? [formatCount(hidden, text.hidden, locale)] : [])],
      made: [fill(told.who, receivedOf(head, locale)), ...methodOf(head, locale)],
      table: tableOf(rows, locale),
    },
  }
}

/** Says what the conclusion within the norm would take: it is the first one asked for. */
function needOf(whole: readonly TreatedComparison[], locale: Locale): string[] {
  const size = whole.find(({ outcome }) => outcome === 'within')?.would_take
  return size ? [formatSampleSize(size, 'groups', locale)] : []
}

interface Row {
  name: string
  comparison: TreatedComparison
}

const isOf = ({ comparison }: Row, outcome: TreatedComparison['outcome']) =>
  comparison.outcome === outcome

function sentenceOf({ margin }: Head, rows: readonly Row[], locale: Locale): string {
  const text = equalTreatmentText[locale]
  const gaps = rows.filter(({ comparison }) => comparison.verdict === 'gap')
  if (gaps.length > 0)
    return fill(text.groups.sentence.gaps, {
      gaps: joinParts(
        gaps.map(({ name, comparison }) =>
          fill(text.groups.gap, {
            part: name,
            outcome: text.outcomes[comparison.outcome].toLowerCase(),
            of: percentOf(comparison.of, locale),
            others: percentOf(comparison.others, locale),
          }),
        ),
        locale,
      ),
    })
  const isAll = rows.every(({ comparison }) => comparison.verdict === 'equivalent')
  return isAll
    ? fill(text.groups.sentence.all, { margin: formatPoints(margin.value, locale, false) })
    : text.groups.sentence.none
}

function verdictOf(one: TreatedComparison, { margin }: Head, locale: Locale): string {
  const { verdicts } = equalTreatmentText[locale].recognition
  const word = one.verdict === 'gap' ? (one.difference > 0 ? 'more' : 'less') : one.verdict
  return fill(verdicts[word], {
    margin: formatPoints(margin.value, locale, false),
    of: countedOf(one.of, locale),
    others: countedOf(one.others, locale),
  })
}

function receivedOf({ received, landmark }: Head, locale: Locale) {
  const month = (one: string | undefined) => (one === undefined ? '' : formatPeriod(one, locale))
  return {
    from: month(received?.from),
    until: month(received?.until),
    days: formatNumber(landmark, locale),
  }
}

function methodOf({ margin }: Head, locale: Locale): string[] {
  const text = equalTreatmentText[locale]
  return [
    fill(text.band, {
      margin: formatPoints(margin.value, locale, false),
      declared: margin.declared ? text.declared.yes : text.declared.no,
    }),
    text.interval,
  ]
}

function nameOf({ by, part }: TreatedPart, locale: Locale): string {
  const text = equalTreatmentText[locale]
  if (by === 'assistance') return ownOf(text.assistance, part) ?? part
  if (by === 'channel') return ownOf(waitsText[locale].channels, part) ?? part
  return ownOf(languageNames, part) ?? part
}

const percentOf = ({ x, n }: { x: number; n: number }, locale: Locale) =>
  formatPercent(x / n, locale)

function countedOf(counted: { x: number; n: number }, locale: Locale): string {
  return fill(equalTreatmentText[locale].counted, {
    share: percentOf(counted, locale),
    x: formatNumber(counted.x, locale),
    n: formatNumber(counted.n, locale),
  })
}

function tableOf(rows: readonly Row[], locale: Locale) {
  const text = equalTreatmentText[locale]
  return {
    columns: Object.values(text.columns),
    rows: rows.map(({ name, comparison: one }): Cell[] => [
      ...[name, text.outcomes[one.outcome], one.of.x, one.of.n, one.others.x, one.others.n],
      ...[one.difference, one.low, one.high, text.verdicts[one.verdict]],
    ]),
  }
}
