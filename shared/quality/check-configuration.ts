import { type ConfigurationContent, leastShare } from '../contract/catalogue/configuration.ts'
import type { Moment } from '../contract/moment.ts'
import { languageNames, type UsagerLocale } from '../text/usager-locale.ts'

/** Smallest share of a drawn item: a reported question must not be too rare. */
export const leastDrawn = 0.02

/** Shortest limit of a comment, in characters: less does not hold a sentence. */
const shortestOffered = 50

const tolerance = 1e-9

/** Values that a configuration may use. */
interface Nameable {
  /** Languages of its texts. */
  languages: readonly UsagerLocale[]
  forms: readonly {
    form: string
    moment: Moment
    draws?: true | undefined
    comment?: 'required' | undefined
    /** Items that nobody can judge yet at its moment. */
    too_early: readonly string[]
  }[]
  draw: readonly { item: string }[]
  extras: readonly { item: string }[]
}

/** A fault of a configuration: its path, its kind, the values of its sentence. */
export interface ConfigurationFault {
  /** `/draw/2/share`. */
  path: string
  code:
    | 'unknown_instrument'
    | 'not_in_instrument'
    | 'named_twice'
    | 'shares_not_whole'
    | 'judged_too_early'
    | 'nothing_drawn'
    | 'drawn_too_rarely'
    | 'extra_too_rarely'
    | 'extras_over'
    | 'language_not_written'
    | 'comment_length'
    | 'comment_needed'
    | 'contact_unreachable'
    | 'empty'
  values: Readonly<Record<string, string | number>>
}

/**
 * Returns the faults of a configuration beyond its shape, so that every reported question has a
 * usable probability.
 * @param instrument of the configuration; `undefined` when unknown.
 */
export function checkConfiguration(
  content: ConfigurationContent,
  instrument: Nameable | undefined,
): ConfigurationFault[] {
  if (!instrument) return [fault('/instrument', 'unknown_instrument')]
  return [
    ...names('/forms', 'form', content.forms, instrument.forms),
    ...checkForms(content, instrument),
    ...names('/draw', 'item', content.draw, instrument.draw),
    ...checkDraw(content, instrument),
    ...names('/extras', 'item', content.extras, instrument.extras),
    ...checkExtras(content),
    ...twice('/languages', content.languages),
    ...checkLanguages(content, instrument),
    ...checkComment(content, instrument),
    ...checkContact(content),
    ...checkNotice(content),
  ]
}

function fault(
  path: string,
  code: ConfigurationFault['code'],
  values: ConfigurationFault['values'] = {},
): ConfigurationFault {
  return { path, code, values }
}

/** Returns faults of unknown or duplicate names. */
function names<Key extends string>(
  path: string,
  key: Key,
  chosen: readonly Record<Key, string>[],
  offered: readonly Record<Key, string>[],
): ConfigurationFault[] {
  const known = offered.map((one) => one[key])
  const strangers = chosen.flatMap((one, at) =>
    known.includes(one[key])
      ? []
      : [fault(`${path}/${at}/${key}`, 'not_in_instrument', { names: known.join(', ') })],
  )
  const repeated = twice(
    path,
    chosen.map((one) => one[key]),
    key,
  )
  return [...strangers, ...repeated]
}

function twice(path: string, chosen: readonly string[], key?: string): ConfigurationFault[] {
  return chosen.flatMap((name, at) =>
    chosen.indexOf(name) === at
      ? []
      : [fault(key ? `${path}/${at}/${key}` : `${path}/${at}`, 'named_twice')],
  )
}

/** Returns faults of shares that are not whole within a moment, and of questions asked too early. */
function checkForms({ forms }: ConfigurationContent, instrument: Nameable): ConfigurationFault[] {
  const offered = new Map(instrument.forms.map((one) => [one.form, one]))
  if (forms.some(({ form }) => !offered.has(form))) return []
  const moments = [...new Set(forms.map(({ form }) => offered.get(form)?.moment))]
  const shares = moments.map((moment) =>
    forms.filter(({ form }) => offered.get(form)?.moment === moment),
  )
  return [
    ...(forms.length === 0 ? [[]] : shares).flatMap((of) => whole('/forms', of)),
    ...forms.flatMap(({ form, share }, at) => {
      const early = offered.get(form)?.too_early ?? []
      return share > 0 && early.length > 0
        ? [fault(`/forms/${at}/form`, 'judged_too_early', { form, items: early.join(', ') })]
        : []
    }),
  ]
}

