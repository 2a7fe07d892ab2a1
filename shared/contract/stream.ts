/** Streams of answers: from randomly invited usagers, or from volunteers. */
export const streams = ['invited', 'open'] as const
