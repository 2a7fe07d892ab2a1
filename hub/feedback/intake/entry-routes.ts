import * as z from 'zod'
import {
  type EnterableSite,
  entry,
  entryForms,
  entryStored,
} from '#shared/contract/feedback/entry.ts'
import { moments } from '#shared/contract/moment.ts'
import { locale } from '#shared/contract/scalar.ts'
import { type ConfiguredForm, formsOf, itemsOf } from '#shared/quality/configured.ts'
import { localise } from '#shared/text/locale.ts'
import { chooseUsagerLocale } from '#shared/text/usager-locale.ts'
import { writeSiteConfiguration } from '../../catalogue/instruments/site-configuration.ts'
import { listKnownSites } from '../../catalogue/organisations/directory-sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { dayIn } from '../../platform/time/day.ts'
import { prepareEntry, receiptOf } from './entries.ts'

const security = [{ token: [] }]

/** Records feedback from paper, counter or telephone, typed in by an agent. */
export const entryRoutes: Routes = async (app, deps) => {
  const { database, clock, secret, publicUrl, sites, intake } = deps

  app.get(
    '/v1/entries/forms',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'What may be typed in: each site, its services, all that its forms may ask',
        security,
        querystring: z.object({ locale: locale.optional() }),
        response: { 200: entryForms, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const told = await ownOrganisation(database, bearer)
      const wanted = localeOf(request)
      const found: EnterableSite[] = []
      for (const { site: name, version } of await listKnownSites(
        database,
        bearer.rights.organisation,
      )) {
        if (version === null) continue
        const site = await sites.find(name)
        const configured = await sites.configured(site, version)
        if (!configured) continue
        found.push({
          configuration: writeSiteConfiguration(
            site,
            configured,
            chooseUsagerLocale([wanted], configured.content.languages),
            publicUrl,
          ),
          languages: configured.content.languages,
          services: told.services.map(({ service, name }) => ({
            service,
            name: localise(name, wanted),
          })),
          forms: formsOf(configured)
            .toSorted(servedFirst)
            .map((form) => ({
              form: form.form,
              items: [...new Set(itemsOf(configured, form))],
            })),
        })
      }
      return { today: dayIn(told.zone, clock()), sites: found }
    },
  )

  app.post(
    '/v1/entries',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'A feedback received on paper, at the counter or by telephone',
        description: '201: stored. 200: already there. The receipt is for the usager.',
        security,
        body: entry,
        response: {
          200: entryStored,
          201: entryStored,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { body } = request
      const { organisation } = bearer.rights
      const receipt = await receiptOf(deps, organisation, body.id)
      const prepared = await sites.with(body.site, async (site) => {
        if (site.organisation !== organisation) throw new Refusal('unknown_site')
        return prepareEntry(body, site, await sites.newest(site), receipt, { now: clock(), secret })
      })
      const stored = await intake.store(prepared)
      if (stored === 'contradiction') throw new Refusal('feedback_contradiction')
      const isNew = stored !== 'already'
      return reply.code(isNew ? 201 : 200).send({
        id: body.id,
        stored: isNew ? 'first' : 'already',
        receipt,
        receipt_url: `${publicUrl}/recu?locale=${body.locale}`,
      })
    },
  )
}

/** Orders forms for paper and the counter: their questions are about the whole service. */
const servedFirst = (one: ConfiguredForm, other: ConfiguredForm) =>
  moments.indexOf(other.moment) - moments.indexOf(one.moment)
