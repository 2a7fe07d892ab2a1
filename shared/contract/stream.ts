/**
 * Streams of answers, by what proves that their usager was invited: a ticket, once the request was
 * served or by a campaign; a ticket, as a form was sent; nothing, a page asked; nothing, the usager
 * came by themselves; or an agent typed them in. They are never added together: the first tells how
 * the service was, the second how its form went.
 */
export const streams = ['invited', 'submitted', 'asked', 'open', 'entered'] as const

/** Streams of what usagers answer themselves. What agents type in is told by its channel. */
export const webStreams = ['invited', 'submitted', 'asked', 'open'] as const

/** Streams that a ticket proves: estimates, thresholds and verdicts rest on one of them. */
export const provenStreams = ['invited', 'submitted'] as const

/** Streams that a page may count: of invitations the hub knows itself. */
export const countedStreams = ['asked', 'open'] as const

export type Stream = (typeof streams)[number]
export type WebStream = (typeof webStreams)[number]
export type ProvenStream = (typeof provenStreams)[number]
export type CountedStream = (typeof countedStreams)[number]
