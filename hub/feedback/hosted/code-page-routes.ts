import { readCode, readCodeKind } from '#shared/identifier/code.ts'
import { receiptText } from '#shared/text/usager/text.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { findPhoneToCall } from '../../catalogue/organisations/phone-to-call.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { apart, openPage, type Routes } from '../../platform/http/route.ts'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { writeOtherCode } from '../receipts/other-code.tsx'
import { writeCodePage } from './code-page.tsx'

/** The page where somebody types the code of a coupon; it leads to the page of that code. */
export const codePageRoutes: Routes = apart(async (app, deps) => {
  const { database } = deps
  installPageBorder(app)

  app.get('/a', openPage, async (request, reply) => {
    const frame = await findPageFrame(deps, null, usagerLocaleOf(request))
    return asPage(reply).send(writeCodePage(frame))
  })

  app.post('/a', openPage, async (request, reply) => {
    const locale = usagerLocaleOf(request)
    const typed = field(request.body, 'code').slice(0, 64)
    const code = readCode(typed)
    // Whether it opens anything is said by the page of the code, where guesses are limited.
    if (code) return reply.redirect(`/a/${code.replaceAll('-', '')}?locale=${locale}`, 303)
    const frame = await findPageFrame(deps, null, locale)
    const kind = readCodeKind(typed)
    const other = kind && readCode(typed, kind)
    if (other) return asPage(reply).send(writeOtherCode(kind, other, frame))
    const sentence = receiptText[locale].notACode
    const phone = await findPhoneToCall(database)
    return asPage(reply).code(422).send(writeCodePage(frame, { sentence, typed, phone }))
  })
})
