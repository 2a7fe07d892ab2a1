import type { FastifyError } from 'fastify'
import { bareCode, readCode } from '#shared/identifier/code.ts'
import { fill } from '#shared/text/fill.ts'
import { receiptText } from '#shared/text/usager/text.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { findPhoneToCall } from '../../catalogue/organisations/phone-to-call.ts'
import { findByTicket } from '../../invitations/redeem.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import { logFault } from '../../platform/http/errors.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { requestHeader } from '../../platform/http/request-id.ts'
import { apart, codePage, openPage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { findTrackedRequest } from '../../requests/requests/requests-sql.ts'
import { findFeedback } from '../answers/feedback-sql.ts'
import { foldReceipt } from '../part-log/fold-organisation.ts'
import { describeFeedbackReceipt, formatErasure } from './describe-feedback-receipt.ts'
import { writeOtherCode } from './other-code.tsx'
import { writeReceiptForm } from './receipt-form.tsx'
import { writeErasedPage, writeErasePage, writeReceiptPage } from './receipt-page.tsx'
import { deleteComment, deleteFeedback, deleteHandover } from './withdraw-feedback-sql.ts'

/**
 * The page where a usager reads, withdraws or deletes their feedback, with its receipt. Only the
 * code authorises them, and no cookie is sent, so that cross-site forms (CSRF) have no effect.
 */
export const receiptPageRoutes: Routes = apart(async (app, deps) => {
  const { database, clock, secret } = deps
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )

  // A person reads this in a browser: errors are pages too.
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const language = usagerLocaleOf(request)
    const { title, tooMany, unreachable } = receiptText[language]
    if (error instanceof Refusal && error.code === 'too_many_requests') {
      page(reply)
      const frame = await findPageFrame(deps, null, language)
      const { seconds = 60 } = error.values
      reply.header('retry-after', String(seconds))
      return reply.code(429).send(writeNotice(frame, title, fill(tooMany, { seconds })))
    }
    if (error instanceof Refusal || (error.statusCode ?? 500) < 500) throw error
    logFault(request.log, error, new Refusal('unavailable'))
    reply.header(requestHeader, request.id)
    page(reply)
    return reply
      .code(503)
      .send(writeNotice({ locale: language, identity: null }, title, unreachable))
  })

  app.get('/recu', openPage, async (request, reply) => {
    page(reply)
    const frame = await findPageFrame(deps, null, usagerLocaleOf(request))
    return reply.send(writeReceiptForm(frame))
  })

  app.post('/recu', codePage, async (request, reply) => {
    const language = usagerLocaleOf(request)
    const text = receiptText[language]
    const { code: typed = '', do: wish } = (request.body ?? {}) as Record<string, unknown>
    const written = typeof typed === 'string' ? typed.slice(0, 64) : ''
    const code = readCode(written, 'receipt')
    page(reply)
    const refuse = async (status: 404 | 422, sentence: string, phone: string | null = null) => {
      const frame = await findPageFrame(deps, null, language)
      return reply.code(status).send(writeReceiptForm(frame, { sentence, typed: written, phone }))
    }
    const tracking = readCode(written, 'tracking')
    if (!code && tracking) {
      const frame = await findPageFrame(deps, null, language)
      return reply.send(writeOtherCode('tracking', tracking, frame))
    }
    if (!code) return refuse(422, text.notACode)
    const hash = codeDigests(secret, code)
    if (wish === 'unshare') await deleteHandover(database, hash)
    if (wish === 'uncomment') await deleteComment(database, hash)
    await foldReceipt(database, hash)
    const kept = await findFeedback(database, hash)
    // Deleted, expired or never there: one answer, so that a guess reveals nothing.
    if (!kept) {
      // Without a letter, what it opens elsewhere: that page would say as much of it.
      if (tracking && (await findTrackedRequest(database, hash)))
        return reply.send(
          writeOtherCode('tracking', tracking, await findPageFrame(deps, null, language)),
        )
      if (await findByTicket(database, secret, written, clock()))
        return reply.send(
          writeOtherCode('ticket', bareCode(code), await findPageFrame(deps, null, language)),
        )
      return refuse(404, text.unknown, await findPhoneToCall(database))
    }
    const told = await describeFeedbackReceipt(database, kept, language, clock())
    const frame = await findPageFrame(deps, kept.organisation, language)
    if (wish === 'erase') return reply.send(writeErasePage(told, code, frame))
    if (wish === 'erase-now')
      return (await deleteFeedback(database, hash, clock()))
        ? reply.send(writeErasedPage(told, formatErasure(told, language), frame))
        : refuse(404, text.unknown)
    const done = wish === 'unshare' || wish === 'uncomment' ? wish : undefined
    return reply.send(writeReceiptPage(told, code, frame, done))
  })
})

function page(reply: { header(name: string, value: string): unknown }): void {
  reply.header('content-type', 'text/html; charset=utf-8')
  reply.header('cache-control', 'no-store')
  // Without a referrer a browser sends no origin for a form, and the hub refuses foreign origins.
  reply.header('referrer-policy', 'same-origin')
}
