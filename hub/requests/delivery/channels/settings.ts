import { type SentChannel, sentChannels } from '../channel.ts'

/** E-mail settings. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password if needed. */
  url: string
  /** Sender. */
  from: { name: string; address: string }
  /** Return path for bounces; the address of `from` by default. */
  returnTo: string | null
}

/** Kinds of SMS gateways: the values of `PARVIS_SMS_PROVIDER`. */
export const providerNames = ['webhook'] as const

export type ProviderName = (typeof providerNames)[number]

/** SMS settings. */
export interface SmsSettings {
  provider: ProviderName
  url: string
  token: string
}

/** Push settings. */
export interface PushSettings {
  /** Contact for push services (RFC 8292): `mailto:` or `https:`. */
  contact: string
  /** Push services besides the known ones: `host`, `host:port` or `*.domain`. */
  hosts: readonly string[]
}

/** Channels of a hub, with settings; `null` for those turned off. */
export interface DeliverySettings {
  mail: MailSettings | null
  sms: SmsSettings | null
  push: PushSettings | null
}

/** Returns the channels of a hub with these settings. */
export function channelsOf({ mail, sms, push }: DeliverySettings): Set<SentChannel> {
  const ways: Readonly<Record<SentChannel, unknown>> = { email: mail, sms, push }
  return new Set(sentChannels.filter((one) => ways[one] !== null))
}
