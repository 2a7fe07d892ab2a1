import type { Role } from '#shared/contract/agents/agent.ts'

/** The pages of the console, by what one comes for, in the order they are offered. */
export const groups = {
  understand: ['home', 'answers', 'territory', 'offer', 'coverage'],
  listen: ['replies', 'findings', 'entries', 'sheets', 'aside'],
  account: ['report', 'subscriptions', 'accesses'],
  settle: ['identity', 'sites', 'questions', 'services', 'circumstances', 'declarations', 'keys'],
} as const

export type Group = keyof typeof groups
export type Page = (typeof groups)[Group][number]

/** The fragment of the address of each page. */
export const fragments: Readonly<Record<Page, string>> = {
  home: '#accueil',
  answers: '#resultats',
  territory: '#territoire',
  offer: '#offre',
  coverage: '#donnees',
  replies: '#avis',
  findings: '#decisions',
  entries: '#saisie',
  sheets: '#codes',
  aside: '#ecartees',
  report: '#bilan',
  subscriptions: '#abonnements',
  accesses: '#acces',
  identity: '#identite',
  sites: '#sites',
  questions: '#questions',
  services: '#services',
  circumstances: '#circonstances',
  declarations: '#choix',
  keys: '#cles',
}

const pages = Object.values(groups).flat()

/** The pages of a group that a role opens, in their order. */
export function pagesOf(role: Role, group: Group): Page[] {
  return groups[group].filter((page) => page !== 'keys' || role === 'admin')
}

/** The page an address names, with or without what is looked at in it; else the first. */
export function pageAt(fragment: string): Page {
  const [name] = fragment.split('/')
  return pages.find((page) => fragments[page] === name) ?? 'home'
}

/** What an address looks at inside its page: `#resultats/voirie` looks at `voirie`; else `null`. */
export function insideOf(fragment: string): string | null {
  const [, inside = ''] = fragment.split('/')
  return inside === '' ? null : inside
}

/** The part of it that is looked at: `#resultats/voirie/delays` looks at `delays`; else `null`. */
export function partOf(fragment: string): string | null {
  const [, , part = ''] = fragment.split('/')
  return part === '' ? null : part
}
