import * as z from 'zod'
import { localised, plainText, slug, territory, uuidv7 } from '../scalar.ts'

/** What a circumstance may be. */
export const circumstanceKinds = [
  'strike',
  'works',
  'storm',
  'traffic',
  'outage',
  'event',
  'other',
] as const

const untilMeta = { description: 'Last day of it; null while it goes on' }

/**
 * What happened in a period and a place, that a series may be read with. Without a service it touches
 * all of them; without a territory, everywhere.
 */
const about = {
  kind: z.enum(circumstanceKinds),
  label: plainText(160).min(1, 'empty'),
  from: z.iso.date(),
  until: z.iso.date().nullable().meta(untilMeta),
  services: z.array(slug).max(100),
  territories: z.array(territory).max(500),
}

/** No database has a year nought. */
const civilDay = z.iso.date().refine((day) => day >= '1900' && day < '2200', 'out_of_time')

/** A circumstance as somebody enters it. */
export const circumstancePut = z
  .strictObject({ ...about, from: civilDay, until: civilDay.nullable().meta(untilMeta) })
  .refine(({ from, until }) => until === null || until >= from, {
    path: ['until'],
    message: 'before_its_start',
  })

/** A circumstance, with who entered it. */
const circumstance = z
  .strictObject({
    id: uuidv7,
    ...about,
    author: z.string(),
    entered_at: z.iso.datetime(),
  })
  .meta({ id: 'Circumstance' })

/** All that stand, and what a new one may be about. */
export const circumstances = z
  .strictObject({
    zone: z.string(),
    services: z.array(z.strictObject({ service: slug, name: localised })),
    territories: z
      .array(z.strictObject({ territory, name: z.string() }))
      .meta({ description: 'Those of the services and of the population, to choose from' }),
    circumstances: z.array(circumstance),
  })
  .meta({ id: 'Circumstances' })

export type Circumstance = z.infer<typeof circumstance>
export type CircumstancePut = z.infer<typeof circumstancePut>
export type Circumstances = z.infer<typeof circumstances>
