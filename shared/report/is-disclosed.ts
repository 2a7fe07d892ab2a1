import type { Figure } from '../contract/reporting/indicators.ts'

/** Returns whether a figure is visible: a rate, a verdict, a duration, a gap. */
export function isDisclosed({
  shares,
  places,
  under_floor,
  delays,
  believed,
  supply,
}: Figure): boolean {
  return (
    shares.some(({ share }) => share.told !== 'nothing') ||
    (places?.territories.some(({ verdict }) => verdict !== 'untested' && verdict !== 'hidden') ??
      false) ||
    under_floor !== undefined ||
    delays !== undefined ||
    supply !== undefined ||
    (believed?.some(({ gap }) => gap !== null) ?? false)
  )
}
