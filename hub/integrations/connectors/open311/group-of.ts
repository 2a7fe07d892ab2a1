import * as z from 'zod'
import { idText, textOrNone } from '../../source-client/expect.ts'

/** An id that may be missing, empty or null. */
export const idOrNone = z
  .union([idText, z.literal('')])
  .nullish()
  .transform((id) => id || undefined)

/** The fields that identify a service, in the list of services and in each request. */
export const serviceShape = z.object({ service_code: idOrNone, service_name: textOrNone })

/** Returns the group of a service or request: its code, or its name without a code. */
export function groupOf(one: z.output<typeof serviceShape>): string {
  return one.service_code ?? one.service_name ?? ''
}
