import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemCode, problemStatus } from '#shared/contract/problem.ts'
import { fill } from '#shared/text/fill.ts'
import { promiseText, requestText, stopText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { usagerLocaleOf } from '../http/locale.ts'
import type { Refusal } from '../http/refusal.ts'
import { writeNotice } from '../pages/notice.tsx'
import { asPage } from './page-border.ts'

/** Where only people with a browser come: whatever is refused there is a page, never problem+json. */
const usagerPage = /^\/(suivi|carnet|promesse|arret)(?=[/?]|$)/

/** The page of usagers an address stands under; `undefined` for any other address. */
export function pageUnder(url: string): string | undefined {
  return usagerPage.exec(url)?.[1]
}

/** Says on a page, in the usager's language, why nothing is shown or kept, and where to go on. */
export function sendPageRefused(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  page: string,
): FastifyReply {
  const locale = usagerLocaleOf(request)
  const title = titleOf(page, locale)
  // A page of one message has no way in of its own.
  const way =
    page === 'arret'
      ? { href: `/suivi?locale=${locale}`, words: titleOf('suivi', locale) }
      : { href: `/${page}?locale=${locale}`, words: title }
  const status = statusOf(refusal.code)
  if (status === 503) reply.header('retry-after', '2')
  if (status === 429) reply.header('retry-after', String(secondsOf(refusal)))
  return asPage(reply)
    .code(status)
    .send(writeNotice(locale, title, say(refusal, page, locale), way))
}

/** Whatever goes wrong on our side, all that a usager can do is to come back. */
function statusOf(code: ProblemCode): number {
  return problemStatus[code] >= 500 ? 503 : problemStatus[code]
}

function secondsOf({ values }: Refusal): number {
  return Number(values['seconds'] ?? 60)
}

function titleOf(page: string, locale: UsagerLocale): string {
  if (page === 'carnet') return requestText[locale].carnet.title
  if (page === 'arret') return stopText[locale].title
  return page === 'promesse' ? promiseText[locale].title : usagerText[locale].page.tracking
}

function say(refusal: Refusal, page: string, locale: UsagerLocale): string {
  const { code, values } = refusal
  const { border, tooMany, tooOften } = requestText[locale]
  const status = statusOf(code)
  if (status === 503)
    return page === 'promesse'
      ? promiseText[locale].unreachable
      : usagerText[locale].tracker.unreachable
  if (status === 429) {
    const minutes = Math.max(1, Math.ceil(secondsOf(refusal) / 60))
    return fill('posts' in values ? tooOften : tooMany, { minutes })
  }
  if (status === 404) return border.nothingHere
  if (code === 'body_too_large') return border.tooLong
  return code === 'origin_refused' ? border.otherSite : border.unread
}
