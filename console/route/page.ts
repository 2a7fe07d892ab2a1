import type { Role } from '#shared/contract/agents/agent.ts'

/** The entries of the menu, in the order they are offered. */
export const menu = [
  'home',
  'territory',
  'offer',
  'replies',
  'findings',
  'report',
  'settings',
] as const

type Entry = (typeof menu)[number]

/** Pages that are opened where they are used, and the entry of the menu they belong to. */
const within = {
  service: 'home',
  coverage: 'home',
  entries: 'replies',
  sheets: 'replies',
  aside: 'replies',
  subscriptions: 'report',
  start: 'settings',
  identity: 'settings',
  services: 'settings',
  sites: 'settings',
  questions: 'settings',
  declarations: 'settings',
  circumstances: 'settings',
  accesses: 'settings',
  account: 'settings',
  people: 'settings',
  keys: 'settings',
} as const satisfies Readonly<Record<string, Entry>>

export type Page = Entry | keyof typeof within

/** A page that the settings lead to. */
export type SettingsPage = {
  [P in keyof typeof within]: (typeof within)[P] extends 'settings' ? P : never
}[keyof typeof within]

/** The fragment of the address of each page. */
export const fragments: Readonly<Record<Page, string>> = {
  home: '#accueil',
  service: '#service',
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
  settings: '#reglages',
  start: '#demarrer',
  identity: '#identite',
  services: '#services',
  sites: '#sites',
  questions: '#questions',
  declarations: '#choix',
  circumstances: '#circonstances',
  accesses: '#acces',
  account: '#connexions',
  people: '#personnes',
  keys: '#cles',
}

const pages = Object.keys(fragments) as Page[]

/** The entry of the menu that a page belongs to: itself, where it is one. */
export function entryOf(page: Page): Entry {
  return page in within ? within[page as keyof typeof within] : (page as Entry)
}

/** The pages of the settings that a role opens, in their order. */
export function settingsFor(role: Role): SettingsPage[] {
  return pages.filter(
    (page): page is SettingsPage =>
      page in within &&
      entryOf(page) === 'settings' &&
      (role === 'admin' || (page !== 'keys' && page !== 'people')),
  )
}

/** What stands in an address: `#service/voirie/delays?periode=2026-10`. */
export interface Address {
  page: Page
  /** What is looked at inside the page, `voirie`; `null` for the page as a whole. */
  inside: string | null
  /** The part of it that is looked at, `delays`; `null` for the whole. */
  part: string | null
  /** What is asked of it. */
  query: URLSearchParams
}

/** Reads an address; the first page, where it names none. */
export function readAddress(fragment: string): Address {
  const [path = '', query = ''] = fragment.split('?')
  const [name, inside = '', part = ''] = path.split('/')
  // Letters sent before the pages of services had an address of their own.
  const wasService = name === '#resultats' && inside !== ''
  return {
    page: wasService ? 'service' : (pages.find((page) => fragments[page] === name) ?? 'home'),
    inside: inside === '' ? null : inside,
    part: part === '' ? null : part,
    query: new URLSearchParams(query),
  }
}
