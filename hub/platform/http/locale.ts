import type { FastifyRequest } from 'fastify'
import { chooseLocale, type Locale } from '#shared/text/locale.ts'
import {
  carefulLocales,
  chooseUsagerLocale,
  type UsagerLocale,
  usagerLocales,
} from '#shared/text/usager-locale.ts'

/**
 * The language of an answer to an agent, a site owner or an integrator: asked for in the address
 * (`?locale=en`), else the one of the application that sent the person here, else the browser's.
 * @param tool what that application says, OpenID Connect's `ui_locales`.
 */
export function localeOf(request: FastifyRequest, tool?: unknown): Locale {
  const asked = askedIn(request)
  if (asked !== undefined) return chooseLocale([asked])
  return localeIn(request.headers['accept-language'], tool)
}

/** The same without an address. @param header the browser's `Accept-Language`. */
export function localeIn(header: string | undefined, tool?: unknown): Locale {
  const isSaid = typeof tool === 'string' && tool !== ''
  return chooseLocale(isSaid ? tool.split(' ') : preferred(header))
}

/**
 * The language of an answer to a usager: asked for in the address, else the browser's.
 * @param offered languages their site turned on, best first. Where no site says, whoever asks for
 * one in the address has any, and a browser the ones that are on by themselves.
 */
export function usagerLocaleOf(
  request: FastifyRequest,
  offered?: readonly UsagerLocale[],
): UsagerLocale {
  const asked = askedIn(request)
  const wanted = preferred(request.headers['accept-language'])
  if (offered) return chooseUsagerLocale(asked === undefined ? wanted : [asked, ...wanted], offered)
  return asked === undefined
    ? chooseUsagerLocale(wanted, carefulLocales)
    : chooseUsagerLocale([asked], usagerLocales)
}

function askedIn(request: FastifyRequest): string | undefined {
  const asked = (request.query as Record<string, unknown> | undefined)?.['locale']
  return typeof asked === 'string' ? asked : undefined
}

/** Language tags of an `Accept-Language` header, best first. */
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
