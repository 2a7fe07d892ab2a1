import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import type { Locale } from '#shared/text/locale.ts'
import { sendPage } from '../../pages/render.ts'
import { townHall } from '../../valmont/organisation.ts'
import { Layout } from '../page/layout.tsx'
import { address, paths } from '../visit/address.ts'
import type { SiteSettings } from '../visit/settings.ts'
import { type Visit, visitOf } from '../visit/visit.ts'

/** The pages that say what happened, what is kept and what can be done. */
export function faultRoutes(app: FastifyInstance, settings: SiteSettings): void {
  const visit = (request: FastifyRequest) => visitOf(settings, localeOf(request), paths.home)

  app.setNotFoundHandler((request, reply) =>
    sendPage(reply, <FaultPage visit={visit(request)} words="missing" />, 404),
  )
  app.setErrorHandler((fault: FastifyError, request, reply) => {
    const status = fault.statusCode ?? 500
    const ours = status >= 500
    if (ours) request.log.error(fault)
    const words = ours ? 'broken' : 'refused'
    return sendPage(reply, <FaultPage visit={visit(request)} words={words} />, status)
  })
}

function FaultPage({ visit, words }: { visit: Visit; words: 'missing' | 'broken' | 'refused' }) {
  const { text, locale } = visit
  const phone = formatPhone(townHall.phone)
  return (
    <Layout visit={visit} title={text[words].title} hidden>
      <div class="wrap prose">
        <h1>{text[words].title}</h1>
        <p class="lead">{fill(text[words].text, { phone })}</p>
        <p>
          <a class="button" href={address(locale, paths.home)}>
            {text.missing.back}
          </a>
        </p>
      </div>
    </Layout>
  )
}

function localeOf(request: FastifyRequest): Locale {
  return /^\/en(\/|$)/.test(request.url.split('?')[0] ?? '') ? 'en' : 'fr'
}
