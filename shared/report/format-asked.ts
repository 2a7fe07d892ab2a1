import type { WeightedShare } from '../contract/figures/share.ts'
import type { QuestionAsked } from '../contract/reporting/asked.ts'
import type { LabelledShare, Publication } from '../contract/reporting/indicators.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { askedText } from '../text/site-owner/reporting/asked.ts'
import { formatExactNumber, formatInterval, formatNumber } from './format-numbers.ts'
import { formatPlainDay } from './format-warning.ts'
import { joinParts } from './join-parts.ts'
import type { FormattedAsked } from './line.ts'

/** Formats the question of a rate, the share of each answer, and how it was asked. */
export function formatAsked(
  question: QuestionAsked,
  { stream, answers = null, weighted }: Pick<LabelledShare, 'stream' | 'answers' | 'weighted'>,
  locale: Locale,
): FormattedAsked {
  const text = askedText[locale]
  const { wording, instrument, version, drawn, invited } = question
  const n = answers?.counts.reduce((all, one) => all + one, 0) ?? 0
  const isOfInvited = stream === 'invited' || stream === 'submitted'
  return {
    wording: localise(wording, locale),
    version: fill(text.version, { instrument, version }),
    answers:
      answers === null || n === 0
        ? null
        : question.answers.map(({ label, good }, at) => {
            const count = answers.counts[at] ?? 0
            return { label: localise(label, locale), good, n: count, share: count / n }
          }),
    aside:
      answers === null
        ? null
        : question.aside.map(({ label }, at) => ({
            label: localise(label, locale),
            n: answers.aside[at] ?? 0,
          })),
    design: joinParts(
      [
        drawn === null ? text.everybody : fill(text.drawn, { of: drawn.of }),
        ...(isOfInvited && invited !== null
          ? [fill(text.invited, { probability: formatExactNumber(invited, locale) })]
          : []),
      ],
      locale,
    ),
    weights: formatWeights(weighted, locale),
  }
}

/** Formats the share of each answer on one line: *Très bien : 40 %, Bien : 44 %*. */
export function formatAnswers({ answers }: FormattedAsked, locale: Locale): string {
  const text = askedText[locale]
  if (answers === null) return text.hidden
  return answers
    .map(({ label, share }) => fill(text.one, { label, share: formatPercent(share, locale) }))
    .join(', ')
}

/** Formats the answers that no rate counts: *Je ne sais pas : 4*. */
export function formatAnswersAside({ aside }: FormattedAsked, locale: Locale): string {
  const text = askedText[locale]
  if (aside === null) return text.hidden
  return aside
    .map(({ label, n }) => fill(text.counts, { label, n: formatNumber(n, locale) }))
    .join(', ')
}

/** Formats whether the figures of a period are published, and by which revision. */
export function formatPublication(all: readonly Publication[], locale: Locale): string {
  const text = askedText[locale]
  const [only, ...more] = all
  if (!only) return text.provisional
  const { number, revision, day } = only
  if (more.length > 0)
    return fill(text.months, {
      n: all.length,
      revised: all.filter((one) => one.revision > 0).length,
    })
  return fill(revision === 0 ? text.published : text.revised, {
    number,
    revision,
    day: formatPlainDay(day, locale),
  })
}

function formatWeights(weighted: WeightedShare | undefined, locale: Locale): string {
  const text = askedText[locale]
  if (weighted?.told !== 'share') return text.raw
  return fill(text.weighted, {
    estimate: formatPercent(weighted.estimate, locale),
    interval: formatInterval(weighted, locale),
    effective: formatNumber(weighted.effective, locale),
  })
}
