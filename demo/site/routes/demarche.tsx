import type { FastifyInstance } from 'fastify'
import { typedIn } from '../../pages/forms.ts'
import { sendPage } from '../../pages/render.ts'
import { DemarchePage } from '../demarche/page.tsx'
import type { Demarche } from '../form/demarche.ts'
import { openForm, reopenForm } from '../form/opening.ts'
import type { Desk } from '../submission/desk.ts'
import { address, paths } from '../visit/address.ts'
import type { SiteSettings } from '../visit/settings.ts'
import { eachLanguage } from '../visit/visit.ts'

/** A démarche: its form, and what happens when it is sent. */
export function demarcheRoutes(
  app: FastifyInstance,
  settings: SiteSettings,
  demarche: Demarche,
  desk: Desk,
): void {
  const path = paths[demarche.slug]

  eachLanguage(app, settings, { method: 'GET', path }, (visit, _request, reply) => {
    const form = { typed: new URLSearchParams(), faults: [], opening: openForm(visit.now) }
    return sendPage(reply, <DemarchePage visit={visit} demarche={demarche} {...form} />)
  })

  eachLanguage(app, settings, { method: 'POST', path }, async (visit, request, reply) => {
    const typed = typedIn(request.body)
    const form = { typed, opening: reopenForm(typed, visit.now) }
    const filled = demarche.read(typed, visit.now)
    if ('faults' in filled) {
      const page = <DemarchePage visit={visit} demarche={demarche} {...form} {...filled} />
      return sendPage(reply, page, 422)
    }
    const taking = await desk.take(demarche, filled, typed, visit.locale)
    if ('refused' in taking) {
      request.log.warn({ hub: taking.refused }, 'The hub did not take a request')
      const page = <DemarchePage visit={visit} demarche={demarche} {...form} faults={[]} down />
      return sendPage(reply.header('retry-after', '60'), page, 503)
    }
    const there = paths.confirmation.replace(':id', taking.confirmation)
    return reply.redirect(address(visit.locale, there), 303)
  })
}
