import { randomBytes } from 'node:crypto'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Stream } from '#shared/contract/stream.ts'
import { codeBytes, readCode } from '#shared/identifier/code.ts'
import { probabilityOf } from '#shared/quality/configured.ts'
import { longestUnproven } from '#shared/quality/limits.ts'
import { cacheSites } from '../../hub/catalogue/sites/sites.ts'
import { sealFacts } from '../../hub/invitations/facts.ts'
import { insertInvitations } from '../../hub/invitations/invitations-sql.ts'
import { hashTicket, makeTicket } from '../../hub/invitations/ticket.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { dayIn } from '../../hub/platform/time/day.ts'
import { feedback } from './feedback.ts'
import { openTurnedClock } from './turned-clock.ts'

/** How many invitations a month keep the day of its answers: with fewer, a day would name somebody. */
const enoughForDays = 20

/** A part as a test says it: with what no page may say. */
interface Told extends Record<string, unknown> {
  stream?: Exclude<Stream, 'entered'>
  form?: string
}

/** Why a ticket is given. */
type Moment = 'served' | 'submitted'

/** How many tickets a test asks for at once: its answers may be hundreds, its systems are a few. */
const mostInvited = 4

/** Runs pieces of work in turn, some at a time. */
function takeTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const turns: Promise<unknown>[] = Array.from({ length: most }, () => Promise.resolve())
  let next = 0
  return (work) => {
    const at = next++ % most
    const done = Promise.resolve(turns[at]).then(work)
    turns[at] = done.catch(() => {})
    return done
  }
}

/** The hub that is answered. */
interface Answered {
  database: Database
  clock: { now: Date }
  secret: Uint8Array
  send(options: InjectOptions): Promise<LightMyRequestResponse>
  withKey(method: 'POST', url: string, body: object): Promise<LightMyRequestResponse>
}

/**
 * Sends answers to a hub. An `invited` one, which is the default, brings a ticket, and so does a
 * `submitted` one: the town's back end asked for it, and the first is made one of a served request.
 * Its invitation asks the form and the item of the test. Answers of long ago are given when the
 * clock stood there.
 */
