import { daysLater } from '#shared/calendar/day.ts'
import { ticketDays } from '#shared/contract/invitations/invitation.ts'
import { slug, territory } from '#shared/contract/scalar.ts'
import { codeBytes } from '#shared/identifier/code.ts'
import { drawFor } from '#shared/quality/form-asked.ts'
import { findByTicket } from '../../invitations/redeem.ts'
import { expiryOf, makeTicket, readTicket } from '../../invitations/ticket.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { field } from '../../platform/pages/page-border.ts'
import { dayIn } from '../../platform/time/day.ts'
import { foldOrganisation } from '../part-log/fold-organisation.ts'
import { type HostedForm, type HostedIdentity, identitiesOf } from './hosted-form.ts'
import { findBegun, findKeptAnswers, isErased } from './kept-answers-sql.ts'

type Needed = Pick<Deps, 'database' | 'secret' | 'clock' | 'random' | 'sites'>

/** A form of an invitation. */
export type InvitedForm = HostedForm & { invitation: NonNullable<HostedForm['invitation']> }

/**
 * Opens the form of a ticket, with what is kept of it. Its usager continues on any device.
 * @returns `null` for every ticket that opens nothing here; a finished one is opened, for its thanks
 */
export async function openInvitedForm(deps: Needed, typed: string): Promise<InvitedForm | null> {
  const { database, secret, clock, sites } = deps
  const code = readTicket(typed)
  const invitation = code && (await findByTicket(database, secret, code, clock()))
  if (!invitation) return null
  const { organisation, service, configuration, form, item } = invitation
  const identity = await findIdentity(deps, organisation, 'ticket', code)
  // Answered in a widget, or deleted by its usager: used.
  if (invitation.feedback && invitation.feedback !== identity.feedback) return null
  if (await isErased(database, organisation, identity.feedback)) return null
  const site = await sites.find(invitation.site).catch(nullIfRefused)
  const configured = site && (await sites.configured(site, configuration))
  if (!configured) return null
  await foldOrganisation(database, organisation)
  const kept = await findKeptAnswers(database, organisation, identity.feedback)
  return {
    site,
    configured,
    service,
    form,
    item: item ?? undefined,
    code,
    invitation,
    identity,
    kept,
  }
}

/** A form without an invitation; the service is asked for where several are possible. */
export type PublicForm = { kind: 'form'; form: HostedForm } | { kind: 'services' } | null

/**
 * Opens the form of a site's poster or link, with the code by which its usager continues.
 * @param query of the address: `site`, `service`, `place`, `territory`, and the code as `k`
 * @returns `null` when the site asks nothing of people who were not invited
 */
export async function openPublicForm(deps: Needed, query: unknown): Promise<PublicForm> {
  const { database, sites } = deps
  const name = slug.safeParse(field(query, 'site'))
  const site = name.success ? await sites.find(name.data).catch(nullIfRefused) : null
  const newest = site && (await sites.newest(site).catch(nullIfRefused))
  if (!site || !newest?.content.open) return null
  const wanted = field(query, 'service')
  if (wanted === '' && site.services.length !== 1) return { kind: 'services' }
  const service = wanted === '' ? site.services[0] : site.services.find((one) => one === wanted)
  if (service === undefined) return null
  const code = await codeOf(deps, site, field(query, 'k'))
  const identity = await findIdentity(deps, site.organisation, 'open', code)
  await foldOrganisation(database, site.organisation)
  const kept = await findKeptAnswers(database, site.organisation, identity.feedback)
  const configured = kept ? await sites.configured(site, kept.configuration) : newest
  const place = slug.safeParse(field(query, 'place')).data
  const asked = kept ?? drawPublic(newest, site, service, identity.chances)
  if (!configured || !asked) return null
  return {
    kind: 'form',
    form: {
      site,
      configured,
      service,
      form: asked.form,
      item: asked.item ?? undefined,
      place,
      territory: territory.safeParse(field(query, 'territory')).data,
      code,
      invitation: null,
      identity,
      kept,
    },
  }
}

/**
 * Draws what is asked of somebody who judges the whole service, the same each time the page is opened.
 */
function drawPublic(
  configured: HostedForm['configured'],
  { promising }: HostedForm['site'],
  service: string,
  { form, item }: HostedForm['identity']['chances'],
) {
  const visit = { hasPromises: promising.includes(service), isFromStart: false }
  const left = [form, item]
  return drawFor(configured, visit, 'served', () => left.shift() ?? 0)
}

/** Returns the code in an address while it is fresh, else a new one. */
async function codeOf(
  deps: Needed,
  { organisation, zone }: HostedForm['site'],
  typed: string,
): Promise<string> {
  const { database, clock, random } = deps
  const today = dayIn(zone, clock())
  const code = readTicket(typed)
  const expiresOn = code && expiryOf(code, today)
  const isFresh = expiresOn && expiresOn >= daysLater(today, ticketDays - 1)
  if (isFresh) {
    const { feedback } = await findIdentity(deps, organisation, 'open', code)
    if (!(await isErased(database, organisation, feedback))) return code
  }
  return makeTicket(random(codeBytes), today)
}

/** Finds the identity of the feedback of a code, or makes one. */
async function findIdentity(
  { database, secret }: Pick<Needed, 'database' | 'secret'>,
  organisation: string,
  kind: 'ticket' | 'open',
  code: string,
): Promise<HostedIdentity> {
  const all = identitiesOf(secret, kind, code)
  const [newest] = all
  if (all.length === 1) return newest
  const ids = all.map(({ feedback }) => feedback)
  const begun = await findBegun(database, organisation, ids)
  return all.find(({ feedback }) => feedback === begun) ?? newest
}

function nullIfRefused(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
