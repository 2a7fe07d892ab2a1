import type { Pair } from '#shared/contract/reporting/indicators.ts'
import type { Glance } from '#shared/contract/reporting/overview.ts'
import { formatChange } from '#shared/report/format-change.ts'
import { formatEqualityMoved } from '#shared/report/format-equality-moved.ts'
import type { FormattedHalf } from '#shared/report/format-half.ts'
import { formatHeadline } from '#shared/report/format-headline.ts'
import { formatPair } from '#shared/report/format-report.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import {
  homeText,
  reportText,
  subscriptionLettersText,
} from '#shared/text/site-owner/reporting/text.ts'
import type { LetterLine, LetterPart } from './letter.ts'

/** Formats a service in both worlds, with the sentences of the first page. */
export function formatService(
  { name, headline, pair, changes, warnings }: Glance,
  locale: Locale,
): LetterPart {
  const words = homeText[locale]
  const { digest } = subscriptionLettersText[locale]
  const { sentence, alert } = formatHeadline(headline, digest.state, locale)
  const sure = changes.filter(({ change }) => change.told === 'chart' && change.signal !== 'none')
  const lines: LetterLine[] = [
    { text: sentence },
    ...(pair ? formatWorlds(pair, locale) : []),
    ...sure.map(({ indicator, stream, change }) => ({
      text: fill(digest.changed, {
        indicator: wordsOf(indicator, locale).name,
        stream: reportText[locale].labels[stream ?? 'due'],
        change: formatChange(change, locale).join(' '),
      }),
    })),
    ...(sure.length > 0 || isMoved(headline)
      ? [
          {
            text: fill(words.changes.beside, {
              said: formatEqualityMoved(headline.between, locale),
            }),
          },
        ]
      : [{ text: changes.length > 0 ? digest.noChange : digest.unknownChange }]),
    ...(warnings > 0 ? [{ text: formatCount(warnings, words.services.warnings, locale) }] : []),
  ]
  return { title: name[locale], ...(alert && { alert }), lines }
}

const isMoved = ({ satisfaction, equality }: Glance['headline']) =>
  [satisfaction, equality].some((way) => way === 'up' || way === 'down')

function formatWorlds(pair: Pair, locale: Locale): LetterLine[] {
  const { usager, commun } = homeText[locale].services
  const said = formatPair(pair, locale, fewestPublic)
  return [...formatWorld(usager, said.usager), ...formatWorld(commun, said.commun)]
}

/** Formats one world: its first figure and the necessary reservations. */
function formatWorld(world: string, { name, lines, refusal }: FormattedHalf): LetterLine[] {
  const line = lines.find(({ isTold }) => isTold) ?? lines[0]
  const text = line?.sentence ?? refusal?.because ?? ''
  return [
    { head: `${world} – ${name}`, text, isFaint: line?.isFaint ?? false },
    ...(line?.notes ?? []).map((note) => ({ text: note, isFaint: true })),
  ]
}
