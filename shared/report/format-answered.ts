import type { ServiceInvitations } from '../contract/reporting/invitations.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { invitationsText } from '../text/site-owner/reporting/invitations.ts'
import { languageNames } from '../text/usager-locale.ts'
import { formatNumber } from './format-numbers.ts'

/** One row of the table of who answered. */
export interface AnsweredRow {
  key: string
  name: string
  /** Answers among the invited, and their rate; hidden as such. */
  answered: string
  rate: string
  /** From 0 to 1; `null` where it is hidden. */
  share: number | null
}

/** Formats who answered by what is known of the invited. */
export function formatAnswered(
  { facts }: ServiceInvitations,
  locale: Locale,
): { fact: string; name: string; rows: AnsweredRow[] }[] {
  const words = invitationsText[locale]
  return (facts ?? []).map(({ fact, cells }) => ({
    fact,
    name: words.facts[fact],
    rows: cells.map(({ value, name, invited, undeliverable, answered, rate }) => ({
      key: value ?? '',
      name: name ?? nameOf(fact, value, locale),
      answered: fill(words.table.of, {
        answered: answered === null ? words.hidden : formatNumber(answered, locale),
        reached: formatNumber(invited - undeliverable, locale),
      }),
      rate: rate === null ? words.hidden : formatPercent(rate, locale),
      share: rate,
    })),
  }))
}

function nameOf(fact: string, value: string | null, locale: Locale): string {
  const words = invitationsText[locale]
  if (value === null) return words.unknown
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...words.values,
    locale: languageNames,
  }
  return names[fact]?.[value] ?? value
}

/** Formats where invitations come from, and whom none was for. */
export function formatFrames(
  { frames, not_drawn }: ServiceInvitations,
  locale: Locale,
): { frames: string[]; notDrawn: string[] } {
  const words = invitationsText[locale]
  return {
    frames: frames.map(({ frame, invited, answered }) =>
      fill(answered === null ? words.frames.few : words.frames.counted, {
        name: words.frames[frame],
        invited: formatNumber(invited, locale),
        answered: formatNumber(answered ?? 0, locale),
      }),
    ),
    notDrawn: (['left_out', 'resting', 'refused'] as const).flatMap((why) => {
      const n = not_drawn[why]
      const counted = n === null ? words.few : formatNumber(n, locale)
      return n === 0 ? [] : [fill(words.notDrawn[why], { n: counted })]
    }),
  }
}

/** Formats the share of those who do not know, question by question. */
export function formatUnsure(
  { dont_know }: ServiceInvitations,
  locale: Locale,
): { item: string; question: string; counted: string }[] {
  const words = invitationsText[locale].dontKnow
  return dont_know.flatMap(({ item, wording, share }) =>
    share.told === 'share'
      ? [
          {
            item,
            question: localise(wording, locale),
            counted: `${formatPercent(share.estimate, locale)} (${fill(words.counted, {
              x: formatNumber(share.x, locale),
              n: formatNumber(share.n, locale),
            })})`,
          },
        ]
      : [],
  )
}
