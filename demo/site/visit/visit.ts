import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Locale, locales } from '#shared/text/locale.ts'
import type { SiteText } from '../text/fr.ts'
import { siteText } from '../text/text.ts'
import { address } from './address.ts'
import type { SiteSettings } from './settings.ts'

/** The language, French address and instant of one page. */
export interface Visit {
  locale: Locale
  path: string
  text: SiteText
  hub: string
  url: string
  now: Date
}

/** Registers a page in every language. */
export function eachLanguage(
  app: FastifyInstance,
  settings: SiteSettings,
  page: { method: 'GET' | 'POST'; path: string },
  answer: (visit: Visit, request: FastifyRequest, reply: FastifyReply) => unknown,
): void {
  for (const locale of locales)
    app.route({
      method: page.method,
      url: address(locale, page.path),
      handler: (request, reply) =>
        answer(visitOf(settings, locale, frenchPath(request, locale)), request, reply),
    })
}

/** Returns the visit of a page with its own route, such as an error. */
export function visitOf(settings: SiteSettings, locale: Locale, path: string): Visit {
  return {
    locale,
    path,
    text: siteText[locale],
    hub: settings.hub,
    url: settings.url,
    now: settings.now(),
  }
}

/** Returns the French address of a page, the base of the other languages'. */
function frenchPath(request: FastifyRequest, locale: Locale): string {
  const path = request.url.split('?')[0] ?? '/'
  return locale === 'fr' ? path : path.slice(locale.length + 1) || '/'
}
