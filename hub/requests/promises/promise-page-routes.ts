import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { apart, openPage, type Routes } from '../../platform/http/route.ts'
import { inlineAssets } from '../../platform/pages/inline-assets.ts'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { describeCheckedPromise } from './describe-checked-promise.ts'
import { readPromiseKeys } from './keys.ts'
import { type PromiseAnswer, writePromisePage } from './promise-page.tsx'

/**
 * The page where anyone checks a signed promise. A form posts the text, so that no URL holds it.
 * Only the holder of the text learns the outcome of the promise.
 */
export const promisePageRoutes: Routes = apart(async (app, deps) => {
  const { database, secret, clock, publicUrl, built, pageStyle } = deps
  const address = `${publicUrl}/promesse`
  installPageBorder(app)

  app.get('/promesse', openPage, async (request, reply) => {
    const keys = await readPromiseKeys(database, secret)
    const frame = await findPageFrame(deps, null, usagerLocaleOf(request))
    return asPage(reply).send(writePromisePage(frame, { keys, address, isKept: false }))
  })

  app.post('/promesse', openPage, async (request, reply) => {
    const locale = usagerLocaleOf(request)
    const typed = field(request.body, 'jws').slice(0, 8000)
    const keys = await readPromiseKeys(database, secret)
    const { holds, sentences } = await describeCheckedPromise(
      database,
      typed,
      keys,
      locale,
      clock(),
    )
    const answer: PromiseAnswer = { holds, sentences, typed }
    const frame = await findPageFrame(deps, null, locale)
    return asPage(reply)
      .code(holds ? 200 : 422)
      .send(writePromisePage(frame, { keys, address, isKept: false }, answer))
  })

  // One file with today's keys: it works offline.
  app.get('/promesse/a-garder.html', openPage, async (request, reply) => {
    const keys = await readPromiseKeys(database, secret)
    const frame = { locale: usagerLocaleOf(request), identity: null }
    const written = writePromisePage(frame, { keys, address, isKept: true })
    const script = await readFile(join(built, 'widget/promise.js'), 'utf8')
    asPage(reply)
    reply.header('content-disposition', 'attachment; filename="verifier-une-promesse.html"')
    return reply.send(inlineAssets(written, pageStyle, script))
  })
})
