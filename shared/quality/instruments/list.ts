import type { Instrument } from '../../contract/catalogue/instrument.ts'
import { a11in2018 } from './a11-2018.ts'
import { a11v2 } from './a11-v2.ts'
import { campaign } from './campaign.ts'
import { jdma } from './jdma.ts'
import { pageUseful } from './page-useful.ts'
import { parvis } from './parvis.ts'
import { sdg } from './sdg.ts'
import { umuxLite } from './umux-lite.ts'

/** Every built-in instrument in its newest version, one file each. */
export const instruments: readonly Instrument[] = [
  parvis,
  campaign,
  jdma,
  a11in2018,
  a11v2,
  umuxLite,
  pageUseful,
  sdg,
]

/** Instruments that a site may start with. The others stay for those that have them. */
export const instrumentsOffered = instruments.filter((one) => one !== a11in2018)
