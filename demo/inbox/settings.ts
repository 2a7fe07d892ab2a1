import type { Messages } from './messages.ts'

/** What the inbox needs to know to open. */
export interface InboxSettings {
  messages: Messages
  /** What it listens on. */
  host: string
  /** What whoever sends an SMS must say. */
  token: string
  /** Brings the report of an e-mail that came back to who sent it. */
  sendBack: (report: string) => void
  now: () => Date
}
