import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { readTerritories } from './read-lists.ts'
import { readWritten } from './read-written.ts'
import type { FieldsId } from './sections.ts'
import type { Words } from './use-words.ts'
import type { Written } from './written.ts'

/** What a section declares now, in a line; empty where it declares nothing. */
export function formatDeclared(id: FieldsId, draft: Written, words: Words, locale: Locale): string {
  return lines[id](draft, words, locale)
}

type Line = (draft: Written, words: Words, locale: Locale) => string

const joined = (...some: (string | undefined)[]) => some.filter(Boolean).join(' · ')

const lines: Readonly<Record<FieldsId, Line>> = {
  about: ({ name, sector }, _, locale) => joined(name[locale], sector),
  norm: ({ sentence }, _, locale) => sentence[locale] ?? '',
  steps: ({ steps }, { form }, locale) =>
    steps.map(({ title, proof }) => title[locale]?.trim() || form.proofs[proof]).join(', '),
  week({ week }, { form }, locale) {
    const open = Object.values(week).filter((hours) => hours.length > 0).length
    return open > 0 ? formatCount(open, form.count.openDays, locale) : ''
  },
  calendar({ zone }, { form, days }) {
    const names: Readonly<Record<string, string>> = days.zones
    return names[zone] ?? form.zoneUsual
  },
  places(draft, { form: { count } }, locale) {
    const territories = readTerritories(draft.territories).list.length
    const { length } = readWritten(draft).places
    return joined(
      territories > 0 ? formatCount(territories, count.territories, locale) : '',
      length > 0 ? formatCount(length, count.places, locale) : '',
    )
  },
  placeHours(draft, { form }, locale) {
    const own = readWritten(draft).places.filter(({ place }) => place in draft.placeWeeks)
    return own.length > 0 ? formatCount(own.length, form.count.places, locale) : ''
  },
  adaptations: ({ adaptations: { length } }, { form }, locale) =>
    length > 0 ? formatCount(length, form.count.adaptations, locale) : '',
  contact: ({ contact: { name, phone, email } }) => joined(name, phone, email),
  callbacks: ({ slots: { length } }, { form }, locale) =>
    length > 0 ? formatCount(length, form.count.slots, locale) : '',
  silence: ({ silence, acknowledgement }, { form }) =>
    joined(
      silence === 'undeclared' ? '' : form.meaning[silence],
      form.acknowledgements[acknowledgement],
    ),
  late: ({ isLateSaid, before }, { form }) =>
    isLateSaid ? fill(form.count.late, { n: before }) : '',
  invitations: ({ invites, share, monthly }, { form }) =>
    joined(
      form.inviteWays[invites],
      invites === 'share' ? fill(form.count.share, { share }) : '',
      invites === 'monthly' ? fill(form.count.monthly, { monthly }) : '',
    ),
}
