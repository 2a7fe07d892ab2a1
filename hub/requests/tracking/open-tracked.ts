import type { FastifyReply, FastifyRequest } from 'fastify'
import { bareCode, readCode, readCodeKind } from '#shared/identifier/code.ts'
import { mandateText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { findPhoneToCall } from '../../catalogue/organisations/phone-to-call.ts'
import { findFeedback } from '../../feedback/answers/feedback-sql.ts'
import { foldReceipt } from '../../feedback/part-log/fold-organisation.ts'
import { writeOtherCode } from '../../feedback/receipts/other-code.tsx'
import { findByTicket } from '../../invitations/redeem.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import type { PageFrame } from '../../platform/pages/page.tsx'
import { asPage } from '../../platform/pages/page-border.ts'
import { findTracked, type Tracked } from '../status/find-tracked.ts'
import { readTyped } from '../status/read-typed.ts'
import { writeTrackingForm } from './page/tracking-page.tsx'

type PageDeps = Pick<Deps, 'database' | 'identities' | 'secret'>

/**
 * Answers with the request of the code in the URL, or like for any unknown code.
 * @param leadsOn where a code of another kind is recognised and leads to its own page: on the page of a
 *   request only, never from its forms
 */
export async function openTracked(
  deps: PageDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (tracked: Tracked, frame: PageFrame) => unknown,
  leadsOn: Pick<Deps, 'secret' | 'clock'> | null = null,
): Promise<unknown> {
  const { code: typed } = request.params as { code: string }
  const { database } = deps
  const tracked = await findTracked(deps, typed)
  asPage(reply)
  if (tracked) {
    const { organisation } = tracked.request
    const frame = await findPageFrame(deps, organisation, languageOf(request, tracked))
    if (tracked.delegate !== null && !mayDelegate(request))
      return reply.code(403).send(writeRefused(tracked, frame))
    return answer(tracked, frame)
  }
  const locale = usagerLocaleOf(request)
  const other = leadsOn && (await otherCode(database, leadsOn, typed))
  if (other) {
    const frame = await findPageFrame(deps, null, locale)
    return reply.send(writeOtherCode(other.kind, other.code, frame))
  }
  return formatUnknownCode(deps, reply, typed, locale)
}

/**
 * Returns what a typed code opens elsewhere: a receipt by its letter, whether there is a feedback or
 * not. Without a letter, what there is: the page of that code would say as much of it.
 */
async function otherCode(
  database: Database,
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  typed: string,
): Promise<{ kind: 'receipt' | 'ticket'; code: string } | null> {
  // The form of this page writes its own letter before a code that was typed without one.
  const bare = bareCode(readCode(typed, 'receipt') ?? readCode(typed, 'tracking') ?? '')
  const receipt = readCode(bare, 'receipt')
  if (!receipt) return null
  const hash = codeDigests(secret, receipt)
  await foldReceipt(database, hash)
  const isReceipt = readCodeKind(typed) === 'receipt' || (await findFeedback(database, hash))
  if (isReceipt) return { kind: 'receipt', code: receipt }
  const invitation = await findByTicket(database, secret, bare, clock())
  return invitation && { kind: 'ticket', code: bare }
}

/** Answers every unknown code alike; an incomplete one can be corrected. */
export async function formatUnknownCode(
  deps: PageDeps,
  reply: FastifyReply,
  typed: string,
  locale: UsagerLocale,
): Promise<FastifyReply> {
  const { unknown, notACode } = usagerText[locale].tracker
  const isWhole = readTyped(typed) !== null
  const fault = {
    sentence: isWhole ? unknown : notACode,
    typed: readCode(typed, 'tracking') ?? typed.slice(0, 64),
    phone: isWhole ? await findPhoneToCall(deps.database) : null,
  }
  return reply.code(404).send(writeTrackingForm(await findPageFrame(deps, null, locale), fault))
}

/**
 * What the code of somebody who acts for a usager opens. Anything else is their usager's alone: their
 * addresses, their choices, their code, and who acts for them.
 */
const delegated: ReadonlySet<string> = new Set([
  'GET /suivi/:code',
  'GET /suivi/:code/rendez-vous.ics',
  'GET /suivi/:code/promesse.jws',
  'GET /suivi/:code/appel.jws',
  'GET /suivi/:code/qr.svg',
  'GET /suivi/:code/repondre',
  'GET /suivi/:code/consultations',
  'POST /suivi/:code/consultations',
  'GET /suivi/:code/mandat',
  'POST /suivi/:code/mandat',
  'POST /suivi/:code/rappel',
  'POST /suivi/:code/rappel/annuler',
  'POST /suivi/:code/reponse',
])

function mayDelegate({ method, routeOptions }: FastifyRequest): boolean {
  return delegated.has(`${method} ${routeOptions.url}`)
}

/** Writes the page for what is the usager's alone, to somebody who acts for them. */
export function writeRefused({ code }: Tracked, frame: PageFrame): string {
  const { locale } = frame
  const { page } = usagerText[locale]
  const way = { href: `/suivi/${code}?locale=${locale}`, words: page.tracking }
  return writeNotice(frame, page.tracking, mandateText[locale].refused, way)
}

/** Returns the language of the URL, else of the usager's preferences, else the browser's. */
function languageOf(request: FastifyRequest, { preferences }: Tracked): UsagerLocale {
  const isAsked = 'locale' in (request.query as object)
  return isAsked || preferences.channel === null ? usagerLocaleOf(request) : preferences.locale
}
