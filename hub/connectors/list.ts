import type { AnyConnector } from '../asking/connector.ts'
import { rt5 } from './rt5.ts'

/** Every system that is read, a line each. */
export const connectors: readonly AnyConnector[] = [rt5]
