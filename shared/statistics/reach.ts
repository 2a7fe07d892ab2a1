/** 97.5 % quantile of the standard normal distribution, for a 95 % interval. */
export const z95 = 1.959963984540054

/** 95 % quantile, for a 90 % interval, or a one-sided bound at 5 %. */
export const z90 = 1.6448536269514722
