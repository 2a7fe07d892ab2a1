import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { stopAddress } from '../../../hub/requests/addresses/stop-token.ts'
import { type Issuer, startIssuer } from '../../fakes/issuer.ts'
import { townAgents } from '../../world/agents.ts'
import { declareTown } from '../../world/declare-town.ts'
import { eventually } from '../../world/eventually.ts'
import { feedback, newId } from '../../world/feedback.ts'
import { freePort } from '../../world/free-port.ts'
import { hubRoot } from '../../world/hub-root.ts'
import { leaksIn } from '../../world/leaks.ts'
import { type MailServer, startMailServer } from '../../world/mail-server.ts'
import { ownFolder, type Product, secret, startServe } from '../../world/product.ts'
import { type Receiver, startReceiver } from '../../world/receiver.ts'
import { justReceived, sayToHub } from '../../world/say-to-hub.ts'
import { askTokens, comeBack, tiedHeaders } from '../../world/session.ts'
import { type SmsGateway, startSmsGateway } from '../../world/sms-gateway.ts'
import { newDatabase } from '../../world/stores.ts'
import { town, townServices } from '../../world/town.ts'
import { walker } from '../../world/walk.ts'
import { declareWebhook, webhookSecret } from '../../world/webhooks.ts'
import { openWire } from '../../world/wire.ts'

/** What people are called, write and are reached at, and what opens something, that day. */
const used: Record<string, string> = {
  name: 'Zélie Quatrevaux-Lagrange',
  birth: '1971-02-29'.replace('29', '28'),
  email: 'zelie.quatrevaux@courrier.example',
  phone: '+33199007788',
  'phone as typed': '01 99 00 77 88',
  comment: 'Mon dossier Quasimodo est perdu au guichet numéro dix-sept',
  wish: 'Plutôt le soir après le marché aux poissons',
  reach: 'chez ma sœur Hildegarde au troisième étage',
  kind: 'Recours contre une décision de tutelle',
  key: town.key.split('_')[2] ?? '',
  'secret of the hub': secret,
  'secret of webhooks': webhookSecret,
  'key in the address of a webhook': 'cle-du-crochet-8Hq2Zt5vXw',
  'password of mail': 'mot-de-passe-du-courrier-Kx81',
  'token of SMS': 'jeton-des-sms-Vw93nQ77',
  'password of the database': 'mot-de-passe-de-la-base-Jd62',
  'secret of the application': 'secret-de-l-application-Np45',
}

