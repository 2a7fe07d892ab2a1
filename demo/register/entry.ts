import * as z from 'zod'
import { reference } from '#shared/contract/requests/request.ts'
import { instant, locale } from '#shared/contract/scalar.ts'
import { serviceSlugs } from '../valmont/reference.ts'

const message = z.strictObject({ from: z.string(), at: instant, text: z.string() })

const requester = z.strictObject({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  /** Of the person the request is about, where its form asks. */
  birth_date: z.iso.date().optional(),
})

/** A request in the town's own register, with everything its agents need to answer. */
export const entry = z.strictObject({
  reference,
  service: z.enum(serviceSlugs),
  kind: z.string(),
  received_at: instant,
  /** The requester's language. */
  locale,
  requester,
  messages: z.array(message).readonly(),
})

export type Entry = z.infer<typeof entry>
export type Message = z.infer<typeof message>
export type Requester = z.infer<typeof requester>
