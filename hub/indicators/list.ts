import type { Indicator } from './indicator.ts'
import { promisesKeptIndicator } from './promises-kept.ts'
import { satisfiedIndicator } from './satisfied.ts'

/** Every indicator, one file each, in the order they are shown. */
export const indicatorList: readonly Indicator[] = [satisfiedIndicator, promisesKeptIndicator]
