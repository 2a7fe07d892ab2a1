import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCode } from '#shared/identifier/code.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { usagerLocaleOf } from '../http/locale.ts'
import { writeTrackingForm } from '../pages/tracking-page.tsx'
import type { Queryable } from '../store/database.ts'
import { findTracked, type Tracked } from './find-tracked.ts'
import { asPage } from './page-border.ts'
import { readTyped } from './read-typed.ts'

/** Answers with the request whose code stands in the address, or says as of any other that there is none. */
export async function openTracked(
  database: Queryable,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (tracked: Tracked, locale: UsagerLocale) => unknown,
): Promise<unknown> {
  const { code: typed } = request.params as { code: string }
  const tracked = await findTracked(database, typed)
  asPage(reply)
  if (tracked) return answer(tracked, languageOf(request, tracked))
  return sayUnknown(reply, typed, usagerLocaleOf(request))
}

/** One answer for every code that opens nothing; one that is not complete can be mended. */
export function sayUnknown(reply: FastifyReply, typed: string, locale: UsagerLocale): FastifyReply {
  const { unknown, notACode } = usagerText[locale].tracker
  const sentence = readTyped(typed) === null ? notACode : unknown
  const written = readCode(typed) ?? typed.slice(0, 64)
  return reply.code(404).send(writeTrackingForm(locale, { sentence, typed: written }))
}

/** What was asked for in the address, else what the usager chose for this request, else the browser's. */
function languageOf(request: FastifyRequest, { preferences }: Tracked): UsagerLocale {
  const isAsked = 'locale' in (request.query as object)
  return isAsked || preferences.channel === null ? usagerLocaleOf(request) : preferences.locale
}
