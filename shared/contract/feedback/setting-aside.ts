import * as z from 'zod'
import { share } from '../figures/share.ts'
import { answerId, localised, plainText, slug, uuidv7 } from '../scalar.ts'
import { countedStreams, streams } from '../stream.ts'

/** A person's reasons to set counted answers aside. */
export const settingReasons = ['burst', 'duplicates', 'tests', 'fault', 'not_usagers'] as const

/** Reasons to put them back. */
export const putBackReasons = ['mistake', 'genuine'] as const

/** Longest sentence of a reason, in characters. */
export const longestSentence = 300

/** Days after which the hub forgets the arrival day and the network of answers. */
export const arrivalDays = 40

/** Fewest answers of one network and day in the list: fewer could be one household. */
export const fewestOfNetwork = 11

/** PostgreSQL has no year zero. */
const civilDay = z.iso.date().refine((day) => day >= '1900' && day < '2200', 'out_of_time')

const days = z
  .strictObject({ from: civilDay, until: civilDay.meta({ description: 'The last day, included' }) })
  .refine(({ from, until }) => until >= from, { path: ['until'], message: 'before_its_start' })

const network = z.strictObject({
  day: civilDay.meta({ description: 'The day on which its answers came' }),
  network: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .meta({ description: 'A digest that means nothing on any other day' }),
})

/**
 * A criterion for setting aside: facts unrelated to the answer itself. It cannot name a mark, a
 * word, a language or a territory, so that no one removes unwelcome answers.
 */
export const criterion = z
  .strictObject({
    answered: days.optional().meta({ description: 'Days they are counted under' }),
    received: days.optional().meta({
      description: `Days on which they came, as long as that is known: ${arrivalDays} days`,
    }),
    network: network.optional(),
    service: slug.optional(),
    stream: z.enum(streams).optional(),
  })
  .refine(({ answered, received, network }) => Boolean(answered ?? received ?? network), {
    path: ['answered'],
    message: 'missing',
  })
  .meta({ id: 'Criterion' })

const sentence = plainText(longestSentence).refine((text) => text.trim() !== '', 'missing')

/** What the pages of a service counted on one day, on every site. */
const countsOfDay = z
  .strictObject({
    day: civilDay.meta({ description: 'The day on which pages sent them' }),
    service: slug,
    stream: z.enum(countedStreams),
  })
  .meta({ id: 'CountsOfDay' })

/** What to set aside, with the reason: answers that match a criterion, one answer, or counts of pages. */
export const settingAsidePut = z
  .strictObject({
    criterion: criterion.optional(),
    feedback: answerId.optional(),
    counters: countsOfDay.optional().meta({
      description: 'Counts of pages instead of answers; those that come later that day too',
    }),
    reason: z.enum(settingReasons),
    sentence,
  })
  .refine(
    ({ criterion, feedback, counters }) =>
      [criterion, feedback, counters].filter((taken) => taken !== undefined).length === 1,
    { path: ['criterion'], message: 'missing' },
  )
  .meta({ id: 'SettingAsidePut' })

/** Why they are put back. */
export const putBack = z
  .strictObject({ reason: z.enum(putBackReasons), sentence })
  .meta({ id: 'PutBack' })

export const settingStates = ['setting_aside', 'set_aside', 'putting_back', 'put_back'] as const

const act = {
  sentence: z.string(),
  author: z.string(),
  role: z.enum(['quality', 'admin']),
  day: z.iso.date(),
}

/** One setting aside, with its author and, if undone, the other author. */
const settingAside = z
  .strictObject({
    id: uuidv7,
    criterion: criterion
      .nullable()
      .meta({ description: 'Null: one answer, chosen by itself, or counts of pages' }),
    counters: countsOfDay.nullable().meta({ description: 'Null: it is about answers' }),
    state: z.enum(settingStates),
    total: z.int().meta({ description: 'How many answers it is about; 0 for counts of pages' }),
    done: z.int().meta({ description: 'How many of them the last act has moved so far' }),
    set_aside: z.strictObject({ reason: z.enum(settingReasons), ...act }),
    put_back: z.strictObject({ reason: z.enum(putBackReasons), ...act }).nullable(),
  })
  .meta({ id: 'SettingAside' })

const service = z.strictObject({ service: slug, name: localised })

/** Every setting aside by a person, newest first. */
export const settingsAside = z
  .strictObject({
    zone: z.string(),
    services: z.array(service),
    settings: z.array(settingAside),
  })
  .meta({ id: 'SettingsAside' })

/** The effect of a criterion: the number of answers, and the figure with and without them. */
export const settingPreview = z
  .strictObject({
    n: z.int(),
    parts: z.array(
      z.strictObject({
        service,
        stream: z.enum(streams),
        month: z.string().meta({ description: '`YYYY-MM`' }),
        n: z.int(),
        with: share.meta({ description: 'How all went, as it is counted now' }),
        without: share.meta({ description: 'How all went, once they are aside' }),
      }),
    ),
  })
  .meta({ id: 'SettingPreview' })

/** Networks with many answers on one day. */
export const networks = z
  .strictObject({
    day: z.iso.date(),
    networks: z.array(
      z.strictObject({ network: network.shape.network, n: z.int(), services: z.array(slug) }),
    ),
  })
  .meta({ id: 'Networks' })

export const networksAsked = z.strictObject({
  day: civilDay.optional().meta({ description: 'Today, where it is not said' }),
})

/** A current setting aside in a report: without its author in public. */
export const reportedSettingAside = z
  .strictObject({
    n: z.int().nullable().meta({ description: 'Answers. Null: too few to be said, or none' }),
    counters: countsOfDay
      .optional()
      .meta({ description: 'Counts of pages are set aside, and no answers' }),
    day: z.iso.date(),
    reason: z.enum(settingReasons),
    role: z.enum(['quality', 'admin']),
    author: z.string().optional().meta({ description: 'Inside the organisation alone' }),
    sentence: z.string().optional().meta({ description: 'Inside the organisation alone' }),
  })
  .meta({ id: 'SettingTold' })

export type Criterion = z.infer<typeof criterion>
export type CountsOfDay = z.infer<typeof countsOfDay>
export type SettingAsidePut = z.infer<typeof settingAsidePut>
export type PutBack = z.infer<typeof putBack>
export type SettingAside = z.infer<typeof settingAside>
export type SettingsAside = z.infer<typeof settingsAside>
export type SettingPreview = z.infer<typeof settingPreview>
export type Networks = z.infer<typeof networks>
export type ReportedSettingAside = z.infer<typeof reportedSettingAside>
