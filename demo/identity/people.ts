import type { Rights } from '#shared/contract/agent.ts'
import type { Localised } from '#shared/text/locale.ts'
import { organisation } from '../valmont/organisation.ts'

/** Somebody who works for the town. Fictitious, like everyone in Valmont. */
export interface Person {
  /** What they sign in as; the identity provider calls them so too. */
  login: string
  name: string
  post: Localised
  /** What the tools of the town show them. */
  sees: Localised
  rights: Rights
}

/** The one password of every account of the demo, shown on the page that asks for it. */
export const password = 'valmont'

const town = organisation.organisation

/** Everyone who may sign in. */
export const people: readonly Person[] = [
  {
    login: 'claire.morel',
    name: 'Claire Morel',
    post: { fr: 'Agente de l’état civil', en: 'Agent at the civil registry' },
    sees: {
      fr: 'Elle voit les demandes de l’état civil, et aucune autre.',
      en: 'She sees the requests of the civil registry, and no others.',
    },
    rights: {
      organisation: town,
      service: 'etat-civil',
      sectors: ['etat-civil'],
      role: 'agent',
    },
  },
  {
    login: 'karim.haddad',
    name: 'Karim Haddad',
    post: { fr: 'Agent de la voirie', en: 'Agent at the street service' },
    sees: {
      fr: 'Il voit les signalements de voirie, et aucune autre demande.',
      en: 'He sees the street problems, and no other requests.',
    },
    rights: { organisation: town, service: 'voirie', sectors: ['voirie'], role: 'agent' },
  },
  {
    login: 'sylvie.roche',
    name: 'Sylvie Roche',
    post: { fr: 'Responsable de la qualité', en: 'Quality manager' },
    sees: {
      fr: 'Elle voit les résultats et le journal des accès. Elle ne voit la demande de personne.',
      en: 'She sees the results and the access log. She sees nobody’s request.',
    },
    rights: { organisation: town, sectors: [], role: 'quality' },
  },
  {
    login: 'paul.girard',
    name: 'Paul Girard',
    post: { fr: 'Administrateur', en: 'Administrator' },
    sees: {
      fr: 'Il voit tout\u00a0: les demandes des trois services, les résultats et le journal des accès.',
      en: 'He sees everything: the requests of the three services, the results and the access log.',
    },
    rights: {
      organisation: town,
      sectors: ['etat-civil', 'petite-enfance', 'voirie'],
      role: 'admin',
    },
  },
]

/** Whoever has this login, typed with or without capitals. */
export function findPerson(login: string): Person | undefined {
  return people.find((person) => person.login === login.trim().toLowerCase())
}
