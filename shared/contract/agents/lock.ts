/** Minutes after which the console, and the extension without another policy, lock by themselves. */
export const lockDelay = 15
