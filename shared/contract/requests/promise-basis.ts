/** What a promise rests on: the norm of its service, the law, or the word of an agent. */
export const promiseBases = ['norm', 'law', 'agent'] as const

/** Why it was made: first, in the place of another, or when its request went on after waiting for the usager. */
export const promiseCauses = ['made', 'changed', 'resumed'] as const
