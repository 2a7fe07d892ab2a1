import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { type Agent, agent as agentSchema } from '#shared/contract/agents/agent.ts'
import { type BeliefsAsked, beliefsSent } from '#shared/contract/agents/belief.ts'
import { type Context, type ContextAsked, context } from '#shared/contract/agents/context.ts'
import { type FollowUps, followUpDone, followUps } from '#shared/contract/agents/follow-up.ts'
import type { Level } from '#shared/contract/agents/purpose.ts'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { applications, redirectsField } from '#shared/contract/agents/sign-in.ts'
import { ruleFault, type Tools } from '#shared/contract/agents/tools.ts'
import { freePort } from '../world/free-port.ts'
import { type HubActs, openHubActs } from './hub-acts.ts'

/** An answer of the double: a status, and a body as JSON or HTML. */
interface HubAnswer {
  status: number
  body: object | string
  location?: string
}

/** A double of the hub, for the extension. */
export interface HubDouble {
  address: string
  /** Every request: method and path, URL, body. */
  asked: { what: string; url: string; body: string; proof: string | undefined }[]
  /** Answers a search; a test may replace it. It must be a `Context`. */
  answer(asked: ContextAsked): HubAnswer | Promise<HubAnswer>
  /** Redirect URIs it announces; older hubs announce none. */
  redirects?: string[]
  /** Its configuration of tools. */
  tools: Tools
  /** What the agent follows up, and how many the hub says are due. */
  followUps: FollowUps
  due: number
  /** Its questions to the agent's team. */
  beliefs: BeliefsAsked
  /** Acts of agents. */
  acts: HubActs
  /** Replaced answers, by method and path. */
  instead: Map<string, HubAnswer | Promise<HubAnswer>>
  /** Accepted access tokens; a test may empty it. */
  tokens: Set<string>
  /** Accepted refresh tokens, each single-use. */
  refreshes: Set<string>
  close(): void
}

/** The agent who signs in. */
export const agent: Agent = {
  name: 'Camille Renaud',
  organisation: { organisation: 'valmont', name: 'Valmont' },
  service: { service: 'etat-civil', name: { fr: 'État civil', en: 'Civil registry' } },
  sectors: ['etat-civil'],
  role: 'agent',
  purposes: [...defaultPurposes],
}

/** A request as the hub tells of it. */
export function contextOf(reference: string, level: Level = 1): Context {
  const answer = { found: true, level, asked_at: '2026-11-24T10:00:00Z' } as const
  if (level === 0) return answer
  return {
    ...answer,
    zone: 'Europe/Paris',
    request: {
      source: 'site',
      reference,
      state: 'in_progress',
      service: 'État civil',
      headline: 'Demande en cours de traitement.',
      stones: [{ kind: 'acknowledged', status: 'done', title: 'Demande reçue' }],
      contact: { name: 'Accueil de la mairie' },
      norm: 'Réponse en 5 jours ouvrés.',
      adaptations: [],
      channel: 'En ligne',
      received: 'lundi 23 novembre',
      told: 'Dernière nouvelle de la source : lundi 23 novembre à 10 h 00',
    },
    others: [],
  }
}

