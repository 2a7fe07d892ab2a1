import { type SentChannel, sentChannels } from '../channel.ts'

/** How the hub sends e-mail. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with its user and password where there are some. */
  url: string
  /** Who writes, as people read it. */
  from: { name: string; address: string }
  /** Where what cannot be delivered comes back to; the address of `from` when not set. */
  returnTo: string | null
}

/** Kinds of gateway that SMS can be sent through: the names that `PARVIS_SMS_PROVIDER` takes. */
export const providerNames = ['webhook'] as const

export type ProviderName = (typeof providerNames)[number]

/** How the hub sends SMS. */
export interface SmsSettings {
  provider: ProviderName
  url: string
  token: string
}

/** How the hub sends notifications. */
export interface PushSettings {
  /** Whom the makers of browsers write to when something is wrong (RFC 8292): `mailto:` or `https:`. */
  contact: string
}

/** By which ways a hub sends, and how; `null` for those it does not. */
export interface DeliverySettings {
  mail: MailSettings | null
  sms: SmsSettings | null
  push: PushSettings | null
}

/** The ways by which a hub with these settings sends. */
export function channelsOf({ mail, sms, push }: DeliverySettings): Set<SentChannel> {
  const ways: Readonly<Record<SentChannel, unknown>> = { email: mail, sms, push }
  return new Set(sentChannels.filter((one) => ways[one] !== null))
}
