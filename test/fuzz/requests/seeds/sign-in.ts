import { applications, scope } from '#shared/contract/sign-in.ts'
import { town } from '../../../world/town.ts'
import { type Seeds, seed } from '../seed.ts'

/** Signing in and out, as browsers and the organisation's identity provider ask. */
export const signIn: Seeds = (known) => {
  const home = `${town.hub}/console/`
  const cookie = { cookie: known.cookie }
  const who = { client_id: applications.console }
  const asked = {
    ...{ response_type: 'code', ...who, redirect_uri: home, scope, state: 's' },
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
    seed('GET /oauth/authorize/:uid', { at: [known.signIn], headers: cookie }),
    seed('POST /oauth/token', {
      headers: { origin: town.hub },
      form: {
        ...{ grant_type: 'authorization_code', ...who, code: 'x'.repeat(43) },
        ...{ redirect_uri: home, code_verifier: 'x'.repeat(43) },
      },
    }),
    seed('POST /oauth/token', {
      form: { grant_type: 'refresh_token', ...who, refresh_token: 'x'.repeat(43) },
    }),
    seed('POST /oauth/revoke', { form: { ...who, token: 'x'.repeat(43) } }),
    seed('POST /oauth/backchannel-logout', { form: { logout_token: 'e30.e30.x' } }),
    seed('GET /sign-out', { query: { locale: 'fr' } }),
    seed('GET /signed-out', { query: { state: 'fr' } }),
  ]
}
