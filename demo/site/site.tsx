import Fastify, { type FastifyInstance } from 'fastify'
import { endConnections } from '../../hub/platform/http/end-connections.ts'
import { readForms } from '../pages/forms.ts'
import { secure } from '../pages/headers.ts'
import { demarches } from './demarche/list.ts'
import { confirmationRoutes } from './routes/confirmation.tsx'
import { contactRoutes } from './routes/contact.tsx'
import { demarcheRoutes } from './routes/demarche.tsx'
import { faultRoutes } from './routes/faults.tsx'
import { fileRoutes } from './routes/files.ts'
import { followRoutes } from './routes/follow.tsx'
import { homeRoutes } from './routes/home.tsx'
import { privacyRoutes } from './routes/privacy.tsx'
import { openDesk } from './submission/desk.ts'
import type { SiteSettings } from './visit/settings.ts'

/** The town hall's public website. It knows the hub only by its address and a key. */
export function createSite(settings: SiteSettings): FastifyInstance {
  const app = Fastify({
    logger: { level: 'warn' },
    bodyLimit: 32 * 1024,
    routerOptions: { ignoreTrailingSlash: true },
  })
  endConnections(app)
  const desk = openDesk(settings)

  secure(app, settings.hub)
  readForms(app)
  fileRoutes(app)
  homeRoutes(app, settings)
  for (const demarche of demarches) demarcheRoutes(app, settings, demarche, desk)
  confirmationRoutes(app, settings, desk)
  followRoutes(app, settings)
  contactRoutes(app, settings)
  privacyRoutes(app, settings)
  faultRoutes(app, settings)
  return app
}
