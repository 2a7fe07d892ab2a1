import type { Provider } from './provider.ts'
import { webhook } from './providers/webhook.ts'

/** Every kind of gateway that SMS can be sent through, by its name in the settings. */
export const providers = { webhook } as const satisfies Readonly<Record<string, Provider>>

export type ProviderName = keyof typeof providers

/** Names that `PARVIS_SMS_PROVIDER` takes. */
export const providerNames = Object.keys(providers) as ProviderName[]