/** Opens the double on its own port. Everybody is signed in at once. */
export async function openHubDouble(): Promise<HubDouble> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const codes = new Map<string, string>()

  /** Issues tokens bound to the caller's key. */
  const issue = async () => {
    const [access, refresh] = [randomUUID(), randomUUID()]
    hub.tokens.add(access)
    hub.refreshes.add(refresh)
    const id = await new SignJWT()
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(address)
      .setAudience(applications.extension)
      .setSubject('agent')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey)
    const body = {
      access_token: access,
      refresh_token: refresh,
      id_token: id,
      token_type: 'DPoP',
      expires_in: 600,
    }
    return { status: 200, body }
  }
  const route = async (what: string, url: URL, body: string, token: string) => {
    switch (what) {
      case 'GET /.well-known/openid-configuration':
        return {
          status: 200,
          body: {
            issuer: address,
            authorization_endpoint: `${address}/oauth/authorize`,
            token_endpoint: `${address}/oauth/token`,
            revocation_endpoint: `${address}/oauth/revoke`,
            ...(hub.redirects && { [redirectsField]: hub.redirects }),
            jwks_uri: `${address}/.well-known/jwks.json`,
            response_types_supported: ['code'],
            id_token_signing_alg_values_supported: ['ES256'],
          },
        }
      case 'GET /.well-known/jwks.json':
        return { status: 200, body: { keys: [await exportJWK(publicKey)] } }
      case 'GET /oauth/authorize': {
        const code = randomUUID()
        codes.set(code, url.searchParams.get('code_challenge') ?? '')
        const back = new URL(url.searchParams.get('redirect_uri') ?? '')
        back.searchParams.set('code', code)
        back.searchParams.set('state', url.searchParams.get('state') ?? '')
        return { status: 303, body: '', location: back.href }
      }
      case 'POST /oauth/token': {
        const form = new URLSearchParams(body)
        const challenge = codes.get(form.get('code') ?? '')
        const verifier = createHash('sha256').update(form.get('code_verifier') ?? '')
        const isProved = challenge !== undefined && verifier.digest('base64url') === challenge
        codes.delete(form.get('code') ?? '')
        if (isProved || hub.refreshes.delete(form.get('refresh_token') ?? '')) return issue()
        return { status: 400, body: { error: 'invalid_grant' } }
      }
      case 'POST /oauth/revoke':
        hub.refreshes.delete(new URLSearchParams(body).get('token') ?? '')
        return { status: 200, body: {} }
      case 'DELETE /v1/agent/sessions':
        if (!hub.tokens.has(token)) return unauthorised
        hub.refreshes.clear()
        hub.tokens.clear()
        return { status: 204, body: '' }
      case 'GET /v1/agent':
        return hub.tokens.has(token)
          ? { status: 200, body: agentSchema.parse(agent) }
          : unauthorised
      case 'GET /v1/tools':
        return hub.tokens.has(token) ? { status: 200, body: hub.tools } : unauthorised
      case 'POST /v1/tools/faults':
        if (!hub.tokens.has(token)) return unauthorised
        ruleFault.parse(JSON.parse(body))
        return { status: 204, body: '' }
      case 'GET /v1/follow-ups':
        return hub.tokens.has(token)
          ? { status: 200, body: followUps.parse(hub.followUps) }
          : unauthorised
      case 'GET /v1/follow-ups/due':
        return hub.tokens.has(token) ? { status: 200, body: { due: hub.due } } : unauthorised
      case 'GET /v1/beliefs':
        return hub.tokens.has(token) ? { status: 200, body: hub.beliefs } : unauthorised
      case 'POST /v1/beliefs':
        if (!hub.tokens.has(token)) return unauthorised
        beliefsSent.parse(JSON.parse(body))
        return { status: 204, body: '' }
      case 'POST /v1/context':
        return hub.tokens.has(token) ? tell(await hub.answer(JSON.parse(body))) : unauthorised
      default: {
        const [method = '', path = ''] = what.split(' ')
        if (method === 'POST' && !hub.tokens.has(token)) return unauthorised
        if (/^\/v1\/follow-ups\/[\w-]+\/done$/.test(path)) {
          hub.due += followUpDone.parse(JSON.parse(body)).undone ? 1 : -1
          return { status: 200, body: { due: hub.due } }
        }
        return hub.acts.answer(method, path, body) ?? { status: 404, body: '' }
      }
    }
  }
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
    response.setHeader('access-control-allow-headers', 'authorization, content-type, dpop')
    if (request.method === 'OPTIONS') return response.writeHead(204).end()
    const url = new URL(request.url ?? '/', address)
    const what = `${request.method} ${url.pathname}`
    const body = await readBody(request)
    const { dpop: proof } = request.headers as { dpop?: string }
    hub.asked.push({ what, url: url.href, body, proof })
    // Require a DPoP proof; the hub's own tests verify proofs.
    const token = proof ? (request.headers.authorization ?? '').replace('DPoP ', '') : ''
    const answer: HubAnswer = await (hub.instead.get(what) ?? route(what, url, body, token))
    const { body: said } = answer
    const isHtml = typeof said === 'string'
    return response
      .writeHead(answer.status, {
        'content-type': isHtml
          ? 'text/html'
          : `application/${'code' in said ? 'problem+json' : 'json'}`,
        ...(answer.location && { location: answer.location }),
        ...(answer.status === 401 && { 'www-authenticate': 'DPoP algs="ES256"' }),
      })
      .end(isHtml ? said : JSON.stringify(said))
  })
  const hub: HubDouble = {
    address,
    asked: [],
    tools: { places: [], references: [], rules: [], keys: [] },
    followUps: { today: '2026-11-24', follow_ups: [] },
    due: 0,
    beliefs: { asked: null },
    acts: openHubActs(),
    instead: new Map(),
    tokens: new Set(),
    refreshes: new Set(),
    answer: ({ identifier: { value } }) => ({ status: 200, body: contextOf(value) }),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return hub
}

const unauthorised: HubAnswer = { status: 401, body: { code: 'token_refused' } }

/** Validates an answer against the contract. @throws when no hub would send it */
function tell(answer: HubAnswer): HubAnswer {
  return answer.status === 200 ? { ...answer, body: context.parse(answer.body) } : answer
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const bytes of request) body += bytes
  return body
}
