import type { ComponentType } from 'preact'
import { isWithin } from '../../form/faults.ts'
import { AboutGroup, ContactGroup } from './about-group.tsx'
import { AdaptationsGroup } from './adaptations-group.tsx'
import { CallbacksGroup } from './callbacks-group.tsx'
import { CalendarGroup, HoursGroup } from './hours-group.tsx'
import { InvitationsGroup } from './invitations-group.tsx'
import { JsonSection } from './json-section.tsx'
import { LateGroup } from './late-group.tsx'
import { NormGroup } from './norm-group.tsx'
import { PlaceHoursGroup } from './place-hours-group.tsx'
import { PlacesGroup } from './places-group.tsx'
import { SilenceGroups } from './silence-groups.tsx'
import { StepsGroup } from './steps-group.tsx'
import { Versions } from './versions.tsx'

/** One question of the form of a service, on a page of its own: `#services/voirie/steps`. */
interface Section {
  id: SectionId
  /** Where its fields stand. */
  places: readonly string[]
  Show: ComponentType
}

/** The sections that hold fields, then those that hold the service as a whole. */
export type FieldsId = (typeof promised)[number]['id'] | (typeof told)[number]['id']
export type SectionId = FieldsId | (typeof whole)[number]['id']

/** What is promised, and where. */
const promised = [
  { id: 'about', places: ['/service', '/sector', '/name'], Show: AboutGroup },
  { id: 'norm', places: ['/norm'], Show: NormGroup },
  { id: 'steps', places: ['/steps'], Show: StepsGroup },
  { id: 'week', places: ['/opening'], Show: HoursGroup },
  { id: 'calendar', places: ['/calendar'], Show: CalendarGroup },
  { id: 'places', places: ['/territories', '/places'], Show: PlacesGroup },
  { id: 'placeHours', places: ['/hours'], Show: PlaceHoursGroup },
  { id: 'adaptations', places: ['/adaptations'], Show: AdaptationsGroup },
] as const

/** What passes between the service and its usagers. */
const told = [
  { id: 'contact', places: ['/contact', '/replies', '/files'], Show: ContactGroup },
  { id: 'callbacks', places: ['/callbacks'], Show: CallbacksGroup },
  { id: 'silence', places: ['/silence', '/acknowledgement'], Show: SilenceGroups },
  { id: 'late', places: ['/late'], Show: LateGroup },
  { id: 'invitations', places: ['/invitations'], Show: InvitationsGroup },
] as const

const whole = [
  { id: 'versions', places: [], Show: Versions },
  { id: 'text', places: [], Show: JsonSection },
] as const

/** The sections that hold fields, in the parts of the page of a service. */
export const parts = { promised, told } as const

const all: readonly Section[] = [...promised, ...told, ...whole]

/** The section of an address; none for the service as a whole. */
export const sectionAt = (part: string | null) => all.find(({ id }) => id === part)

/** The section whose fields hold a place; the first, for what stands in no field. */
export function sectionOf(path: string): SectionId {
  const found = all.find(({ places }) => places.some((place) => isWithin(path, place)))
  return found?.id ?? 'about'
}

/** The one after, among those that hold fields. */
export function sectionAfter(id: SectionId): FieldsId | undefined {
  const fields = [...promised, ...told]
  const at = fields.findIndex((one) => one.id === id)
  return at < 0 ? undefined : fields[at + 1]?.id
}
