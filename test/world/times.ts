/** How often something is tried: the long run, `npm run test:long`, has all the time it wants. */
export const times = (short: number, long: number): number => (process.env['LONG'] ? long : short)
