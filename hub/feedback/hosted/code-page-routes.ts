import { readCode } from '#shared/identifier/code.ts'
import { receiptText } from '#shared/text/usager/text.ts'
import { findPhoneToCall } from '../../catalogue/organisations/phone-to-call.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { apart, openPage, type Routes } from '../../platform/http/route.ts'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { writeCodePage } from './code-page.tsx'

/** The page where somebody types the code of a coupon; it leads to the page of that code. */
export const codePageRoutes: Routes = apart(async (app, { database }) => {
  installPageBorder(app)

  app.get('/a', openPage, (request, reply) =>
    asPage(reply).send(writeCodePage(usagerLocaleOf(request))),
  )

  app.post('/a', openPage, async (request, reply) => {
    const locale = usagerLocaleOf(request)
    const typed = field(request.body, 'code').slice(0, 64)
    const code = readCode(typed)
    // Whether it opens anything is said by the page of the code, where guesses are limited.
    if (code) return reply.redirect(`/a/${code.replaceAll('-', '')}?locale=${locale}`, 303)
    const sentence = receiptText[locale].notACode
    const phone = await findPhoneToCall(database)
    return asPage(reply).code(422).send(writeCodePage(locale, { sentence, typed, phone }))
  })
})
