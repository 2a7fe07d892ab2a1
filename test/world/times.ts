/** Whether this is the long run, `npm run test:long`, which has all the time it wants. */
export const isLong = Boolean(process.env['LONG'])

/** How often something is tried. */
export const times = (short: number, long: number): number => (isLong ? long : short)
