import type { Fault } from './fault.ts'
import { killedHub } from './killed-hub.ts'

/** Everything that goes wrong, one after another. */
export const faults: readonly Fault[] = [killedHub]
