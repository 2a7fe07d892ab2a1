import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Fact } from '#shared/contract/requests/tracking.ts'
import { sayDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { sayIn } from '#shared/text/locale.ts'
import { requestText } from '#shared/text/usager/text.ts'
import type { Rule } from '../store/applied-adaptations.ts'
import { sayHours } from './say-hours.ts'
import { sayMinutes } from './tell-appointment.ts'
import { tellSilence } from './tell-silence.ts'
import type { Known, Telling } from './telling.ts'

/** What is adapted for a request, and what its service declares to all: its norm, what it costs, where and when it is open, what may be adapted. */
export function tellFacts(known: Known, telling: Telling): Fact[] {
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
              sayAdaptation(one.rule, spoken, sayDay(one.at, zone, spoken, now)),
            ),
            written,
          },
        ]
      : []),
    { title: titles.norm, lines: [sayIn(norm.sentence, spoken)], written },
    ...(norm.window
      ? [{ lines: [fill(width, { hours: sayMinutes(norm.window * 60, locale) })] }]
      : []),
    ...(norm.cost ? [{ title: titles.cost, lines: [sayIn(norm.cost, spoken)], written }] : []),
    ...(place ? [{ title: titles.place, lines: sayPlace(place) }] : []),
    ...(opening?.length ? [{ title: titles.hours, lines: sayHours(opening, locale) }] : []),
    ...tellSilence(known, telling),
    ...(adaptations.length > 0
      ? [
          {
            title: titles.adaptations,
            lines: adaptations.map((one) => sayAdaptation(one, spoken)),
            written,
          },
        ]
      : []),
  ]
}

function sayPlace({ name, address }: NonNullable<Service['places']>[number]): string[] {
  return [name, ...(address ? [address] : [])]
}

/**
 * What may be adapted, for whom and how to ask, in the one language it is written in; what a request
 * has is not asked for any more.
 * @param since the day from which a request has it
 */
function sayAdaptation(
  { condition, ask, ...what }: Rule,
  spoken: Telling['spoken'],
  since?: string,
): string {
  const { adaptation } = requestText[spoken].told
  return [
    sayIn(what, spoken),
    condition && fill(adaptation.condition, { condition: sayIn(condition, spoken) }),
    since
      ? fill(adaptation.since, { day: since })
      : ask && fill(adaptation.ask, { ask: sayIn(ask, spoken) }),
  ]
    .filter((one) => one !== undefined)
    .map((one) => (/[.?…]$/.test(one) ? one : `${one}.`))
    .join(' ')
}
