import type { DisclosedOthers, OtherQuestion } from '../contract/reporting/perception.ts'
import { showingOf } from '../statistics/disclosure.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { prioritiesText } from '../text/site-owner/reporting/priorities.ts'
import { formatInterval, formatNumber } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'

/** Formats what was answered to each question that no other figure tells. */
export function formatOthers(
  { beside, questions }: DisclosedOthers,
  locale: Locale,
): FormattedIntervals {
  const text = perceptionText[locale]
  const reasons = prioritiesText[locale].reasons
  const named = questions.map((one) => ({ ...one, name: localise(one.wording, locale) }))
  const told = named.filter(({ n }) => n !== null)
  const follows = told.filter((one) => one.follows)
  const quote = (name: string) => fill(text.others.quoted, { name })
  return {
    told: {
      id: 'others',
      title: text.others.title,
      sentence: told.map((one) => formatFirst(one, quote(one.name), locale)).join(' '),
      beside: formatOtherWorld(beside, locale),
      notes: [
        ...told.map(({ name, n, several, stream }) => {
          const said = several ? text.others.several : text.others.base
          const base = fill(said, { name: quote(name), n: formatNumber(n ?? 0, locale) })
          return `${base} ${text.streams[stream]}`
        }),
        ...follows.map(({ name }) => fill(text.others.follows, { name: quote(name) })),
        ...named
          .filter(({ n }) => n === null)
          .map(({ name }) => fill(reasons.few, { wording: name })),
        ...(told.some(({ n }) => showingOf(n ?? 0, 0) === 'greyed') ? [text.faint] : []),
      ],
      made: [text.others.made],
      table: {
        columns: [
          ...[reasons.columns.question, reasons.columns.answer, reasons.columns.share],
          ...[reasons.columns.low, reasons.columns.high, reasons.columns.n],
        ],
        rows: told.flatMap(({ name, n, answers }) =>
          answers.map(({ label, share: { estimate, low, high } }): Cell[] => [
            ...[name, localise(label, locale)],
            ...[estimate, low, high, n],
          ]),
        ),
      },
    },
    columns: told.map(({ item, name, n, answers }) => ({
      key: item,
      groups: [
        {
          key: item,
          name,
          rows: answers.map(({ value, label, share }) => ({
            ...share,
            key: value,
            name: localise(label, locale),
            said: formatPercent(share.estimate, locale),
            of: 'usager' as const,
            isFaint: showingOf(n ?? 0, 0) === 'greyed',
          })),
        },
      ],
    })),
    domain: [0, 1],
    ticks: [0, 0.5, 1].map((value) => ({ value, said: formatPercent(value, locale) })),
  }
}

/** Names the most frequent answer, and whether its margin stands clear of all others. */
export function formatFirst(
  { answers }: Pick<OtherQuestion, 'answers'>,
  group: string,
  locale: Locale,
): string {
  const text = prioritiesText[locale].reasons
  const [first, second] = answers.toSorted((a, b) => b.share.estimate - a.share.estimate)
  if (!first) return ''
  const isClear = second === undefined || first.share.low > second.share.high
  return fill(isClear ? text.first : text.unclear, {
    group,
    label: localise(first.label, locale),
    share: `${formatPercent(first.share.estimate, locale)}, ${formatInterval(first.share, locale)}`,
  })
}
