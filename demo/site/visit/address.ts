import type { Locale } from '#shared/text/locale.ts'

/** Where each page stands, in French; the English one is the same after `/en`. */
export const paths = {
  home: '/',
  'etat-civil': '/etat-civil/acte-de-naissance',
  'petite-enfance': '/petite-enfance/place-en-creche',
  voirie: '/voirie/signalement',
  confirmation: '/demande/:id',
  follow: '/suivi',
  contact: '/contact',
  privacy: '/donnees-personnelles',
} as const

/** The address of a page in a language. */
export function address(locale: Locale, path: string): string {
  return locale === 'fr' ? path : `/${locale}${path}`
}
