import type { FastifyInstance } from 'fastify'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { sendPage } from '../../pages/render.ts'
import { townHall } from '../../valmont/organisation.ts'
import { demarches } from '../demarche/list.ts'
import { Layout } from '../page/layout.tsx'
import { Reach } from '../page/reach.tsx'
import { Feedback } from '../page/widget.tsx'
import { address, paths } from '../visit/address.ts'
import type { SiteSettings } from '../visit/settings.ts'
import { eachLanguage, type Visit } from '../visit/visit.ts'

/** The home page: what can be asked for, where a request stands, where the town hall is. */
export function homeRoutes(app: FastifyInstance, settings: SiteSettings): void {
  eachLanguage(app, settings, { method: 'GET', path: paths.home }, (visit, _request, reply) =>
    sendPage(reply, <Home visit={visit} />),
  )
}

function Home({ visit }: { visit: Visit }) {
  const { text, locale } = visit
  return (
    <Layout visit={visit} title={text.home.title}>
      <div class="hero">
        <div class="wrap">
          <h1>{text.home.title}</h1>
          <p class="lead">{text.home.lead}</p>
        </div>
        <img class="landscape" src="/paysage.svg" alt="" width="1440" height="220" />
      </div>
      <div class="wrap">
        <h2>{text.home.requests}</h2>
        <ul class="cards">
          {demarches.map(({ slug, service }) => (
            <li key={slug}>
              <img src={`/${slug}.svg`} alt="" width="56" height="56" />
              <h3>
                <a href={address(locale, paths[slug])}>{text.requests[slug].title}</a>
              </h3>
              <p>{text.requests[slug].card}</p>
              <p class="norm">
                <strong>{text.home.promised}</strong>{' '}
                <LocalisedText text={service.norm.sentence} locale={locale} />
              </p>
            </li>
          ))}
        </ul>
        <div class="pair">
          <section class="panel">
            <h2>{text.home.followTitle}</h2>
            <p>{text.home.followText}</p>
            <p>
              <a class="button" href={address(locale, paths.follow)}>
                {text.site.follow}
              </a>
            </p>
          </section>
          <section>
            <h2>{text.home.hallTitle}</h2>
            <p>{text.home.hallText}</p>
            <Reach visit={visit} contact={townHall} />
          </section>
        </div>
        <section class="opinion">
          <h2>{text.home.opinionTitle}</h2>
          <p>{text.home.opinionText}</p>
          <Feedback visit={visit} service="etat-civil" />
        </section>
      </div>
    </Layout>
  )
}
