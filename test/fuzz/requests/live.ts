import { applications, scope } from '#shared/contract/agents/sign-in.ts'
import { upsertSignInRecord } from '../../../hub/agents/authorisation/sign-in-records-sql.ts'
import { sha256 } from '../../../hub/platform/crypto/digest.ts'
import type { Secret } from '../../../hub/platform/crypto/secret.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { confirmLink, stopLink } from '../../../hub/reporting/subscriptions/links.ts'
import { findLetterSubscription } from '../../../hub/reporting/subscriptions/subscriptions-sql.ts'
import { insertWarning } from '../../../hub/reporting/warnings/sql.ts'
import { refusalAddress, stopAddress } from '../../../hub/requests/addresses/stop-token.ts'
import type { Issuer } from '../../fakes/issuer.ts'
import { loosen } from '../../world/agents.ts'
import { couple, marie } from '../../world/attempts.ts'
import { feedback, newId } from '../../world/feedback.ts'
import { officeRule } from '../../world/office-rule.ts'
import { town, townConfiguration } from '../../world/town.ts'
import { openAccounts } from './accounts.ts'
import { type Answer, cookiesOf } from './answer.ts'
import type { Asked } from './asked.ts'
import type { Known } from './known.ts'
import { openTown } from './open-town.ts'
import { seed } from './seed.ts'
import { signInToBoth, subjectOf } from './sign-in.ts'
import { makeTypedCodes } from './typed-codes.ts'

/** What is needed to live in a town, beside its hub. */
export interface Living {
  database: Database
  secret: Secret
  now(): Date
  /** The identity provider of the hub. */
  issuer: Pick<Issuer, 'said' | 'sign'>
  ask(asked: Asked): Promise<Answer>
}

