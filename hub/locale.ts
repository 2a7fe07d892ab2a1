import type { FastifyRequest } from 'fastify'
import { chooseLocale, type Locale } from '#shared/text/locale.ts'

/**
 * The language of an answer: asked for in the address (`?locale=en`), else the one of the
 * application that sent the person here, else the browser's.
 * @param tool what that application says, OpenID Connect's `ui_locales`.
 */
export function localeOf(request: FastifyRequest, tool?: unknown): Locale {
  const asked = (request.query as Record<string, unknown> | undefined)?.['locale']
  if (typeof asked === 'string') return chooseLocale([asked])
  return localeIn(request.headers['accept-language'], tool)
}

/** The same without an address. @param header the browser's `Accept-Language`. */
export function localeIn(header: string | undefined, tool?: unknown): Locale {
  const isSaid = typeof tool === 'string' && tool !== ''
  return chooseLocale(isSaid ? tool.split(' ') : preferred(header))
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
