/** The two worlds a public service answers to. */
export type World = 'usager' | 'commun'
