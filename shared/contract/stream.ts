/**
 * Streams of answers, by what proves that their usager was invited: a ticket; nothing, a page asked;
 * nothing, the usager came by themselves; or an agent typed them in. They are never added together.
 */
export const streams = ['invited', 'asked', 'open', 'entered'] as const

/** Streams of what usagers answer themselves. What agents type in is told by its channel. */
export const webStreams = ['invited', 'asked', 'open'] as const

/** Streams that a page may count: of invitations the hub knows itself. */
export const countedStreams = ['asked', 'open'] as const

export type Stream = (typeof streams)[number]
export type WebStream = (typeof webStreams)[number]
export type CountedStream = (typeof countedStreams)[number]
