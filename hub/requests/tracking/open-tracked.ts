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
 * Answers with the request whose code stands in the address, or says as of any other that there is none.
 * @param leadsOn to a feedback, where the code is of one: from the page alone, never from its forms
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

/** One answer for every code that opens nothing; one that is not complete can be mended. */
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

/** What was asked for in the address, else what the usager chose for this request, else the browser's. */
function languageOf(request: FastifyRequest, { preferences }: Tracked): UsagerLocale {
  const isAsked = 'locale' in (request.query as object)
  return isAsked || preferences.channel === null ? usagerLocaleOf(request) : preferences.locale
}
