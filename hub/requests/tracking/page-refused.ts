import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemCode, problemStatus } from '#shared/contract/problem.ts'
import { fill } from '#shared/text/fill.ts'
import { promiseText, requestText } from '#shared/text/usager/requests/text.ts'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import type { Deps } from '../../platform/deps.ts'
import type { SendPage } from '../../platform/http/errors.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import type { Refusal } from '../../platform/http/refusal.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { asPage } from '../../platform/pages/page-border.ts'
import { formatWait } from '../status/format-appointment.ts'

/** Pages for people with a browser: an error there is a page, never problem+json. */
const usagerPage = /^\/(suivi|carnet|promesse|arret)(?=[/?]|$)/

/** Returns the usagers' page that a URL belongs to; `undefined` for any other URL. */
function pageUnder(url: string): string | undefined {
  return usagerPage.exec(url)?.[1]
}

/** Returns whether a browser opens a URL as a page; an API client reads the answer itself. */
function isOpened({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): boolean {
  return /\btext\/html\b/.test(headers.accept ?? '') && !/^\/v1(?=[/?]|$)/.test(url)
}

/**
 * Returns what sends an error page in the usager's language, with the reason and a link to go on:
 * `undefined` for a program, which gets problem+json.
 */
export const sendPageRefused =
  (deps: Pick<Deps, 'identities'>): SendPage =>
  (request, reply, refusal) => {
    const page = pageUnder(request.url)
    return page || isOpened(request) ? sendPage(deps, request, reply, refusal, page) : undefined
  }

async function sendPage(
  deps: Pick<Deps, 'identities'>,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  page: string | undefined,
): Promise<FastifyReply> {
  const locale = usagerLocaleOf(request)
  const status = statusOf(refusal.code)
  if (status === 503) reply.header('retry-after', '2')
  if (status === 429) reply.header('retry-after', String(secondsOf(refusal)))
  const title = page ? titleOf(page, locale) : pagesText[locale].fault.titles[kindOf(status)]
  // A hub in trouble asks its database for nothing more.
  const frame =
    status === 503
      ? { locale, identity: null }
      : await findPageFrame(deps, null, locale).catch(() => ({ locale, identity: null }))
  return asPage(reply)
    .code(status)
    .header('vary', 'accept, accept-language, origin')
    .send(
      writeNotice(frame, title, say(request, refusal, page, locale), wayFrom(page, title, locale)),
    )
}

/** Returns the link on an error page: to the page's own form, or to another one when it has none. */
function wayFrom(page: string | undefined, title: string, locale: UsagerLocale) {
  if (page === undefined) return { href: `/?locale=${locale}`, words: pagesText[locale].home.back }
  return page === 'arret'
    ? { href: `/suivi?locale=${locale}`, words: titleOf('suivi', locale) }
    : { href: `/${page}?locale=${locale}`, words: title }
}

/** Returns the status for an error of the hub: a usager can only come back later. */
function statusOf(code: ProblemCode): number {
  return problemStatus[code] >= 500 ? 503 : problemStatus[code]
}

function kindOf(status: number) {
  if (status === 503) return 'down'
  if (status === 429) return 'tooMany'
  return status === 404 ? 'missing' : 'refused'
}

function secondsOf({ values }: Refusal): number {
  return Number(values['seconds'] ?? 60)
}

function titleOf(page: string, locale: UsagerLocale): string {
  if (page === 'carnet') return requestText[locale].carnet.title
  if (page === 'arret') return pagesText[locale].stop.title
  return page === 'promesse' ? promiseText[locale].title : usagerText[locale].page.tracking
}

function say(
  { method }: FastifyRequest,
  refusal: Refusal,
  page: string | undefined,
  locale: UsagerLocale,
): string {
  const { code, values } = refusal
  const { border, tooMany, tooOften } = requestText[locale]
  const { fault } = pagesText[locale]
  const status = statusOf(code)
  if (status === 503) return fault.down
  if (status === 429) {
    const sentence = 'posts' in values ? tooOften : page === 'suivi' ? tooMany : fault.tooMany
    return fill(sentence, { wait: formatWait(secondsOf(refusal), locale) })
  }
  if (status === 404) return border.nothingHere
  if (code === 'body_too_large') return border.tooLong
  if (code === 'origin_refused') return border.otherSite
  return method === 'POST' ? border.unread : fault.method
}
