import type { FastifyInstance } from 'fastify'
import { sendPage } from '../../pages/render.ts'
import { Layout } from '../page/layout.tsx'
import { Trail } from '../page/trail.tsx'
import { Tracker } from '../page/widget.tsx'
import { paths } from '../visit/address.ts'
import type { SiteSettings } from '../visit/settings.ts'
import { eachLanguage } from '../visit/visit.ts'

/** Serves the progress page. The code never goes into a URL here. */
export function followRoutes(app: FastifyInstance, settings: SiteSettings): void {
  eachLanguage(app, settings, { method: 'GET', path: paths.follow }, (visit, _request, reply) =>
    sendPage(
      reply,
      <Layout visit={visit} title={visit.text.site.follow}>
        <div class="wrap">
          <Trail visit={visit} title={visit.text.site.follow} />
          <h1>{visit.text.site.follow}</h1>
          <p class="lead">{visit.text.follow.lead}</p>
          <div class="panel">
            <Tracker visit={visit} />
          </div>
        </div>
      </Layout>,
    ),
  )
}
