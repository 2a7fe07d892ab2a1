import * as z from 'zod'
import { instant } from '#shared/contract/scalar.ts'

const common = { id: z.string(), at: instant, to: z.string() }

/** An e-mail as it arrived, read. */
const email = z.strictObject({
  kind: z.literal('email'),
  ...common,
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  calendar: z.string().nullable(),
  /** Those a reader may want to see, by name. */
  headers: z.array(z.tuple([z.string(), z.string()])).readonly(),
  /** Whether it went back to who sent it: nobody has this address. */
  isReturned: z.boolean(),
})

/** An SMS as a telephone would show it. */
const sms = z.strictObject({
  kind: z.literal('sms'),
  ...common,
  text: z.string(),
  /** What its sender calls it: the same again is no other message. */
  key: z.string(),
})

/** What arrived in the inbox. */
export const message = z.discriminatedUnion('kind', [email, sms])

export type Message = z.infer<typeof message>
export type Email = z.infer<typeof email>
export type Sms = z.infer<typeof sms>
