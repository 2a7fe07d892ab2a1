import type { Letter } from '../channels/email/letter.ts'

/** A message that is no proof: to one address, at once. */
export interface DirectMessage {
  locale: string
  letter: Letter
  sms: string
  /** Thread of its e-mails. */
  thread: string
}

/** Sends messages that are no proofs, while their usager waits: once, without a queue. */
export interface DirectSender {
  /** @returns whether it was accepted */
  send(channel: 'email' | 'sms', to: string, message: DirectMessage): Promise<boolean>
  close(): void
}

declare module '../../../platform/deps.ts' {
  interface Deps {
    /** Messages that are no proofs; `null` where the hub sends nothing. */
    direct: DirectSender | null
  }
}
