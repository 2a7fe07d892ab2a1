import type { Localised } from '#shared/text/locale.ts'

/** A person who works for the town. Fictitious, like everyone in Valmont. */
export interface Person {
  /** Their login, and their `sub`. */
  login: string
  givenName: string
  usualName: string
  post: Localised
  /** A description of their rights. */
  sees: Localised
  /** SIRET of their employer. */
  siret: string
  /** Their directory groups. */
  groups: readonly string[]
}

/** The password of every demo account, shown on the sign-in page. */
export const password = 'valmont'

/** SIRET of the town hall. Fictitious: no French body has it. */
const siret = '21990099900015'

/** Every account. */
export const people: readonly Person[] = [
  {
    login: 'claire.morel',
    givenName: 'Claire',
    usualName: 'Morel',
    post: { fr: 'Agente de l’état civil', en: 'Agent at the civil registry' },
    sees: {
      fr: 'Elle voit les demandes de l’état civil, et aucune autre.',
      en: 'She sees the requests of the civil registry, and no others.',
    },
    siret,
    groups: ['etat-civil'],
  },
  {
    login: 'karim.haddad',
    givenName: 'Karim',
    usualName: 'Haddad',
    post: { fr: 'Agent de la voirie', en: 'Agent at the street service' },
    sees: {
      fr: 'Il voit les signalements de voirie, et aucune autre demande.',
      en: 'He sees the street problems, and no other requests.',
    },
    siret,
    groups: ['voirie'],
  },
  {
    login: 'sylvie.roche',
    givenName: 'Sylvie',
    usualName: 'Roche',
    post: { fr: 'Responsable de la qualité', en: 'Quality manager' },
    sees: {
      fr: 'Elle voit les résultats et le journal des accès. Elle ne voit la demande de personne.',
      en: 'She sees the results and the access log. She sees nobody’s request.',
    },
    siret,
    groups: ['qualite'],
  },
  {
    login: 'paul.girard',
    givenName: 'Paul',
    usualName: 'Girard',
    post: { fr: 'Administrateur', en: 'Administrator' },
    sees: {
      fr: 'Il voit tout\u00a0: les demandes des trois services, les résultats et le journal des accès.',
      en: 'He sees everything: the requests of the three services, the results and the access log.',
    },
    siret,
    groups: ['administration-parvis'],
  },
]

/** Returns the full name. */
export function nameOf({ givenName, usualName }: Person): string {
  return `${givenName} ${usualName}`
}

/** Finds a person by login, case-insensitive. */
export function findPerson(login: string): Person | undefined {
  return people.find((person) => person.login === login.trim().toLowerCase())
}
