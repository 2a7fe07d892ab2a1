import type { Instrument } from '../../contract/catalogue/instrument.ts'
import { a11in2018 } from './a11-2018.ts'
import { a11v2 } from './a11-v2.ts'
import { campaign } from './campaign.ts'
import { jdma } from './jdma.ts'
import { pageUseful } from './page-useful.ts'
import { parvis } from './parvis.ts'
import { umuxLite } from './umux-lite.ts'

/** Every built-in instrument, one file each. */
export const instruments: readonly Instrument[] = [
  parvis,
  campaign,
  jdma,
  a11in2018,
  a11v2,
  umuxLite,
  pageUseful,
]

/** Returns a built-in instrument, or `undefined`. */
export function builtIn(id: string, version: number): Instrument | undefined {
  return instruments.find((one) => one.id === id && one.version === version)
}
