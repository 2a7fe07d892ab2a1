import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCode } from '#shared/identifier/code.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findPhoneToCall } from '../../catalogue/organisations/phone-to-call.ts'
import { findFeedback } from '../../feedback/answers/feedback-sql.ts'
import { writeReceiptWay } from '../../feedback/receipts/receipt-form.tsx'
import { sha256 } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { asPage } from '../../platform/pages/page-border.ts'
import { findTracked, type Tracked } from '../status/find-tracked.ts'
import { readTyped } from '../status/read-typed.ts'
import { writeTrackingForm } from './page/tracking-page.tsx'

/**
 * Answers with the request of the code in the URL, or like for any unknown code.
 * @param leadsOn links to a feedback when the code is a receipt: from the page only, never from its
 *   forms
 */
export async function openTracked(
  database: Queryable,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (tracked: Tracked, locale: UsagerLocale) => unknown,
  leadsOn = false,
): Promise<unknown> {
  const { code: typed } = request.params as { code: string }
  const tracked = await findTracked(database, typed)
  asPage(reply)
  if (tracked) return answer(tracked, languageOf(request, tracked))
  const locale = usagerLocaleOf(request)
  const receipt = leadsOn ? readCode(typed) : null
  if (receipt && (await findFeedback(database, sha256(receipt))))
    return reply.send(writeReceiptWay(receipt, locale))
  return formatUnknownCode(database, reply, typed, locale)
}

/** Answers every unknown code alike; an incomplete one can be corrected. */
export async function formatUnknownCode(
  database: Queryable,
  reply: FastifyReply,
  typed: string,
  locale: UsagerLocale,
): Promise<FastifyReply> {
  const { unknown, notACode } = usagerText[locale].tracker
  const isWhole = readTyped(typed) !== null
  const fault = {
    sentence: isWhole ? unknown : notACode,
    typed: readCode(typed) ?? typed.slice(0, 64),
    phone: isWhole ? await findPhoneToCall(database) : null,
  }
  return reply.code(404).send(writeTrackingForm(locale, fault))
}

/** Returns the language of the URL, else of the usager's preferences, else the browser's. */
function languageOf(request: FastifyRequest, { preferences }: Tracked): UsagerLocale {
  const isAsked = 'locale' in (request.query as object)
  return isAsked || preferences.channel === null ? usagerLocaleOf(request) : preferences.locale
}