function whole(path: string, chosen: readonly { share: number }[]): ConfigurationFault[] {
  const sum = chosen.reduce((total, { share }) => total + share, 0)
  if (Math.abs(sum - 1) <= tolerance) return []
  return [fault(path, 'shares_not_whole', { sum: percent(sum) })]
}

function checkDraw(
  { forms, draw }: ConfigurationContent,
  instrument: Nameable,
): ConfigurationFault[] {
  const isDrawn = instrument.forms.some(
    ({ form, draws }) => draws && forms.some((one) => one.form === form && one.share > 0),
  )
  if (draw.length === 0) return isDrawn ? [fault('/draw', 'nothing_drawn')] : []
  const rare = draw.flatMap(({ share }, at) =>
    share < leastDrawn - tolerance
      ? [fault(`/draw/${at}/share`, 'drawn_too_rarely', { least: percent(leastDrawn) })]
      : [],
  )
  return [...whole('/draw', draw), ...rare]
}

function checkExtras({ extras }: ConfigurationContent): ConfigurationFault[] {
  return (['bad', 'other'] as const).flatMap((column) => {
    const rare = extras.flatMap((extra, at) =>
      extra[column] < leastShare - tolerance
        ? [fault(`/extras/${at}/${column}`, 'extra_too_rarely', { least: percent(leastShare) })]
        : [],
    )
    const sum = extras.reduce((total, extra) => total + extra[column], 0)
    return sum > 1 + tolerance
      ? [...rare, fault(`/extras/0/${column}`, 'extras_over', { sum: percent(sum) })]
      : rare
  })
}

/** Returns faults of languages in which the instrument is incomplete. */
function checkLanguages(
  { languages }: ConfigurationContent,
  instrument: Nameable,
): ConfigurationFault[] {
  const names = instrument.languages.map((one) => languageNames[one]).join(', ')
  return languages.flatMap((one, at) =>
    instrument.languages.includes(one)
      ? []
      : [fault(`/languages/${at}`, 'language_not_written', { names })],
  )
}

function checkComment(
  { comment, forms }: ConfigurationContent,
  instrument: Nameable,
): ConfigurationFault[] {
  const needed = instrument.forms.find(
    (one) => one.comment === 'required' && forms.some(({ form }) => form === one.form),
  )
  if (needed && comment === 0) return [fault('/comment', 'comment_needed', { form: needed.form })]
  const isOffered = comment === 0 || comment >= shortestOffered
  return isOffered ? [] : [fault('/comment', 'comment_length')]
}

function checkContact({ contact }: ConfigurationContent): ConfigurationFault[] {
  if (!contact) return []
  if (blank(contact.name)) return [fault('/contact/name', 'empty')]
  const isReached = contact.phone || contact.email || contact.url
  return isReached ? [] : [fault('/contact', 'contact_unreachable')]
}

/** Returns faults of a blank notice. */
function checkNotice({ notice }: ConfigurationContent): ConfigurationFault[] {
  const { controller, officer, purpose, basis, rights } = notice
  const texts = { purpose, basis, rights }
  const written: [string, string][] = [
    ['/notice/controller', controller],
    ...Object.entries(texts).flatMap(([name, said]): [string, string][] => [
      [`/notice/${name}/fr`, said.fr],
      ...(said.en === undefined
        ? []
        : [[`/notice/${name}/en`, said.en] satisfies [string, string]]),
    ]),
    ['/notice/officer', officer],
  ]
  return written.filter(([, said]) => blank(said)).map(([path]) => fault(path, 'empty'))
}

const blank = (text: string) => text.trim() === ''

/** Formats a share in per cent, without rounding noise. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
