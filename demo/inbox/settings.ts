import type { Messages } from './messages.ts'

/** Settings of the inbox. */
export interface InboxSettings {
  messages: Messages
  /** Interface to listen on. */
  host: string
  /** Token of the SMS sender. */
  token: string
  /** Reports a bounced e-mail. */
  sendBack: (report: string) => void
  now: () => Date
}
