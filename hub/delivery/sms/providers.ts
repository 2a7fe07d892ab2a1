import type { Provider } from './provider.ts'
import { webhook } from './providers/webhook.ts'

/** Every kind of gateway that SMS can be sent through. */
export const providers: readonly Provider[] = [webhook]
