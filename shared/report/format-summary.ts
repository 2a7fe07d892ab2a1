import type { Summary, SummaryKind, SummarySentence } from '../contract/reporting/summary.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { summaryText } from '../text/site-owner/reporting/summary.ts'
import { formatPeriod } from './format-period.ts'
import { formatGroup } from './format-summary-group.ts'
import { formatCommunHalf, formatUsagerHalf } from './format-summary-halves.ts'

/** One sentence, the same on every page, in a letter, and in print. */
export interface FormattedSentence {
  kind: SummaryKind
  alert: string | null
  /** The service it is about, or what several have in common. */
  head: string
  usager: string
  commun: string
  /** Both worlds on one line; what it is told for comes first. */
  said: string
  /** Where the console explains it. */
  links: readonly { label: string; fragment: string }[]
}

/** A summary in words. */
export interface FormattedSummary {
  title: string
  sentences: readonly FormattedSentence[]
  /** What stands in place of sentences, or after them. */
  note: string | null
}

/** Formats what to know of a period. */
export function formatSummary(
  { period, sentences, others }: Summary,
  locale: Locale,
): FormattedSummary {
  const words = summaryText[locale]
  return {
    title: fill(words.title, { period: formatPeriod(period, locale) }),
    sentences: sentences.map((one) => formatSentence(one, period, locale)),
    note:
      sentences.length === 0
        ? words.none
        : others.length > 0
          ? formatCount(others.length, words.others, locale)
          : null,
  }
}

/** Kinds that are told for what is due to all. */
const ofCommun: readonly SummaryKind[] = ['below', 'under_floor', 'equality_down', 'kept_down']

/** Kinds that the page of territories explains. */
const ofTerritories: readonly SummaryKind[] = ['below', 'under_floor', 'equality_down']

function formatSentence(
  sentence: SummarySentence,
  period: string,
  locale: Locale,
): FormattedSentence {
  const words = summaryText[locale]
  const { kind, services } = sentence
  const [one, another] = services
  const isSingle = one !== undefined && another === undefined
  const { head, usager, commun } = isSingle
    ? {
        head: localise(one.name, locale),
        usager: formatUsagerHalf(one.usager, period, locale),
        commun: formatCommunHalf(one.commun, locale),
      }
    : formatGroup(sentence, ofCommun.includes(kind) ? 'commun' : 'usager', locale)
  const alert = kind === 'alert' && isSingle ? words.alert : null
  const both = !isSingle && ofCommun.includes(kind) ? [commun, usager] : [usager, commun]
  return {
    kind,
    alert,
    head,
    usager,
    commun,
    said: both.join(' '),
    links: linksOf(sentence, locale),
  }
}

/** Most services that a sentence leads to: those it names. */
const mostLinks = 3

function linksOf({ kind, services }: SummarySentence, locale: Locale): FormattedSentence['links'] {
  const { links } = summaryText[locale]
  const isOfTerritories = ofTerritories.includes(kind)
  return services.slice(0, mostLinks).map(({ service, name }) => ({
    label: fill(isOfTerritories ? links.territories : links.service, {
      service: localise(name, locale),
    }),
    fragment: isOfTerritories ? `#territoire/${service}` : `#service/${service}`,
  }))
}
