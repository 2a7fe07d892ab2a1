import type { FastifyInstance } from 'fastify'
import { sendPage } from '../../pages/render.ts'
import { Layout } from '../page/layout.tsx'
import { Trail } from '../page/trail.tsx'
import { privacyText } from '../text/text.ts'
import { paths } from '../visit/address.ts'
import type { SiteSettings } from '../visit/settings.ts'
import { eachLanguage } from '../visit/visit.ts'

/** What becomes of usagers' data: the page of RGPD article 13. */
export function privacyRoutes(app: FastifyInstance, settings: SiteSettings): void {
  eachLanguage(app, settings, { method: 'GET', path: paths.privacy }, (visit, _request, reply) =>
    sendPage(
      reply,
      <Layout visit={visit} title={visit.text.site.privacy}>
        <div class="wrap prose">
          <Trail visit={visit} title={visit.text.site.privacy} />
          <h1>{visit.text.site.privacy}</h1>
          {privacyText[visit.locale].map((section) => (
            <section key={section.title}>
              <h2>{section.title}</h2>
              {section.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
        </div>
      </Layout>,
    ),
  )
}