export function openAnswering(hub: Answered): (told: Told) => Promise<LightMyRequestResponse> {
  const { database, clock, secret, send, withKey } = hub
  const then = openTurnedClock(clock)
  const sites = cacheSites(database, () => clock.now)
  const tickets = new Map<string, Promise<string | undefined>>()
  const inTurn = takeTurns(mostInvited)
  const many = new Map<string, Promise<unknown>>()
  const addresses = new Map<string, string>()

  /** Each invited usager has an address of their own: of one, the hub takes few tickets at a time. */
  function addressOf(id: string): string {
    const nth = addresses.size
    const address = addresses.get(id) ?? `198.18.${nth >> 8}.${nth & 255}`
    addresses.set(id, address)
    return address
  }

  /** Returns the ticket of a feedback, the same for each of its parts. */
  function invite(part: Record<string, unknown>, ...how: [string | undefined, Moment]) {
    const key = `${part['site']} ${part['id']}`
    const known = tickets.get(key)
    if (known) return known
    const ticket = inTurn(() => inviteOnce(part, ...how))
    tickets.set(key, ticket)
    const forget = () => tickets.delete(key)
    ticket.then((given) => given ?? forget(), forget)
    return ticket
  }

  /** Asks for a ticket; `undefined` where the hub gives none, for it to say why of the answer. */
  async function inviteOnce(
    part: Record<string, unknown>,
    form: string | undefined,
    moment: Moment,
  ): Promise<string | undefined> {
    const { site, service } = part
    const asked = await withKey('POST', '/v1/invitations', { site, service })
    if (asked.statusCode === 429) throw new Error(asked.body)
    const ticket = asked.json().ticket ?? (form && (await inviteOtherwise(part, form)))
    if (!ticket) return undefined
    await inviteMany(String(site), String(service), moment)
    if (moment === 'served') await serve(ticket)
    if (form !== undefined) await ask(ticket, part, form)
    return ticket
  }

  /** Invites where the town's back end may not: for a campaign, or for the site of somebody else. */
  async function inviteOtherwise(
    { site, service, configuration }: Record<string, unknown>,
    form: string,
  ) {
    const known = await sites.find(String(site)).catch(() => null)
    if (!known?.services.includes(String(service))) return undefined
    const today = dayIn(known.zone, clock.now)
    const ticket = makeTicket(randomBytes(codeBytes), today)
    await insertInvitations(database, [
      {
        organisation: known.organisation,
        ticket_hash: hashTicket(secret, ticket),
        service: String(service),
        site: String(site),
        configuration: Number(configuration),
        form,
        item: null,
        moment: 'campaign',
        frame: 'submissions',
        month: `${today.slice(0, 7)}-01`,
        probability: 1,
        pi: null,
        delivery: 'none',
        sealed: sealFacts(secret, known.organisation, {}),
      },
    ])
    return ticket
  }

  function inviteMany(site: string, service: string, moment: string): Promise<unknown> {
    const month = `${clock.now.toISOString().slice(0, 7)}-01`
    const key = `${site} ${service} ${month} ${moment}`
    const known = many.get(key)
    if (known) return known
    const inviting = database.query(
      `insert into invitation (organisation, ticket_hash, service, site, configuration, form, moment,
         frame, month, probability, delivery, state)
       select organisation, concat($2::text, ' ', $3::date, ' ', $5::text, ' ', nth), $2::text, site, 1, 'A', $5::text, 'submissions',
         $3::date, 1, 'none', 'refused'
       from site, generate_series(1, $4::int) nth where site = $1 on conflict do nothing`,
      [site, service, month, enoughForDays, moment],
    )
    many.set(key, inviting)
    return inviting
  }

  /** Makes an invitation one of a request that was served. */
  async function serve(ticket: string) {
    await database.query(
      `update invitation set moment = 'served' where ticket_hash = $1 and moment = 'submitted'`,
      [hashTicket(secret, readCode(ticket) ?? '')],
    )
  }

  /** Makes an invitation ask what the test wants, as its draw might have. */
  async function ask(ticket: string, part: Record<string, unknown>, form: string) {
    const site = await sites.find(String(part['site'])).catch(() => null)
    const configured = site && (await sites.configured(site, Number(part['configuration'])))
    if (!configured) return
    const item = part['item'] === undefined ? undefined : String(part['item'])
    const isFromStart = part['from_start'] === true
    const hasPromises = site.promising.includes(String(part['service']))
    const pi = probabilityOf(configured, { hasPromises, isFromStart }, form, item)
    await database.query(
      `update invitation set configuration = $2, form = $3, item = $4, pi = $5
       where ticket_hash = $1`,
      [hashTicket(secret, readCode(ticket) ?? ''), configured.version, form, item ?? null, pi],
    )
  }

  return (told: Told): Promise<LightMyRequestResponse> => {
    const { stream = 'invited', form, ...part } = feedback(told) as Told
    const asked = form ?? (part['item'] === undefined ? undefined : formOf(part))
    if (stream !== 'open') delete part['unprompted']
    const waited = Number(part['waited_s'] ?? 0)
    const moment = { invited: 'served', submitted: 'submitted' } as const
    const proven = stream === 'invited' || stream === 'submitted' ? moment[stream] : null
    const isPast = waited > (proven ? 0 : longestUnproven)
    if (isPast) delete part['waited_s']
    return then(isPast ? waited : 0, async () => {
      const ticket = proven && !part['ticket'] && (await invite(part, asked, proven))
      const payload = { ...part, ...(ticket && { ticket }) }
      const remoteAddress = ticket && addressOf(String(part['id']))
      return send({
        method: 'POST',
        url: '/v1/feedback',
        payload,
        ...(remoteAddress && { remoteAddress }),
      })
    })
  }
}

const formOf = (part: Record<string, unknown>) => (part['from_start'] ? 'B' : 'A')
