import type { Channel } from '#shared/contract/catalogue/service.ts'

/** Channels of the hub's own messages. */
export const sentChannels = ['email', 'sms', 'push'] as const satisfies readonly Channel[]

export type SentChannel = (typeof sentChannels)[number]
