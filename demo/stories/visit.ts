import type { FastifyRequest } from 'fastify'
import type { Locale } from '#shared/text/locale.ts'
import { localeOf } from '../../hub/platform/http/locale.ts'
import type { StoriesText } from '../site/text/stories-fr.ts'
import { storiesText } from '../site/text/text.ts'

/** The language of one page. */
export interface Visit {
  locale: Locale
  text: StoriesText
}

/** Returns a visit in the language that was asked for, else in the browser's. */
export function visitOf(request: FastifyRequest): Visit {
  const locale = localeOf(request)
  return { locale, text: storiesText[locale] }
}
