import * as z from 'zod'
import { code } from '../scalar.ts'
import { reference } from './request.ts'

/** A tracking code that takes the place of the one before, given this one time. */
export const trackingCode = z
  .strictObject({ reference, tracking_code: code, tracking_url: z.url() })
  .meta({ id: 'TrackingCode' })
