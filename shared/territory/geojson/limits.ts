/** Most shapes of one file: more than any département has communes, or any town has districts. */
export const mostShapes = 5_000

/** Most points of all of them. */
export const mostPoints = 200_000

/** Longest file, in bytes. */
export const longestFile = 8_000_000

/** Faults that are told of one file: who mends these sees the next. */
export const mostFaults = 20
