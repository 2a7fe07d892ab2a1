import type { Role } from '#shared/contract/agent.ts'

/** The pages of the console, in the order they are offered, and the fragment of their address. */
export const fragments = {
  answers: '#resultats',
  replies: '#avis',
  entries: '#saisie',
  questions: '#questions',
  services: '#services',
  declarations: '#choix',
  accesses: '#acces',
  keys: '#cles',
} as const

export type Page = keyof typeof fragments

const pages = Object.keys(fragments) as Page[]

/** The pages a role opens, in their order. */
export function pagesOf(role: Role): Page[] {
  return pages.filter((page) => page !== 'keys' || role === 'admin')
}

/** The page an address names, with or without what is looked at in it; else the first. */
export function pageAt(fragment: string): Page {
  const [name] = fragment.split('/')
  return pages.find((page) => fragments[page] === name) ?? 'answers'
}
