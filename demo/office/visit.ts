import type { FastifyRequest } from 'fastify'
import type { Locale } from '#shared/text/locale.ts'
import { localeOf } from '../../hub/platform/http/locale.ts'
import type { OfficeText } from '../site/text/office-fr.ts'
import { officeText } from '../site/text/text.ts'

/** One page of the back office being shown: in which language, and when. */
export interface Visit {
  locale: Locale
  text: OfficeText
  now: Date
}

/** A visit in the language of the browser. */
export function visitOf(request: FastifyRequest, now: Date): Visit {
  const locale = localeOf(request)
  return { locale, text: officeText[locale], now }
}
