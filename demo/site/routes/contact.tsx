import type { FastifyInstance } from 'fastify'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { sendPage } from '../../pages/render.ts'
import { townHall } from '../../valmont/organisation.ts'
import { services } from '../../valmont/services/services.ts'
import { Layout } from '../page/layout.tsx'
import { Reach } from '../page/reach.tsx'
import { Trail } from '../page/trail.tsx'
import { paths } from '../visit/address.ts'
import type { SiteSettings } from '../visit/settings.ts'
import { eachLanguage, type Visit } from '../visit/visit.ts'

/** How to reach the town hall, and how to give an opinion without the widget. */
export function contactRoutes(app: FastifyInstance, settings: SiteSettings): void {
  eachLanguage(app, settings, { method: 'GET', path: paths.contact }, (visit, _request, reply) =>
    sendPage(reply, <ContactPage visit={visit} />),
  )
}

function ContactPage({ visit }: { visit: Visit }) {
  const { text, locale } = visit
  const phone = formatPhone(townHall.phone)
  return (
    <Layout visit={visit} title={text.site.contact}>
      <div class="wrap">
        <Trail visit={visit} title={text.site.contact} />
        <h1>{text.site.contact}</h1>
        <p class="lead">{text.contact.lead}</p>
        <section>
          <h2>{text.contact.hall}</h2>
          <p>{text.site.hours}</p>
          <Reach visit={visit} contact={townHall} />
        </section>
        <section>
          <h2>{text.contact.services}</h2>
          <ul class="cards">
            {services.map((service) => (
              <li key={service.service}>
                <h3>
                  <LocalisedText text={service.name} locale={locale} />
                </h3>
                <p lang="fr">{service.contact.name}</p>
                <Reach visit={visit} contact={service.contact} />
              </li>
            ))}
          </ul>
        </section>
        <section class="panel">
          <h2>{text.contact.opinion}</h2>
          <p>{text.contact.opinionText}</p>
          <ul>
            <li>{fill(text.contact.opinionPhone, { phone })}</li>
            <li>{text.contact.opinionPaper}</li>
            <li>{text.contact.opinionPost}</li>
          </ul>
          <p>{text.contact.opinionNote}</p>
        </section>
      </div>
    </Layout>
  )
}
