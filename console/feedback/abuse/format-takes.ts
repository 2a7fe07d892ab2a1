import { nameService } from '#shared/catalogue/name-service.ts'
import type { Criterion, SettingsAside } from '#shared/contract/feedback/setting-aside.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { SettingsAsideText } from '#shared/text/site-owner/feedback/settings-aside-fr.ts'
import { withCapital } from '#shared/text/with-capital.ts'

/** Which answers a criterion takes, in words; `null` is one answer, chosen by itself. */
export function formatTakes(
  criterion: Criterion | null,
  known: SettingsAside,
  words: SettingsAsideText,
  locale: Locale,
  now: Date,
): string {
  if (criterion === null) return words.oneAnswer
  const { answered, received, network, service, stream } = criterion
  const dayOf = (day: string) => formatCivilDay(day, locale, now)
  const between = ({ from, until }: { from: string; until: string }) => ({
    from: dayOf(from),
    until: dayOf(until),
  })
  const { takes, streams } = words
  const named = service === undefined ? null : nameService(known.services, service, locale)
  const said = [
    ...(answered ? [fill(takes.answered, between(answered))] : []),
    ...(received ? [fill(takes.received, between(received))] : []),
    ...(network
      ? [fill(takes.network, { name: network.network.slice(0, 4), day: dayOf(network.day) })]
      : []),
    ...(named ? [named] : []),
    ...(stream ? [streams[stream]] : []),
  ].join(', ')
  return `${withCapital(said)}.`
}
