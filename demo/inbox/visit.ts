import type { FastifyRequest } from 'fastify'
import type { Locale } from '#shared/text/locale.ts'
import { localeOf } from '../../hub/platform/http/locale.ts'
import type { InboxText } from '../site/text/inbox-fr.ts'
import { inboxText } from '../site/text/text.ts'

/** One page of the inbox being shown: in which language, and when. */
export interface Visit {
  locale: Locale
  text: InboxText
  now: Date
}

/** A visit in the language of the browser. */
export function visitOf(request: FastifyRequest, now: Date): Visit {
  const locale = localeOf(request)
  return { locale, text: inboxText[locale], now }
}
