import * as z from 'zod'
import { instant } from '#shared/contract/scalar.ts'

const common = { id: z.string(), at: instant, to: z.string() }

/** A parsed e-mail. */
const email = z.strictObject({
  kind: z.literal('email'),
  ...common,
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  calendar: z.string().nullable(),
  /** Interesting headers, by name. */
  headers: z.array(z.tuple([z.string(), z.string()])).readonly(),
  /** Whether it bounced. */
  isReturned: z.boolean(),
})

/** An SMS. */
const sms = z.strictObject({
  kind: z.literal('sms'),
  ...common,
  text: z.string(),
  /** The sender's idempotency key. */
  key: z.string(),
})

/** A message in the inbox. */
export const message = z.discriminatedUnion('kind', [email, sms])

export type Message = z.infer<typeof message>
export type Email = z.infer<typeof email>
export type Sms = z.infer<typeof sms>
