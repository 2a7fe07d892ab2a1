/** The pages of the console, in the order they are offered, and the fragment of their address. */
export const fragments = {
  answers: '#resultats',
  replies: '#avis',
  entries: '#saisie',
  questions: '#questions',
  declarations: '#choix',
  accesses: '#acces',
} as const

export type Page = keyof typeof fragments

export const pages = Object.keys(fragments) as Page[]

/** The page an address names; the first, when it names none. */
export function pageAt(fragment: string): Page {
  return pages.find((page) => fragments[page] === fragment) ?? 'answers'
}
