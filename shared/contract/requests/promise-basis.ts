/** Basis of a promise: the service standard, the law, or an agent. */
export const promiseBases = ['norm', 'law', 'agent'] as const

/**
 * Cause of a promise: the first one, a replacement, or a resumption after waiting for the usager.
 */
export const promiseCauses = ['made', 'changed', 'resumed'] as const
