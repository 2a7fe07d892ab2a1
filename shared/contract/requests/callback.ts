import * as z from 'zod'
import { instant, uuidv7, zone } from '../scalar.ts'

/** The slot in which the service said it would call. */
export const callbackWindow = z
  .strictObject({ from: instant, to: instant, zone })
  .meta({ description: 'When the service calls; none where it declares no slots' })

/** A callback that a usager asked for. */
const callback = z.strictObject({
  callback: uuidv7,
  phone: z.string().meta({ description: 'In E.164', example: '+33612345678' }),
  wish: z.string().optional().meta({ description: 'When, or what about: 120 characters at most' }),
  window: callbackWindow.optional(),
  asked_at: instant,
  done_at: instant.optional().meta({ description: 'When the call was said to be made' }),
})

/** Every callback of a request; numbers are deleted 30 days after the call, or after 90. */
export const callbacks = z.strictObject({ callbacks: z.array(callback) }).meta({ id: 'Callbacks' })

/** A completed callback. */
export const callbackDone = z
  .strictObject({ callback: uuidv7, done: z.literal(true) })
  .meta({ id: 'CallbackDone' })
