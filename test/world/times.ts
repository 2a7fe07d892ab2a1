/** Whether this is the long run, `npm run test:long`. */
export const isLong = Boolean(process.env['LONG'])

/** Returns the number of repetitions. */
export const times = (short: number, long: number): number => (isLong ? long : short)