describe('A day of a town, with the hub’s log at its most talkative', () => {
  let hub: Product
  let receiver: Receiver
  let mail: MailServer
  let sms: SmsGateway
  let issuer: Issuer
  let wire: Awaited<ReturnType<typeof openWire>>
  let root: Uint8Array
  let direct = ''
  let log = ''
  /** What the hub refused, as it said it. */
  const refusals: string[] = []
  const folder = ownFolder()
  const ends: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    receiver = await startReceiver()
    receiver.answer = (response, { body }) => response.writeHead(500).end(body)
    mail = await startMailServer({ user: 'bourg', pass: 'another' })
    sms = await startSmsGateway()
    sms.answer = (response) => response.writeHead(400).end(JSON.stringify(sms.came.at(-1)))
    const port = await freePort(2)
    issuer = await startIssuer(port + 1)
    issuer.said = { parvis: townAgents.claire.rights, name: 'Claire Morel' }
    direct = await newDatabase()
    const address = new URL(direct)
    wire = await openWire(Number(address.port))
    const database = openPostgres(address.href)
    await declareTown(database)
    const [civil] = townServices
    if (!civil) throw new Error('The town of the tests has services')
    await upsertService(database, town.organisation, {
      ...civil,
      steps: [
        { proof: 'acknowledged', title: { fr: 'Reçue', en: 'Received' }, channels: ['email'] },
        { proof: 'decided', title: { fr: 'Décidée', en: 'Decided' }, channels: ['sms', 'email'] },
      ],
    })
    root = await hubRoot(database, secret)
    const known = { database, clock: { now: new Date() }, secret: root }
    await declareWebhook(known, `${receiver.url}?key=${used['key in the address of a webhook']}`)
    await database.close()
    address.password = used['password of the database'] ?? ''
    address.port = String(wire.port)
    const { port: mailPort } = new URL(mail.url)
    hub = await startServe(
      {
        DATABASE_URL: address.href,
        PARVIS_LOG: 'debug',
        PARVIS_SEALS: folder.path,
        PARVIS_WEBHOOK_NETWORKS: '127.0.0.0/8',
        SMTP_URL: `smtp://bourg:${used['password of mail']}@127.0.0.1:${mailPort}`,
        PARVIS_MAIL_FROM: 'Bourg <ne-pas-repondre@bourg.example>',
        PARVIS_SMS_URL: sms.url,
        PARVIS_SMS_TOKEN: used['token of SMS'] ?? '',
        PARVIS_OIDC_ISSUER: issuer.url,
        PARVIS_OIDC_CLIENT_ID: 'parvis',
        PARVIS_OIDC_CLIENT_SECRET: used['secret of the application'] ?? '',
        PARVIS_PUBLIC_URL: `http://127.0.0.1:${port}`,
      },
      port,
    )
    hub.process.stdout?.on('data', (bytes) => {
      log += bytes
    })
    ends.push(hub.stop, () => wire.close(), issuer.stop, sms.close, mail.close, receiver.close)
  })
  afterAll(async () => {
    for (const end of ends) await end()
    folder.remove()
  })

  /** Asks the hub something, as anybody does, and keeps how it refuses. */
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(hub.at('hub') + path, { redirect: 'manual', ...init })
    if (`${answer.headers.get('content-type')}`.includes('problem+json'))
      refusals.push(await answer.clone().text())
    return answer
  }
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const form = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) })

  it('is lived, with all that goes wrong in it', async () => {
    const origin = hub.at('hub')
    const { address, verifier } = await comeBack(origin, 'claire', walker())
    const code = address.searchParams.get('code') ?? ''
    const fields = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: `${origin}/console/`,
      code_verifier: verifier,
    }
    const { access_token, refresh_token } = await (await askTokens(origin, fields)).json()
    expect((await askTokens(origin, { grant_type: 'refresh_token', refresh_token })).status).toBe(
      200,
    )
    Object.assign(used, { code, verifier, refresh_token })
    used['signature of a token'] = access_token.split('.')[2]
    const { access_token: agent } = await (await askTokens(origin, await again(origin))).json()
    const shown = (method: string, path: string) => tiedHeaders(agent, method, origin + path)

    const { name = '', birth = '', email = '', phone = '', comment, wish, reach, kind } = used
    const usager = { name, birth_date: birth, email, phone }
    const put = await sayToHub(origin, 'PUT', 'EC-1', {
      ...justReceived('etat-civil'),
      kind,
      usager,
    })
    const tracking = String(put['tracking_code'])
    used['tracking code'] = tracking
    await sayToHub(origin, 'POST', 'EC-1/proofs', {
      id: newId(),
      kind: 'decided',
      at: new Date().toISOString(),
    })
    const part = feedback({ comment, about: 'opinion', handover: { reach, request: 'EC-1' } })
    used['receipt'] = String(part['receipt'])
    expect((await post('/v1/feedback', part)).status).toBeLessThan(500)
    const look = { kind: 'email', value: email }
    for (const second_factor of [undefined, { kind: 'birth_date', value: '1999-01-01' }])
      await post(
        '/v1/context',
        { identifier: look, purpose: 'instruct', level: 2, second_factor },
        await shown('POST', '/v1/context'),
      )
    const withCodes = { 'parvis-receipt': used['receipt'], 'parvis-tracking': tracking }
    const stop = stopAddress(
      { secret: root, publicUrl: '' },
      { organisation: town.organisation, source: town.source, reference: 'EC-1' },
    )
    used['address that stops messages'] = stop.slice('/arret/'.length)

    /** Everything that is asked with what nobody else should read, well and badly. */
    const visits = async () => {
      for (const path of ['/v1/feedback/receipt', '/v1/tracking', '/v1/agent', '/v1/access'])
        await ask(path, { headers: { ...withCodes, ...(await shown('GET', path)) } })
      for (const path of [
        `/suivi/${tracking}`,
        `/suivi/${tracking}/qr.svg`,
        stop,
        `/suivi/%ff${tracking}`,
      ])
        await ask(path)
      await form(`/suivi/${tracking}/rappel`, {
        phone: used['phone as typed'] ?? '',
        wish: wish ?? '',
      })
      await form(`/suivi/${tracking}/preferences`, { language: 'fr', channel: 'sms' })
      await form('/recu', { code: used['receipt'] ?? '' })
      await form('/carnet', { codes: tracking })
      await post('/v1/feedback', { ...part, id: newId(), comment: `${comment} `.repeat(30) })
      await ask('/v1/feedback', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"comment": "${comment}", "email": "${email}"`,
      })
      for (const wrong of [`${agent}x`, `${town.key}x`, `parvis_bourg_${access_token.slice(-43)}`])
        await post(
          '/v1/requests/EC-1/proofs',
          { id: newId(), kind, text: comment },
          { authorization: `Bearer ${wrong}` },
        )
      await ask(
        `/${encodeURIComponent(email)}/${tracking}?code=${tracking}&name=${encodeURIComponent(name)}`,
      )
      await ask(
        `/oauth/callback?code=${code}&state=${tracking}&error_description=${encodeURIComponent(name)}`,
      )
      await ask(`/oauth/sign-in/${tracking}/back?code=${code}&state=${tracking}`)
      await askTokens(origin, fields)
      await askTokens(origin, { grant_type: 'refresh_token', refresh_token })
      await form('/oauth/revoke', { token: refresh_token, client_id: 'stranger' })
      await form('/oauth/backchannel-logout', { logout_token: access_token })
      await ask('/v1/bounces', {
        method: 'POST',
        headers: { authorization: `Bearer ${town.key}`, 'content-type': 'message/rfc822' },
        body: `To: ${email}\r\nSubject: ${name}\r\n\r\n${comment}`,
      })
    }
    await visits()
    await eventually(async () => {
      expect(receiver.heard.length).toBeGreaterThan(0)
      expect(sms.came.length + mail.connections).toBeGreaterThan(0)
    })
    wire.cut()
    await visits()
    await eventually(async () => expect((await ask('/readyz')).status).toBe(503))
    wire.mend()
    await quoting(async () => {
      const told = await post('/v1/feedback', {
        ...part,
        id: newId(),
        receipt: feedback()['receipt'],
      })
      expect(told.status).toBe(500)
    })
    await eventually(async () => expect((await ask('/readyz')).status).toBe(200))
    issuer.hasKeys = false
    await ask('/sign-out')
    await visits()
    await hub.stop()
  })

  it('leaves a log that says what went wrong, and nothing of whom', () => {
    const said = log + hub.said()
    expect(log.split('\n').length).toBeGreaterThan(5)
    for (const what of ['unavailable', '22P02', 'an agent signed in', 'refused for want of rights'])
      expect(log).toContain(what)
    expect(leaksIn(said, used)).toEqual([])
  })

  it('is refused without a word of what was sent', () => {
    expect(refusals.length).toBeGreaterThan(15)
    expect(leaksIn(refusals.join('\n'), used)).toEqual([])
  })

  /** Meanwhile the database repeats the comment it is given, as PostgreSQL does of what it cannot read. */
  async function quoting(work: () => Promise<void>) {
    const database = openPostgres(direct, 1)
    await database.script(`
      create function quote_it() returns trigger language plpgsql as $$ begin
        raise exception 'invalid input syntax for type integer: "%"', new.comment
          using errcode = '22P02';
      end $$;
      create trigger quote_it before insert on part_log for each row execute function quote_it()`)
    await work()
    await database.script('drop trigger quote_it on part_log; drop function quote_it')
    await database.close()
  }

  /** A second sign-in, for a session that nobody breaks. */
  async function again(origin: string) {
    const { address, verifier } = await comeBack(origin, 'claire', walker())
    return {
      grant_type: 'authorization_code',
      code: address.searchParams.get('code') ?? '',
      redirect_uri: `${origin}/console/`,
      code_verifier: verifier,
    }
  }
})
