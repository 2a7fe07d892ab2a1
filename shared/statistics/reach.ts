/** 97.5 % quantile of the standard normal distribution: how far an interval of 95 % reaches. */
export const z95 = 1.959963984540054

/** 95 % quantile: how far an interval of 90 % reaches, or one bound at 5 %. */
export const z90 = 1.6448536269514722
