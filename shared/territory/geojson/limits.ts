/** Most shapes of one file: more than any département has communes, or any town has districts. */
export const mostShapes = 5_000

/** Most points in all shapes. */
export const mostPoints = 200_000

/** Longest file, in bytes. */
export const longestFile = 8_000_000

/** Most faults in one answer. */
export const mostFaults = 20
