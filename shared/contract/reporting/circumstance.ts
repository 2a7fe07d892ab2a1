import * as z from 'zod'
import { localised, plainText, slug, territory, uuidv7 } from '../scalar.ts'

/** Kinds of circumstances. */
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
 * An event of a period and a place, to read a series with. Without a service it concerns all of
 * them; without a territory, all places.
 */
const about = {
  kind: z.enum(circumstanceKinds),
  label: plainText(160).min(1, 'empty'),
  from: z.iso.date(),
  until: z.iso.date().nullable().meta(untilMeta),
  services: z.array(slug).max(100),
  territories: z.array(territory).max(500),
}

/** PostgreSQL has no year zero. */
const civilDay = z.iso.date().refine((day) => day >= '1900' && day < '2200', 'out_of_time')

/** A circumstance to store. */
export const circumstancePut = z
  .strictObject({ ...about, from: civilDay, until: civilDay.nullable().meta(untilMeta) })
  .refine(({ from, until }) => until === null || until >= from, {
    path: ['until'],
    message: 'before_its_start',
  })

/** A circumstance, with its author. */
const circumstance = z
  .strictObject({
    id: uuidv7,
    ...about,
    author: z.string(),
    entered_at: z.iso.datetime(),
  })
  .meta({ id: 'Circumstance' })

/** All current circumstances, and the choices for a new one. */
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
