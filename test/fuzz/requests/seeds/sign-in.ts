import { applications, scope } from '#shared/contract/agents/sign-in.ts'
import { town } from '../../../world/town.ts'
import { type Seeds, seed } from '../seed.ts'
import { consoleHome, extensionHome } from '../sign-in.ts'

/** Signing in and out, as browsers and the organisation's identity provider ask. */
export const signIn: Seeds = (known) => {
  const cookie = { cookie: known.cookie }
  const proved = { cookie: known.proved }
  const who = { client_id: applications.console }
  const asked = {
    ...{ response_type: 'code', ...who, redirect_uri: consoleHome, scope, state: 's' },
    ...{ code_challenge: 'x'.repeat(43), code_challenge_method: 'S256', ui_locales: 'fr' },
  }
  return [
    seed('GET /.well-known/openid-configuration'),
    seed('GET /oauth/authorize', { query: { ...asked, prompt: 'login' } }),
    seed('GET /oauth/sign-in/:uid', { at: [known.signIn], headers: cookie }),
    seed('GET /oauth/callback', { query: Object.fromEntries(new URLSearchParams(known.back)) }),
    seed('GET /oauth/sign-in/:uid/back', {
      ...{ at: [known.signIn], headers: cookie },
      query: Object.fromEntries(new URLSearchParams(known.back)),
    }),
    seed('GET /oauth/sign-in/:uid/openid', { at: [known.signIn], headers: cookie }),
    seed('POST /oauth/sign-in/:uid/passkey/options', {
      ...{ at: [known.signIn], headers: cookie, json: {} },
    }),
    seed('POST /oauth/sign-in/:uid/passkey', {
      ...{ at: [known.signIn], headers: cookie },
      body: ['application/json', known.usedPasskey],
    }),
    seed('POST /oauth/sign-in/:uid/link', {
      ...{ at: [known.signIn], headers: cookie, form: { email: 'zoe@bourg.example' } },
    }),
    seed('POST /oauth/sign-in/:uid/code', {
      at: [known.signIn],
      headers: { cookie: `${known.cookie}; __Host-parvis_asked=${known.asked}` },
      form: { code: known.typed },
    }),
    seed('GET /setup', { query: { code: 'ABCD-EFGH-JKMN-PQRS' } }),
    seed('POST /setup', {
      form: { code: 'ABCD', organisation: 'Bourg', name: 'Zoé', email: 'zoe@bourg.example' },
    }),
    seed('GET /acces/:token', { at: [known.access] }),
    seed('POST /acces/:token', { at: [known.access], form: {} }),
    seed('GET /compte/cle', { query: { locale: 'fr' }, headers: proved }),
    seed('GET /compte/pret', { query: { locale: 'fr' } }),
    seed('POST /compte/cle/options', { json: {}, headers: proved }),
    seed('POST /compte/cle', {
      headers: proved,
      body: ['application/json', known.madePasskey],
    }),
    seed('GET /oauth/authorize/:uid', { at: [known.signIn], headers: cookie }),
    seed('POST /oauth/token', {
      headers: { dpop: known.proof },
      form: {
        ...{ grant_type: 'authorization_code', client_id: applications.extension },
        ...{ code: known.code, redirect_uri: extensionHome, code_verifier: known.verifier },
      },
    }),
    seed('POST /oauth/token', {
      headers: { origin: town.hub, dpop: known.deskProof },
      form: { grant_type: 'refresh_token', ...who, refresh_token: known.refresh },
    }),
    seed('POST /oauth/revoke', { form: { ...who, token: 'x'.repeat(43) } }),
    seed('POST /oauth/backchannel-logout', { form: { logout_token: known.logout } }),
    seed('GET /sign-out', { query: { locale: 'fr' } }),
    seed('GET /signed-out', { query: { state: 'fr' } }),
  ]
}
