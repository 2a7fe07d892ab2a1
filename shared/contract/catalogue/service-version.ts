import * as z from 'zod'
import { localised, slug, versionNumber } from '../scalar.ts'
import { norm } from './norm.ts'
import { service } from './service.ts'

/** Who declared a version of a service, and when by the hub's clock. */
const version = z.strictObject({
  version: versionNumber,
  author: z.string().nullable().meta({ description: '`null`: declared before versions were kept' }),
  at: z.iso.datetime(),
})

/** What an organisation offers, each with what it promises and its newest version. */
export const serviceList = z
  .strictObject({
    zone: z.string().meta({ description: 'The time the organisation lives by' }),
    services: z.array(
      z.strictObject({ ...version.shape, service: slug, sector: slug, name: localised, norm }),
    ),
  })
  .meta({ id: 'ServiceList' })

/** A service as it is declared now, and who declared what before it, newest first. */
export const serviceResponse = z
  .strictObject({
    ...version.shape,
    zone: z.string(),
    definition: service,
    has_requests: z.boolean().meta({ description: 'Its sector is then settled for good' }),
    past: z.array(version),
  })
  .meta({ id: 'ServiceTold' })

/** A service as it was declared once. */
export const serviceVersionResponse = z
  .strictObject({ ...version.shape, definition: service })
  .meta({ id: 'ServiceVersion' })

/** A service as somebody declares it. */
export const serviceSent = z
  .strictObject({
    version: z.int().min(0).max(2_147_483_647).meta({
      description: 'The version that was read; 0 for a service nobody declared yet',
    }),
    definition: service,
  })
  .meta({ id: 'ServiceSent' })

/** The text of a service, raw as `text/plain` or in an object, so that lines can be told. */
export const serviceWritten = z
  .union([z.string(), z.strictObject({ text: z.string() })])
  .meta({ description: 'The JSON of a service, as its author wrote it; comments are allowed' })

/** What such a text declares. */
export const serviceRead = z.strictObject({ definition: service }).meta({ id: 'ServiceRead' })

/** The version in use after a change, the same as before when nothing differs. */
export const serviceSaved = version.meta({ id: 'ServiceSaved' })

export type ServiceList = z.infer<typeof serviceList>
export type ServiceResponse = z.infer<typeof serviceResponse>
export type ServiceVersion = z.infer<typeof version>
