import { nameService } from '#shared/catalogue/name-service.ts'
import type { SettingAside, SettingsAside } from '#shared/contract/feedback/setting-aside.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { SettingsAsideText } from '#shared/text/site-owner/feedback/settings-aside-fr.ts'
import { withCapital } from '#shared/text/with-capital.ts'

/** What a setting aside takes, in words: answers of a criterion, one answer, or counts of pages. */
export function formatTakes(
  { criterion, counters }: Pick<SettingAside, 'criterion' | 'counters'>,
  known: SettingsAside,
  words: SettingsAsideText,
  locale: Locale,
  now: Date,
): string {
  const nameOf = (service: string) => nameService(known.services, service, locale)
  // Its day and its stream stand above.
  if (counters) return `${nameOf(counters.service)}.`
  if (criterion === null) return words.oneAnswer
  const { answered, received, network, service, stream } = criterion
  const dayOf = (day: string) => formatCivilDay(day, locale, now)
  const between = ({ from, until }: { from: string; until: string }) => ({
    from: dayOf(from),
    until: dayOf(until),
  })
  const { takes, streams } = words
  const said = [
    ...(answered ? [fill(takes.answered, between(answered))] : []),
    ...(received ? [fill(takes.received, between(received))] : []),
    ...(network
      ? [fill(takes.network, { name: network.network.slice(0, 4), day: dayOf(network.day) })]
      : []),
    ...(service === undefined ? [] : [nameOf(service)]),
    ...(stream ? [streams[stream]] : []),
  ].join(', ')
  return `${withCapital(said)}.`
}