/** Something happens through each door that keeps something. @returns what is known of it */
export async function live(living: Living): Promise<Known> {
  const { database, secret, issuer, ask } = living
  const now = living.now()
  const { organisation, site, source } = town
  const rights = { organisation, sectors: ['etat-civil'], role: 'agent' }
  issuer.said = { sub: 'camille', name: 'Camille', parvis: rights }
  const letIn = await openTown(database, secret, now)
  const as = letIn.admin
  const ok = async (asked: Asked) => {
    const answer = await ask(asked)
    if (answer.status < 400) return answer
    throw new Error(`${asked.route}: ${answer.status} ${answer.body.slice(0, 300)}`)
  }
  const told = async (asked: Asked) => JSON.parse((await ok(asked)).body || 'null')
  const put = (route: string, at: readonly string[], json: object) =>
    told(seed(route, { at, as, json }))

  const { configuration, identity, serviceVersion, rule } = await readVersions()
  const said = feedback({
    ...{ configuration: Number(configuration), comment: 'Le guichet ferme', about: 'opinion' },
    handover: { reach: 'marie@courrier.example' },
  })
  const aside = feedback({
    ...{ configuration: Number(configuration), took_ms: 4000, comment: 'Le guichet', trap: true },
  })
  const spare = feedback({ configuration: Number(configuration) })
  const apart = feedback({ configuration: Number(configuration) })
  for (const json of [said, aside, spare, apart]) await ok(seed('POST /v1/feedback', { json }))
  const { tracking, renewed, offer, reference, callback, promise } = await askForSomething()
  const setting = newId()
  const [theme, otherTheme, template, finding, circumstance, subscription, warning] = [
    ...Array.from({ length: 7 }, newId),
  ] as [string, string, string, string, string, string, string]
  const spareSubscription = newId()
  for (const one of [theme, otherTheme])
    await put('PUT /v1/themes/:theme', [one], { name: `Thème ${one}`, words: [], retired: false })
  await put('PUT /v1/reply-templates/:template', [template], { name: template, text: 'Merci.' })
  const messageText = newId()
  await put('PUT /v1/services/:service/texts/:text', ['voirie', messageText], {
    ...{ version: 0, kind: 'message', name: messageText, content: { fr: 'Merci.' } },
  })
  const shown = await told(
    seed('POST /v1/services/:service/texts/preview', {
      ...{ at: ['voirie'], as },
      json: { kind: 'message', locale: 'fr', text: 'Merci.' },
    }),
  )
  const messagePreview = new URL(shown.email.page, 'https://hub.example').searchParams.get('of')
  await put('PUT /v1/settings-aside/:id', [setting], {
    ...{ feedback: apart['id'], reason: 'tests', sentence: 'Un essai' },
  })
  const content = {
    ...{ title: 'Constat', words: '', origin: 'other', theme: null, service: 'voirie' },
    ...{ indicator: 'satisfied', every: 'month', observed: null, decision: null, done_on: null },
  }
  await put('POST /v1/findings', [], { finding, content })
  const day = now.toISOString().slice(0, 10)
  await put('PUT /v1/circumstances/:id', [circumstance], {
    ...{ kind: 'strike', label: 'Grève', from: day, until: null, services: [], territories: [] },
  })
  for (const one of [subscription, spareSubscription])
    await put('PUT /v1/subscriptions/:id', [one], {
      ...{ kind: 'alert', services: [], address: `${one}@bourg.example`, locale: 'fr' },
    })
  await insertWarning(database, organisation, {
    ...{ warning, service: 'voirie', measure: 'unsatisfied', stream: 'invited', way: 'worse' },
    ...{ since: '2026-11-09', until: '2026-11-16', found_at: now },
    ...{ usual_x: 20, usual_n: 100, seen_x: 12, seen_n: 20 },
  })
  const known = await findLetterSubscription(database, organisation, subscription)
  const made = await put('POST /v1/keys', [], {
    ...{ name: 'Autre', source: 'autre', scopes: ['requests'], expires_in_days: null },
  })
  const { merge } = await put('POST /v1/merges', [], {
    ...{ merge: newId(), ...couple, purpose: 'instruct', reason: 'usager_said' },
  })
  const { draft } = await put('PUT /v1/configuration/:site/draft', [site], townConfiguration)
  const imported = await put('POST /v1/results/imports', [], {
    ...{ instrument: 'jdma', service: 'voirie', file: 'b'.repeat(64), refused: 0 },
    rows: [{ id: newId(), month: '2026-10', answers: [{ item: 'satisfaction', value: '3' }] }],
  })
  const invited = await told(
    seed('POST /v1/invitations', { as: letIn.key, json: { service: 'etat-civil' } }),
  )
  const hub = { secret, publicUrl: town.hub }
  const after = (address: string) => address.slice(address.lastIndexOf('/') + 1)
  const began = await beginSignIn()
  const accounts = await openAccounts(
    { ask, admin: as, loosen: (token) => loosen(database, secret, token) },
    began,
  )
  return {
    ...{
      ...letIn,
      configuration,
      identity,
      draft,
      serviceVersion,
      rule,
      tracking,
      reference,
      callback,
    },
    ...{
      offer,
      promise,
      renewed,
      spareSubscription,
      theme,
      otherTheme,
      template,
      messageText,
      messagePreview: messagePreview ?? '',
      finding,
      circumstance,
      subscription,
      warning,
      merge,
    },
    ...began,
    ...accounts,
    ...(await makeTypedCodes(living, { ...letIn, ...accounts, reference, tracking }, ok)),
    ...(await signInToBoth(ask)),
    session: await openSpareSession(letIn.agent),
    leavingSession: await openSpareSession(letIn.leaving),
    logout: await issuer.sign(
      {
        ...{ sub: newId(), jti: newId() },
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      },
      'itself',
      'logout+jwt',
    ),
    spareKey: made.made.key,
    feedback: String(said['id']),
    asideId: String(aside['id']),
    setting,
    receipt: String(said['receipt']),
    spareReceipt: String(spare['receipt']),
    stop: after(stopAddress(hub, { organisation, source, reference })),
    ticket: invited.ticket.replaceAll('-', ''),
    refuse: after(refusalAddress(hub, { organisation, source, reference })),
    stopLetters: after(stopLink(hub, { organisation, subscription: spareSubscription })),
    confirmLetters: after(
      confirmLink(hub, { organisation, subscription, asked: known?.asked ?? '' }),
    ),
    imported: imported.import,
    widget: /widget\/([\w-]+)\//.exec((await ok(seed('GET /parvis.js'))).body)?.[1] ?? 'test',
  }

  async function readVersions() {
    const read = await told(seed('GET /v1/sites/:site', { at: [site] }))
    const roads = await told(seed('GET /v1/services/:service', { at: ['voirie'], as }))
    const shown = await told(seed('GET /v1/organisation/identity', { as }))
    const [{ version } = { version: 0 }] = await database.query<{ version: number }>(
      'select max(version)::int as version from tool_rule where organisation = $1',
      [organisation],
    )
    const next = Number(version) + 1
    await put('PUT /v1/tools/rules/:id', [officeRule.id], { ...officeRule, version: next })
    return {
      configuration: String(read.version),
      identity: String(shown.version),
      serviceVersion: String(roads.version),
      rule: String(next),
    }
  }

  async function askForSomething() {
    const reference = `F-${newId().slice(-12)}`
    const received_at = new Date(now.getTime() - 4 * 86_400_000).toISOString()
    const json = {
      ...{ service: 'passeport', channel: 'web', locale: 'fr', usager: marie, received_at },
      promise: 'norm',
    }
    const request = async (at: string) => {
      const put = seed('PUT /v1/requests/:reference', { at: [at], as: letIn.key, json })
      return String((await told(put)).tracking_code)
    }
    const [tracking, renewed] = [await request(reference), await request(`${reference}-R`)]
    await request(`${reference}-S`)
    const form = { phone: '0199004567', wish: 'Le matin' }
    await ok(seed('POST /suivi/:code/rappel', { at: [tracking], form }))
    const asked = { at: [reference], as: letIn.key }
    const { callbacks } = await told(seed('GET /v1/requests/:reference/callbacks', asked))
    const page = await ok(seed('GET /suivi/:code/code', { at: [renewed] }))
    const offer = /name="offer" value="([^"]+)"/.exec(page.body)?.[1] ?? 'x'
    const jws = await ok(seed('GET /suivi/:code/promesse.jws', { at: [tracking] }))
    const promise = jws.body.trim()
    return { tracking, renewed, offer, reference, callback: callbacks[0].callback, promise }
  }

  /** Opens another session of somebody, by their token. @returns its name */
  async function openSpareSession(token: string): Promise<string> {
    const accountId = subjectOf(token)
    const grant = `spare-session-of-${accountId}`
    const end = new Date(now.getTime() + 3_600_000)
    await upsertSignInRecord(database, 'Grant', grant, { accountId }, end)
    return sha256(grant).slice(0, 22)
  }

  async function beginSignIn() {
    const query = {
      ...{ response_type: 'code', client_id: applications.console, scope, prompt: 'login' },
      ...{ redirect_uri: `${town.hub}/console/`, code_challenge: 'x'.repeat(43) },
      code_challenge_method: 'S256',
    }
    const begun = await ask(seed('GET /oauth/authorize', { query }))
    const signIn = after(begun.headers['location'] ?? '')
    const cookie = cookiesOf(begun)
    const door = { at: [signIn], headers: { cookie } }
    const sent = await ask(seed('GET /oauth/sign-in/:uid/openid', door))
    const there = sent.headers['location']
    const returned = there ? await fetch(there, { redirect: 'manual' }) : null
    const back = returned?.headers.get('location')?.split('?')[1] ?? ''
    return { signIn: signIn || 'x', cookie, back }
  }
}
