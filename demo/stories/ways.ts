import type { Locale } from '#shared/text/locale.ts'
import { entryAddress } from '../identity/entry.ts'
import { address, paths } from '../site/visit/address.ts'
import { site } from '../valmont/organisation.ts'
import type { StoriesSettings } from './settings.ts'

/** The persons whose stories are told, in their order. */
export const persons = ['usager', 'agent', 'quality'] as const

/** A person whose story is told. */
export type Person = (typeof persons)[number]

/** Where the three steps of a story lead. */
export type Ways = readonly [string, string, string]

/** Path that leads to the newest request: found when it is pressed, since browsers keep the page. */
export const newestPath = '/dernier'

/**
 * Returns where that path leads: to the newest street problem in the back office, the visitor's own
 * if they sent one.
 */
export function newestAddress(
  { office, identity, register }: StoriesSettings,
  locale: Locale,
): string {
  const newest = register.list().find(({ service }) => service === 'voirie')
  const request = `${office}/demandes${newest ? `/${newest.reference}` : ''}?locale=${locale}`
  return entryAddress(identity, 'karim.haddad', request)
}

/** Returns where each step leads, in a language. */
export function waysOf(settings: StoriesSettings, locale: Locale): Record<Person, Ways> {
  const { hub, site: town, identity, inbox } = settings
  const question = new URLSearchParams({ site, service: 'voirie', locale })
  const letters = `${inbox}/?locale=${locale}`
  const toConsole = (page: string) =>
    entryAddress(identity, 'sylvie.roche', `${hub}/console/#${page}`)
  return {
    usager: [`${town}${address(locale, paths.voirie)}`, `${hub}/avis/donner?${question}`, letters],
    agent: [`${newestPath}?locale=${locale}`, '#extension', letters],
    // The first opens the sign-in by itself; the others find it done.
    quality: [toConsole('connexion'), toConsole('service/voirie'), toConsole('avis')],
  }
}
