import type { CriteriaOf } from '../figures/criterion.ts'
import { beliefsIndicator } from './beliefs.ts'
import { comparedIndicator } from './compared.ts'
import { delaysIndicator } from './delays.ts'
import { equalQualityIndicator } from './equal-quality.ts'
import { hoursKeptIndicator } from './hours-kept.ts'
import type { Indicator } from './indicator.ts'
import { nextSlotIndicator } from './next-slot.ts'
import { offersIndicator } from './offers.ts'
import { otherWaysIndicator } from './other-ways.ts'
import { ownSituationIndicator } from './own-situation.ts'
import { promisesKeptIndicator } from './promises-kept.ts'
import { responsiveIndicator } from './responsive.ts'
import { sameTreatmentIndicator } from './same-treatment.ts'
import { satisfiedIndicator } from './satisfied.ts'
import { underFloorIndicator } from './under-floor.ts'
import { uptimeIndicator } from './uptime.ts'

/** Every indicator, one file each, in display order. */
export const indicatorList: readonly Indicator[] = [
  satisfiedIndicator,
  promisesKeptIndicator,
  comparedIndicator,
  equalQualityIndicator,
  responsiveIndicator,
  delaysIndicator,
  ownSituationIndicator,
  sameTreatmentIndicator,
  underFloorIndicator,
  hoursKeptIndicator,
  nextSlotIndicator,
  uptimeIndicator,
  offersIndicator,
  otherWaysIndicator,
  beliefsIndicator,
]

/** What all indicators count of an instrument. */
export const indicatorCriteria: CriteriaOf = (instrument) =>
  indicatorList.flatMap((one) => one.criteria(instrument))
