import type { FastifyInstance } from 'fastify'
import { sendPage } from '../../pages/render.ts'
import type { Desk } from '../submission/desk.ts'
import { GonePage } from '../submission/gone-page.tsx'
import { ConfirmationPage } from '../submission/page.tsx'
import { paths } from '../visit/address.ts'
import type { SiteSettings } from '../visit/settings.ts'
import { eachLanguage } from '../visit/visit.ts'

/** Serves the confirmation of a démarche. It holds a code, so caching is forbidden. */
export function confirmationRoutes(app: FastifyInstance, settings: SiteSettings, desk: Desk): void {
  const page = { method: 'GET', path: paths.confirmation } as const
  eachLanguage(app, settings, page, (visit, request, reply) => {
    const { id } = request.params as { id: string }
    const confirmation = desk.confirmation(id)
    reply.header('cache-control', 'no-store')
    return confirmation
      ? sendPage(reply, <ConfirmationPage visit={visit} confirmation={confirmation} />)
      : sendPage(reply, <GonePage visit={visit} />, 404)
  })
}
