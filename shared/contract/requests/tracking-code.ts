import * as z from 'zod'
import { requestCode } from '../scalar.ts'
import { reference } from './request.ts'

/** A new tracking code, which replaces the previous one; sent only once. */
export const trackingCode = z
  .strictObject({ reference, tracking_code: requestCode, tracking_url: z.url() })
  .meta({ id: 'TrackingCode' })
