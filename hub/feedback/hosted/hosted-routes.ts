import type { FastifyReply, FastifyRequest } from 'fastify'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { findPhoneToCall } from '../../catalogue/organisations/phone-to-call.ts'
import { languageOf } from '../../invitations/redeem.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, codePage, openPage, type Routes } from '../../platform/http/route.ts'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { findPublicChange } from '../comments/find-public-change.ts'
import { keepAutomatic, refuseInvitation } from './automatic.ts'
import {
  writeBusyPage,
  writeGonePage,
  writeNothingAsked,
  writeRefusedPage,
  writeServicesPage,
  writeThanksPage,
} from './end-pages.tsx'
import { addressOf, frameOf, languagesFor, writeAddress } from './frame-of.ts'
import type { HostedForm } from './hosted-form.ts'
import { type InvitedForm, openInvitedForm, openPublicForm } from './open-forms.ts'
import { showStep } from './show-step.ts'
import { takeStep } from './take-step.ts'
import { isThanksMark } from './thanks-mark.ts'

/** A form that is sent counts as an answer. */
const limitedBy = 'parts'
const sent = { ...openPage, config: { ...openPage.config, limitedBy } } as const
const sentWithTicket = { ...codePage, config: { ...codePage.config, limitedBy } } as const

/**
 * The pages on which the hub itself asks: of an invitation, by its ticket, and of anybody, from a
 * poster or a site without script. Opening one records nothing: programs open every link of a mail.
 */
export const hostedRoutes: Routes = apart(async (app, deps) => {
  const { database } = deps
  installPageBorder(app)

  /** Every ticket that opens nothing gets this one answer. */
  async function sendGone(request: FastifyRequest, reply: FastifyReply) {
    const frame = await findPageFrame(deps, null, usagerLocaleOf(request))
    const page = writeGonePage(frame, await findPhoneToCall(database))
    return asPage(reply).code(404).send(page)
  }

  /** The language that the address names; else that of an SMS, which has no room to name it. */
  function localeFor(request: FastifyRequest, form: HostedForm): UsagerLocale {
    const { invitation } = form
    const named =
      field(request.query, 'locale') || (invitation && languageOf(deps.secret, invitation))
    const spoken = languagesFor(form, named)
    return spoken.find((one) => one === named) ?? usagerLocaleOf(request, spoken)
  }

  async function sendStep(request: FastifyRequest, reply: FastifyReply, form: HostedForm) {
    const locale = localeFor(request, form)
    if (isThanksMark(deps, form.code, field(request.query, 'merci'))) {
      const { query } = request
      const frame = await frameOf(deps, form, locale, {
        ...addressOf(form).query,
        merci: field(query, 'merci'),
      })
      const told = await findPublicChange(database, form.site, form.service)
      const { publicUrl } = deps
      const given = { receipt: form.identity.receipt, site: form.site.site, publicUrl, told }
      return asPage(reply).send(writeThanksPage(frame, given))
    }
    if (form.invitation?.finished) return sendGone(request, reply)
    return asPage(reply).send(await showStep(deps, form, locale, request.query))
  }

  async function sendTaken(
    request: FastifyRequest,
    reply: FastifyReply,
    form: HostedForm,
    locale: UsagerLocale,
  ) {
    const taken = await takeStep(deps, form, locale, request)
    if ('address' in taken) return reply.redirect(taken.address, 303)
    const page = await showStep(deps, form, locale, request.body, taken.fault)
    return asPage(reply).code(422).send(page)
  }

  async function sendRefused(request: FastifyRequest, reply: FastifyReply, form: InvitedForm) {
    const locale = localeFor(request, form)
    if (!(await refuseInvitation(deps, form)))
      return reply.redirect(writeAddress(addressOf(form), locale), 303)
    return asPage(reply).send(writeRefusedPage(await frameOf(deps, form, locale, {})))
  }

  app.get('/a/:ticket', codePage, async (request, reply) => {
    const { ticket } = request.params as { ticket: string }
    const form = await openInvitedForm(deps, ticket)
    return form ? sendStep(request, reply, form) : sendGone(request, reply)
  })

  app.post('/a/:ticket', sentWithTicket, async (request, reply) => {
    const { ticket } = request.params as { ticket: string }
    const { body } = request
    const form = await openInvitedForm(deps, ticket)
    if (!form || form.invitation.finished) return sendGone(request, reply)
    const locale = localeFor(request, form)
    if (field(body, 'do') === 'refuse') return sendRefused(request, reply, form)
    if (field(body, 'automatic') !== '') {
      const isKept = await keepAutomatic(deps, form, field(body, 'answer'), locale, request)
      return reply.header('cache-control', 'no-store').send({ isKept })
    }
    return sendTaken(request, reply, form, locale)
  })

  async function sendServices(request: FastifyRequest, reply: FastifyReply) {
    const site = await deps.sites.find(field(request.query, 'site'))
    const known = await findOrganisation(database, site.organisation)
    const locale = usagerLocaleOf(request)
    const place = field(request.query, 'place')
    const query = { site: site.site, ...(place !== '' && { place }) }
    return asPage(reply).send(
      writeServicesPage(
        { ...(await findPageFrame(deps, site.organisation, locale)), query },
        known?.services ?? [],
        (service) => writeAddress({ path: '/avis/donner', query }, locale, { service }),
      ),
    )
  }

  async function sendNothing(request: FastifyRequest, reply: FastifyReply) {
    const frame = await findPageFrame(deps, null, usagerLocaleOf(request))
    return asPage(reply).code(404).send(writeNothingAsked(frame))
  }

  app.get('/avis/donner', openPage, async (request, reply) => {
    const opened = await openPublicForm(deps, request.query)
    if (!opened) return sendNothing(request, reply)
    return opened.kind === 'services'
      ? sendServices(request, reply)
      : sendStep(request, reply, opened.form)
  })

  app.post('/avis/donner', sent, async (request, reply) => {
    const opened = await openPublicForm(deps, request.query)
    if (opened?.kind !== 'form') return sendNothing(request, reply)
    const locale = localeFor(request, opened.form)
    try {
      return await sendTaken(request, reply, opened.form, locale)
    } catch (error) {
      // Without script nobody solves a proof of work.
      if (!(error instanceof Refusal) || error.code !== 'proof_of_work') throw error
      asPage(reply).header('retry-after', '300')
      const { organisation } = opened.form.site
      const frame = await findPageFrame(deps, organisation, locale)
      return reply.code(503).send(writeBusyPage(frame))
    }
  })
})
