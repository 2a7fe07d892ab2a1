import * as z from 'zod'
import { settingReasons } from '#shared/contract/feedback/setting-aside.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'

export const draft = z.strictObject({
  /** Made before it is sent, so that sending it twice sets aside once. */
  id: z.string(),
  answeredFrom: z.string(),
  answeredUntil: z.string(),
  receivedFrom: z.string(),
  receivedUntil: z.string(),
  service: z.string(),
  stream: z.enum(['', 'invited', 'open']),
  networkDay: z.string(),
  network: z.string(),
  reason: z.enum(settingReasons),
  sentence: z.string(),
})

/** What is being typed in; an empty text is no choice. */
export type Draft = z.infer<typeof draft>

/** One that takes nothing yet. */
export function emptyDraft(): Draft {
  return {
    id: newSetting(),
    answeredFrom: '',
    answeredUntil: '',
    receivedFrom: '',
    receivedUntil: '',
    service: '',
    stream: '',
    networkDay: '',
    network: '',
    reason: 'burst',
    sentence: '',
  }
}

/** The id of a new one. */
export const newSetting = () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
