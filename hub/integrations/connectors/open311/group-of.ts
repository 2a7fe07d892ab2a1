import * as z from 'zod'
import { idText, textOrNone } from '../../source-client/expect.ts'

/** An id that may be missing, empty or null. */
export const idOrNone = z
  .union([idText, z.literal('')])
  .nullish()
  .transform((id) => id || undefined)

/** What services are told by, in a list of them and in each request. */
export const serviceShape = z.object({ service_code: idOrNone, service_name: textOrNone })

/** The group of a service or request: its code, or its name where a site has given it none. */
export function groupOf(one: z.output<typeof serviceShape>): string {
  return one.service_code ?? one.service_name ?? ''
}
