/** How the limits of ordinary variation lie to a commitment. */
export type Assurance = 'always' | 'sometimes' | 'never'

/**
 * Returns whether a commitment will be met by a process that goes on as it is: limits wholly above
 * it, wholly below, or around it, where chance alone decides.
 *
 * Source: NHS England, "Making Data Count" (2019), assurance icons.
 */
export function assuranceOf(
  { low, high }: { low: number; high: number },
  commitment: number,
): Assurance {
  if (low >= commitment) return 'always'
  return high < commitment ? 'never' : 'sometimes'
}
