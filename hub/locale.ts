import type { FastifyRequest } from 'fastify'
import { chooseLocale, type Locale } from '#shared/text/locale.ts'

/** The language of an answer: asked for in the address (`?locale=en`), or the browser's. */
export function localeOf(request: FastifyRequest): Locale {
  const asked = (request.query as Record<string, unknown> | undefined)?.['locale']
  if (typeof asked === 'string') return chooseLocale([asked])
  return chooseLocale(preferred(request.headers['accept-language']))
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
