import type { Half, Pair } from '#shared/contract/indicators.ts'
import type { Glance } from '#shared/contract/overview.ts'
import { isAlert } from '#shared/report/is-alert.ts'
import { sayEqualityMoved } from '#shared/report/say-equality-moved.ts'
import type { SaidHalf } from '#shared/report/say-half.ts'
import { sayPair } from '#shared/report/say-report.ts'
import { sayChange } from '#shared/report/say-shares.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { sayCount } from '#shared/text/numbers.ts'
import { homeText, reportText, subscriptionLettersText } from '#shared/text/site/text.ts'
import type { LetterLine, LetterPart } from './letter.ts'

/** A service in its two worlds, in the sentences of the first page: never one world alone. */
export function sayService(
  { name, cell, equality, pair, changes, warnings }: Glance,
  locale: Locale,
): LetterPart {
  const words = homeText[locale]
  const { digest } = subscriptionLettersText[locale]
  const sure = changes.filter(
    ({ change }) => change.told === 'change' && change.direction !== 'unclear',
  )
  const isMoved = equality?.told === 'change' && equality.direction !== 'unclear'
  const isCompared = changes.length > 0 || equality?.told === 'change'
  const lines: LetterLine[] = [
    {
      text: fill(digest.state, {
        satisfaction: words.headline.satisfaction[cell.satisfaction],
        equality: words.headline.equality[cell.equality],
      }),
    },
    ...(pair ? sayWorlds(pair, locale) : []),
    ...sure.map(({ indicator, stream, change }) => ({
      text: fill(digest.changed, {
        indicator: wordsOf(indicator, locale).name,
        stream: reportText[locale].labels[stream ?? 'due'],
        change: sayChange(change, locale).join(' '),
      }),
    })),
    ...(sure.length > 0 || isMoved
      ? [{ text: fill(words.changes.beside, { said: sayEqualityMoved(equality, locale) }) }]
      : [{ text: isCompared ? digest.noChange : digest.unknownChange }]),
    ...(warnings > 0 ? [{ text: sayCount(warnings, words.services.warnings, locale) }] : []),
  ]
  return {
    title: name[locale],
    ...(isAlert(cell) && { alert: words.headline.alert }),
    lines,
  }
}

function sayWorlds(pair: Pair, locale: Locale): LetterLine[] {
  const { usager, commun } = homeText[locale].services
  const still = { usager: withoutChange(pair.usager), commun: withoutChange(pair.commun) }
  const said = sayPair(still, locale, fewestPublic)
  return [...sayWorld(usager, said.usager), ...sayWorld(commun, said.commun)]
}

/** One world of a service: what its first figure says, and what must be read with it. */
function sayWorld(world: string, { name, lines, refusal }: SaidHalf): LetterLine[] {
  const line = lines.find(({ isTold }) => isTold) ?? lines[0]
  const text = line?.sentence ?? refusal?.because ?? ''
  return [
    { head: `${world} – ${name}`, text, isFaint: line?.isFaint ?? false },
    ...(line?.notes ?? []).map((note) => ({ text: note, isFaint: true })),
  ]
}

/** A half whose changes are said elsewhere in the letter. */
function withoutChange<H extends Half>(half: H): H {
  if (half.told !== 'figure') return half
  const shares = half.figure.shares.map(({ change: _, ...share }) => share)
  return { ...half, figure: { ...half.figure, shares } }
}
