import type { ProviderName } from '../settings.ts'
import type { Provider } from './provider.ts'
import { webhook } from './webhook.ts'

/** Every kind of SMS gateway, by its name in the settings. */
export const providers: Readonly<Record<ProviderName, Provider>> = { webhook }
