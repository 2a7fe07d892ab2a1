import * as z from 'zod'
import { localised, slug, versionNumber } from '../scalar.ts'
import { norm } from './norm.ts'
import { service } from './service.ts'

/** Author and date of a service version, by the hub's clock. */
const version = z.strictObject({
  version: versionNumber,
  author: z.string().nullable().meta({ description: '`null`: declared before versions were kept' }),
  at: z.iso.datetime(),
})

/** The services of an organisation, with their standards and newest versions. */
export const serviceList = z
  .strictObject({
    zone: z.string().meta({ description: 'The time the organisation lives by' }),
    services: z.array(
      z.strictObject({ ...version.shape, service: slug, sector: slug, name: localised, norm }),
    ),
  })
  .meta({ id: 'ServiceList' })

/** The current definition of a service, and its history, newest first. */
export const serviceResponse = z
  .strictObject({
    ...version.shape,
    zone: z.string(),
    definition: service,
    has_requests: z.boolean().meta({ description: 'Its sector is then settled for good' }),
    past: z.array(version),
  })
  .meta({ id: 'ServiceTold' })

/** A past version of a service. */
export const serviceVersionResponse = z
  .strictObject({ ...version.shape, definition: service })
  .meta({ id: 'ServiceVersion' })

/** A service to store. */
export const serviceSent = z
  .strictObject({
    version: z.int().min(0).max(2_147_483_647).meta({
      description: 'The version that was read; 0 for a service nobody declared yet',
    }),
    definition: service,
  })
  .meta({ id: 'ServiceSent' })

/**
 * The text of a service, raw as `text/plain` or in an object; raw, so that faults have line
 * numbers.
 */
export const serviceWritten = z
  .union([z.string(), z.strictObject({ text: z.string() })])
  .meta({ description: 'The JSON of a service, as its author wrote it; comments are allowed' })

/** The parsed definition. */
export const serviceRead = z.strictObject({ definition: service }).meta({ id: 'ServiceRead' })

/** The current version after a save, unchanged when nothing differs. */
export const serviceSaved = version.meta({ id: 'ServiceSaved' })

export type ServiceList = z.infer<typeof serviceList>
export type ServiceResponse = z.infer<typeof serviceResponse>
export type ServiceVersion = z.infer<typeof version>
