import type { FastifyRequest } from 'fastify'
import { chooseLocale, type Locale } from '#shared/text/locale.ts'
import {
  chooseUsagerLocale,
  firstLocales,
  type UsagerLocale,
  usagerLocales,
} from '#shared/text/usager-locale.ts'

/**
 * Returns the language of an answer to an agent, a site owner or an integrator: `?locale=en`, else
 * the calling application's, else the browser's.
 * @param tool `ui_locales` of OpenID Connect, from that application.
 */
export function localeOf(request: FastifyRequest, tool?: unknown): Locale {
  const asked = askedIn(request)
  if (asked !== undefined) return chooseLocale([asked])
  return localeIn(request.headers['accept-language'], tool)
}

/** The same without a URL. @param header the browser's `Accept-Language`. */
export function localeIn(header: string | undefined, tool?: unknown): Locale {
  const isSaid = typeof tool === 'string' && tool !== ''
  return chooseLocale(isSaid ? tool.split(' ') : preferred(header))
}

/**
 * Returns the language of an answer to a usager: the one in the URL, else the browser's.
 * @param offered languages their site turned on, best first. Without a site, the URL may name any
 *   language, and a browser gets the ones on by default.
 */
export function usagerLocaleOf(
  request: FastifyRequest,
  offered?: readonly UsagerLocale[],
): UsagerLocale {
  const asked = askedIn(request)
  const wanted = preferred(request.headers['accept-language'])
  if (offered) return chooseUsagerLocale(asked === undefined ? wanted : [asked, ...wanted], offered)
  return asked === undefined
    ? chooseUsagerLocale(wanted, firstLocales)
    : chooseUsagerLocale([asked], usagerLocales)
}

function askedIn(request: FastifyRequest): string | undefined {
  const asked = (request.query as Record<string, unknown> | undefined)?.['locale']
  return typeof asked === 'string' ? asked : undefined
}

/** Returns the language tags of an `Accept-Language` header, best first. */
function preferred(header: string | undefined): string[] {
  return (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().split(';q=')
      return { tag, quality: quality === '' ? 1 : Number(quality) || 0 }
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
