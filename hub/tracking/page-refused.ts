import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemCode, problemStatus } from '#shared/contract/problem.ts'
import { promiseText, requestText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { usagerLocaleOf } from '../locale.ts'
import { writeNotice } from '../pages/notice.tsx'
import type { Refusal } from '../refusal.ts'
import { asPage } from './page-border.ts'

/** Where only people with a browser come: whatever is refused there is a page, never problem+json. */
const usagerPage = /^\/(suivi|carnet|promesse)(?=[/?]|$)/

/** The page of usagers an address stands under; `undefined` for any other address. */
export function pageUnder(url: string): string | undefined {
  return usagerPage.exec(url)?.[1]
}

/** Says on a page, in the usager's language, why nothing is shown or kept, and where to go on. */
export function sendPageRefused(
  request: FastifyRequest,
  reply: FastifyReply,
  { code }: Refusal,
  page: string,
): FastifyReply {
  const locale = usagerLocaleOf(request)
  const title = titleOf(page, locale)
  const way = { href: `/${page}?locale=${locale}`, words: title }
  if (problemStatus[code] >= 500) reply.header('retry-after', '2')
  return asPage(reply)
    .code(problemStatus[code])
    .send(writeNotice(locale, title, say(code, locale), way))
}

function titleOf(page: string, locale: UsagerLocale): string {
  if (page === 'carnet') return requestText[locale].carnet.title
  return page === 'promesse' ? promiseText[locale].title : usagerText[locale].page.tracking
}

function say(code: ProblemCode, locale: UsagerLocale): string {
  const { border } = requestText[locale]
  if (problemStatus[code] >= 500) return usagerText[locale].tracker.unreachable
  if (problemStatus[code] === 404) return border.nothingHere
  if (code === 'body_too_large') return border.tooLong
  return code === 'origin_refused' ? border.otherSite : border.unread
}
