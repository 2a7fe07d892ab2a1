import { type Service, service } from '#shared/contract/catalogue/service.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { type Place, readPlaces, readTerritories } from './read-lists.ts'
import { checkWeek, openingOf, readHour } from './week.ts'
import type { LocalisedDraft, Written } from './written.ts'
import type { Wrong } from './wrong.ts'

/** Most of each list, as the contract says. */
const most = { territories: 40_000, places: 2_000 } as const

/** What was filled in, when it is a service; otherwise where it is not. */
export interface Read {
  definition: Service | null
  /** The same whether it is one or not, as it would be sent. */
  gathered: object
  wrong: readonly Wrong[]
  /** The places that are read, whether the rest is a service or not. */
  places: readonly Place[]
}

/** Each draft is read once, however often it is drawn. */
const reads = new WeakMap<Written, Read>()

/** Reads the form as the hub will. */
export function readWritten(written: Written): Read {
  const read = reads.get(written) ?? readAnew(written)
  reads.set(written, read)
  return read
}

function readAnew(written: Written): Read {
  const { described, lists, wrong } = gather(written)
  // Lists are as long as a country: they were read line by line, and are not read again at each key.
  const parsed = service.safeParse(described)
  const issues = parsed.error?.issues ?? []
  const found = [
    ...issues.map(({ path, message }) => ({ path: `/${path.join('/')}`, code: message })),
    ...wrong,
  ]
  // An hour that is none is also before every other: a field says one thing.
  const all = found.filter(({ path }, at) => found.findIndex((one) => one.path === path) === at)
  return {
    definition: parsed.success && all.length === 0 ? { ...parsed.data, ...lists } : null,
    gathered: { ...described, ...lists },
    wrong: all,
    places: lists.places ?? [],
  }
}

function gather(written: Written) {
  const said = (text: LocalisedDraft) => gatherSaid(text, written.languages)
  const maybe = (text: LocalisedDraft) =>
    isUnsaid(text, written.languages) ? undefined : said(text)
  const { wrong, ...lists } = gatherLists(written)
  const weekFaults = checkWeek(written.week, '/opening')
  const { contact, answersWithin, zone, whitMondayOff } = written
  const described = {
    service: written.service.trim(),
    sector: written.sector.trim(),
    name: said(written.name),
    norm: {
      delay: number(written.delay),
      unit: written.unit,
      window: optional(written.window),
      cost: maybe(written.cost),
      result: maybe(written.result),
      sentence: said(written.sentence),
    },
    steps: written.steps.map(({ proof, title, within, channels }) => ({
      proof,
      title: said(title),
      within:
        within.count.trim() === '' ? undefined : { count: number(within.count), unit: within.unit },
      channels: channels.length > 0 ? channels : undefined,
    })),
    contact: {
      name: contact.name.trim(),
      phone: contact.phone.trim() || undefined,
      email: contact.email.trim() || undefined,
      address: contact.address.trim() || undefined,
    },
    replies:
      answersWithin.count.trim() === ''
        ? undefined
        : { within: { count: number(answersWithin.count), unit: answersWithin.unit } },
    files: written.files.trim() || undefined,
    callbacks: gatherCallbacks(written),
    opening: weekFaults.length > 0 ? undefined : openingOf(written.week),
    adaptations: written.adaptations.map(({ what, condition, ask }) => ({
      ...said(what),
      condition: maybe(condition),
      ask: maybe(ask),
    })),
    silence: gatherSilence(written, maybe),
    acknowledgement: written.acknowledgement,
    calendar:
      zone === '' && whitMondayOff
        ? undefined
        : { zone: zone || 'metropole', whit_monday_off: whitMondayOff },
    late: written.isLateSaid
      ? { before: number(written.before), why: said(written.why) }
      : undefined,
    invitations: gatherInvitations(written),
  }
  return { described, lists, wrong: [...weekFaults, ...wrong] }
}

function gatherCallbacks({ slots, ahead }: Written): object | undefined {
  if (slots.length === 0) return undefined
  return {
    slots: slots.map(({ days, from, to, places }) => ({
      days,
      from: readHour(from),
      to: readHour(to),
      places: number(places),
    })),
    ahead: optional(ahead),
  }
}

function gatherSilence(
  { silence, months, remedy }: Written,
  maybe: (text: LocalisedDraft) => object | undefined,
): object | undefined {
  if (silence === 'undeclared') return undefined
  if (silence === 'nothing') return { means: silence }
  return { means: silence, months: number(months), remedy: maybe(remedy) }
}

function gatherInvitations(written: Written): object | undefined {
  const { invites, share, monthly, restDays, submissions } = written
  if (invites === 'nobody') return undefined
  return {
    probability: invites === 'all' ? 1 : invites === 'share' ? readShare(share) : undefined,
    monthly: invites === 'monthly' ? number(monthly) : undefined,
    submissions: submissions.trim() === '' ? undefined : readShare(submissions),
    rest_days: number(restDays),
  }
}

/** Reads a percentage as people type it, `12,5 %` too, as a share; `NaN` when it is none. */
function readShare(typed: string): number {
  const plain = typed.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.')
  return /^\d{1,3}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) / 100 : Number.NaN
}

function gatherLists({ territories, places, placeWeeks }: Written) {
  const ofTerritories = readTerritories(territories)
  const known = new Set(ofTerritories.list.map(({ territory }) => territory))
  const ofPlaces = readPlaces(places, known)
  const wrong: Wrong[] = []
  for (const [name, { list, wrong: lines }] of [
    ['territories', ofTerritories] as const,
    ['places', ofPlaces] as const,
  ]) {
    if (lines.length > 0) wrong.push({ path: `/${name}`, code: 'wrong_lines' })
    else if (list.length > most[name]) wrong.push({ path: `/${name}`, code: `many_${name}` })
  }
  const withHours = ofPlaces.list.map((place) => {
    const own = placeWeeks[place.place]
    const faults = own ? checkWeek(own, `/hours/${place.place}`) : []
    wrong.push(...faults)
    return { ...place, opening: own && faults.length === 0 ? openingOf(own) : undefined }
  })
  return {
    ...(ofTerritories.list.length > 0 && { territories: ofTerritories.list }),
    ...(withHours.length > 0 && { places: withHours }),
    wrong,
  }
}

/** A text in French, and in the languages it is written in besides. */
function gatherSaid(text: LocalisedDraft, languages: readonly UsagerLocale[]) {
  const more = languages.flatMap((one) => {
    const written = text[one]?.trim()
    return written ? [[one, written]] : []
  })
  return { fr: text.fr?.trim() ?? '', ...Object.fromEntries(more) }
}

function isUnsaid(text: LocalisedDraft, languages: readonly UsagerLocale[]): boolean {
  return (['fr', ...languages] as const).every((one) => !text[one]?.trim())
}

function optional(typed: string): number | undefined {
  return typed.trim() === '' ? undefined : number(typed)
}

/** A whole number as people type it, `1 000` too; `NaN` when it is none. */
export function number(typed: string): number {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '')
  return /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN
}
