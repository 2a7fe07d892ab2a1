import type { Channel } from '#shared/contract/catalogue/service.ts'

/** The ways by which the hub itself tells a usager. */
export const sentChannels = ['email', 'sms', 'push'] as const satisfies readonly Channel[]

export type SentChannel = (typeof sentChannels)[number]
