import type { FastifyRequest } from 'fastify'
import type { Locale } from '#shared/text/locale.ts'
import { localeOf } from '../../hub/platform/http/locale.ts'
import type { InboxText } from '../site/text/inbox-fr.ts'
import { inboxText } from '../site/text/text.ts'

/** The language and the instant of one page. */
export interface Visit {
  locale: Locale
  text: InboxText
  now: Date
}

/** Returns a visit in the browser's language. */
export function visitOf(request: FastifyRequest, now: Date): Visit {
  const locale = localeOf(request)
  return { locale, text: inboxText[locale], now }
}
