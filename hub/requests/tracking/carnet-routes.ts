import { mostInCarnet } from '#shared/identifier/carnet.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { apart, codePage, openPage, type Routes } from '../../platform/http/route.ts'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { describeTracking } from '../status/describe-tracking.ts'
import { findTracked } from '../status/find-tracked.ts'
import { readTyped } from '../status/read-typed.ts'
import { type CarnetLine, writeCarnetPage } from './carnet-page.tsx'

/**
 * The page of several requests, with the codes a usager keeps. The hub stores no list: a script
 * sends the codes one by one, or a form sends them all.
 */
export const carnetRoutes: Routes = apart(async (app, deps) => {
  const { clock, publicUrl, guesses } = deps
  installPageBorder(app)

  /** Counts each code as an attempt until it is found, as if it came alone. */
  async function look(typed: string, address: string, locale: UsagerLocale): Promise<CarnetLine> {
    const code = readTyped(typed)
    if (code === null) return { typed, code, tracking: null }
    guesses.take(address)
    const tracked = await findTracked(deps, code)
    if (!tracked) return { typed, code, tracking: null }
    guesses.giveBack(address)
    return { typed, code, tracking: describeTracking(tracked, locale, clock()) }
  }

  app.get('/carnet', openPage, async (request, reply) => {
    const frame = await findPageFrame(deps, null, usagerLocaleOf(request))
    return asPage(reply).send(writeCarnetPage([], publicUrl, frame))
  })

  app.post('/carnet', codePage, async (request, reply) => {
    const locale = usagerLocaleOf(request)
    const typed = field(request.body, 'codes').split(/[\n,;]+/)
    const written = new Map(
      typed.flatMap((line) => {
        const one = line.trim().slice(0, 64)
        return one === '' ? [] : [[readTyped(one) ?? one, one] as const]
      }),
    )
    const lines: CarnetLine[] = []
    for (const one of [...written.values()].slice(0, mostInCarnet))
      lines.push(await look(one, request.ip, locale))
    const frame = await findPageFrame(deps, null, locale)
    return asPage(reply).send(writeCarnetPage(lines, publicUrl, frame))
  })
})
