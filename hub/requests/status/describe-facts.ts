import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Fact } from '#shared/contract/requests/tracking.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import type { Rule } from '../treatment/applied-adaptations-sql.ts'
import { describeSilence } from './describe-silence.ts'
import { formatDuration } from './format-appointment.ts'
import { formatHours } from './format-hours.ts'
import type { Known, Narration } from './narration.ts'

/**
 * Describes the adaptations of a request, and the public facts of its service: standard, price,
 * address and opening hours, possible adaptations.
 */
export function describeFacts(known: Known, telling: Narration): Fact[] {
  const { request, service, zone } = known
  const { norm, adaptations, places = [] } = service
  const place = places.find((one) => one.place === request.place)
  const opening = place?.opening ?? service.opening
  const { locale, spoken, now } = telling
  const { titles, width } = requestText[locale].told
  const written = true as const
  const applied = (known.applied ?? []).filter((one) => one.applies)
  return [
    ...(applied.length > 0
      ? [
          {
            title: titles.adapted,
            lines: applied.map((one) =>
              formatAdaptation(one.rule, spoken, formatDay(one.at, zone, spoken, now)),
            ),
            written,
          },
        ]
      : []),
    { title: titles.norm, lines: [localise(norm.sentence, spoken)], written },
    ...(norm.window
      ? [{ lines: [fill(width, { hours: formatDuration(norm.window * 60, locale) })] }]
      : []),
    ...(norm.cost ? [{ title: titles.cost, lines: [localise(norm.cost, spoken)], written }] : []),
    ...(place ? [{ title: titles.place, lines: formatPlace(place) }] : []),
    ...(opening?.length ? [{ title: titles.hours, lines: formatHours(opening, locale) }] : []),
    ...describeSilence(known, telling),
    ...(adaptations.length > 0
      ? [
          {
            title: titles.adaptations,
            lines: adaptations.map((one) => formatAdaptation(one, spoken)),
            written,
          },
        ]
      : []),
  ]
}

function formatPlace({ name, address }: NonNullable<Service['places']>[number]): string[] {
  return [name, ...(address ? [address] : [])]
}

/**
 * Formats a possible adaptation, for whom and how to ask, in the one language it is written in; for
 * one already granted, without how to ask.
 * @param since the day the request got it
 */
function formatAdaptation(
  { condition, ask, ...what }: Rule,
  spoken: Narration['spoken'],
  since?: string,
): string {
  const { adaptation } = requestText[spoken].told
  return [
    localise(what, spoken),
    condition && fill(adaptation.condition, { condition: localise(condition, spoken) }),
    since
      ? fill(adaptation.since, { day: since })
      : ask && fill(adaptation.ask, { ask: localise(ask, spoken) }),
  ]
    .filter((one) => one !== undefined)
    .map((one) => (/[.?…]$/.test(one) ? one : `${one}.`))
    .join(' ')
}
