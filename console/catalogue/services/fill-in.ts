import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Localised } from '#shared/text/locale.ts'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { writeLines } from '../../form/lines.ts'
import { weekOf } from './week.ts'
import { emptySentence, type LocalisedDraft, newService, newStep, type Written } from './written.ts'

/** The form filled in with what a service declares, or with what a new one begins with. */
export function fillIn(definition: Service | null): Written {
  if (definition === null) return newService
  const { contact, norm, callbacks, calendar, silence, late } = definition
  const { territories = [], places = [] } = definition
  return {
    service: definition.service,
    sector: definition.sector,
    name: saidOf(definition.name),
    languages: languagesOf(definition),
    contact: {
      name: contact.name,
      phone: contact.phone ?? '',
      email: contact.email ?? '',
      address: contact.address ?? '',
    },
    answersWithin: definition.replies
      ? { ...definition.replies.within, count: String(definition.replies.within.count) }
      : newService.answersWithin,
    files: definition.files ?? '',
    slots: (callbacks?.slots ?? []).map((one) => ({ ...one, places: String(one.places) })),
    ahead: callbacks?.ahead === undefined ? '' : String(callbacks.ahead),
    delay: String(norm.delay),
    unit: norm.unit,
    window: norm.window === undefined ? '' : String(norm.window),
    cost: saidOf(norm.cost),
    result: saidOf(norm.result),
    sentence: saidOf(norm.sentence),
    zone: calendar?.zone ?? '',
    whitMondayOff: calendar?.whit_monday_off ?? true,
    week: weekOf(definition.opening),
    steps: definition.steps.map(({ proof, title, within, channels = [] }) => ({
      proof,
      title: saidOf(title),
      within: within
        ? { count: String(within.count), unit: within.unit }
        : { ...newStep.within, unit: norm.unit },
      channels,
    })),
    acknowledgement: definition.acknowledgement ?? 'registration',
    silence: silence?.means ?? 'undeclared',
    months: silence && 'months' in silence ? String(silence.months) : '',
    remedy: saidOf(silence && 'remedy' in silence ? silence.remedy : undefined),
    isLateSaid: late !== undefined,
    before: String(late?.before ?? newService.before),
    why: saidOf(late?.why),
    ...fillInvitations(definition),
    adaptations: definition.adaptations.map(({ condition, ask, ...what }) => ({
      what: saidOf(what),
      condition: saidOf(condition),
      ask: saidOf(ask),
    })),
    territories: writeLines(territories.map(({ territory, name }) => [territory, name])),
    places: writeLines(
      places.map(({ place, name, address = '', territory = '' }) =>
        [place, name, address, territory].slice(0, territory ? 4 : address ? 3 : 2),
      ),
    ),
    placeWeeks: Object.fromEntries(
      places.flatMap(({ place, opening }) => (opening ? [[place, weekOf(opening)]] : [])),
    ),
  }
}

function fillInvitations({ invitations }: Service) {
  const { probability, monthly, submissions, rest_days } = invitations ?? {}
  return {
    invites:
      monthly !== undefined
        ? ('monthly' as const)
        : probability === undefined
          ? ('nobody' as const)
          : probability === 1
            ? ('all' as const)
            : ('share' as const),
    share: probability === undefined || probability === 1 ? '' : writePercent(probability),
    monthly: monthly === undefined ? '' : String(monthly),
    restDays: rest_days === undefined ? newService.restDays : String(rest_days),
    submissions: submissions === undefined ? '' : writePercent(submissions),
  }
}

/** Writes a share as a percentage: 0.125 as `12,5`. */
const writePercent = (share: number) => String(Number((share * 100).toFixed(4))).replace('.', ',')

function saidOf(text: Localised | undefined): LocalisedDraft {
  return text ? { ...emptySentence, ...text } : emptySentence
}

/** Languages besides French in which something is written. */
function languagesOf(definition: Service): UsagerLocale[] {
  const { name, norm, steps, adaptations, silence, late } = definition
  const texts: (Partial<Record<UsagerLocale, unknown>> | undefined)[] = [
    name,
    norm.cost,
    norm.result,
    norm.sentence,
    ...steps.map(({ title }) => title),
    ...adaptations.flatMap((one) => [one, one.condition, one.ask]),
    silence && 'remedy' in silence ? silence.remedy : undefined,
    late?.why,
  ]
  return usagerLocales.filter(
    (one) => one !== 'fr' && texts.some((text) => text?.[one] !== undefined),
  )
}
