import type { Choices, Priorities, Reason } from '../contract/reporting/priorities.ts'
import type { IntervalGroup } from '../drawing/chart/interval-group.tsx'
import { showingOf } from '../statistics/disclosure.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { prioritiesText } from '../text/site-owner/reporting/priorities.ts'
import { formatNumber } from './format-numbers.ts'
import { formatFirst } from './format-others.ts'
import { formatDuties } from './format-priorities.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'

/** Formats what usagers say counted or matters; `null` where nothing may be told. */
export function formatReasons(told: Priorities, locale: Locale): FormattedIntervals | null {
  const text = prioritiesText[locale].reasons
  const named = told.reasons.flatMap((reason) =>
    reason.groups.map((group) => ({ group, name: nameOf(reason, group, locale) })),
  )
  if (named.length === 0) return null
  return {
    told: {
      id: 'reasons',
      title: text.title,
      sentence: named.map(({ group, name }) => formatFirst(group, name, locale)).join(' '),
      beside: formatDuties(told, locale),
      notes: [
        text.choice,
        ...named.map(({ group: { n, effective }, name }) =>
          fill(text.base, {
            group: name,
            n: formatNumber(n, locale),
            effective: formatNumber(effective, locale),
          }),
        ),
        text.weights,
        ...formatHiddenReasons(told, locale),
      ],
      made: [text.made],
      table: {
        columns: Object.values(text.columns),
        rows: named.flatMap(({ group, name }) =>
          group.answers.map(({ label, share }): Cell[] => [
            name,
            localise(label, locale),
            share.estimate,
            share.low,
            share.high,
            group.n,
            group.effective,
          ]),
        ),
      },
    },
    columns: named.map(({ group, name }, at) => ({
      key: String(at),
      groups: [groupOf(group, name, locale)],
    })),
    domain: [0, 1],
    ticks: [0, 0.5, 1].map((value) => ({ value, said: formatPercent(value, locale) })),
  }
}

/** Formats why a question tells nothing. */
export function formatHiddenReasons({ reasons }: Priorities, locale: Locale): string[] {
  const text = prioritiesText[locale].reasons
  return reasons.flatMap(({ because, wording }) =>
    because === null
      ? []
      : fill(because === 'too_few' ? text.few : text.alone, {
          wording: localise(wording, locale),
        }),
  )
}

function nameOf({ wording }: Reason, { of }: Choices, locale: Locale): string {
  return fill(prioritiesText[locale].reasons.of[of], { wording: localise(wording, locale) })
}

function groupOf({ of, n, answers }: Choices, name: string, locale: Locale): IntervalGroup {
  return {
    key: `${name} ${of}`,
    name,
    rows: answers.map(({ value, label, share }) => ({
      key: value,
      name: localise(label, locale),
      said: formatPercent(share.estimate, locale),
      of: 'usager',
      estimate: share.estimate,
      low: share.low,
      high: share.high,
      isFaint: showingOf(n, 0) === 'greyed',
    })),
  }
}
