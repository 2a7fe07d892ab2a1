import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { readForms, typedIn } from '../pages/forms.ts'
import { sendPage } from '../pages/render.ts'
import arms from '../site/art/blason.svg?raw'
import { sheet } from '../site/style/sheet.ts'
import { entryRoute, takeEntry } from './entry.ts'
import { NoticePage } from './notice-page.tsx'
import { findPerson, type Person, password } from './people.ts'
import { assurance } from './provider.ts'
import type { IdentitySettings } from './settings.ts'
import { SignInPage } from './sign-in-page.tsx'
import own from './style/identity.css?raw'
import { visitOf } from './visit.ts'

/** Addresses of our own pages; the library handles all others. */
export const ours = /^\/((?:connexion|entrer)\/[^/?]+|valmont\.css|blason\.svg)?(\?|$)/

/** Serves the sign-in pages. The library finds the current sign-in by a cookie. */
export function routes(
  app: FastifyInstance,
  provider: Provider,
  { hub, opens }: Pick<IdentitySettings, 'hub' | 'opens'>,
): void {
  readForms(app)
  const finish = async (request: FastifyRequest, reply: FastifyReply, { login }: Person) => {
    const signedIn = { login: { accountId: login, acr: assurance } }
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, signedIn), 303)
  }

  app.get('/', (request, reply) =>
    sendPage(reply, <NoticePage visit={visitOf(hub, request)} words="home" />),
  )
  app.get('/connexion/:id', async (request, reply) => {
    const { params } = await provider.interactionDetails(request.raw, reply.raw)
    const entering = takeEntry(request, reply)
    if (entering) return finish(request, reply, entering)
    return sendPage(reply, <SignInPage visit={visitOf(hub, request, params['ui_locales'])} />)
  })
  app.post('/connexion/:id', async (request, reply) => {
    const { params } = await provider.interactionDetails(request.raw, reply.raw)
    const typed = typedIn(request.body)
    const login = (typed.get('login') ?? '').slice(0, 80)
    const person = findPerson(login)
    if (!person || typed.get('password') !== password) {
      const visit = visitOf(hub, request, params['ui_locales'])
      // Chromium closes a sign-in window on any other status.
      return sendPage(reply, <SignInPage visit={visit} login={login} />)
    }
    return finish(request, reply, person)
  })
  entryRoute(app, opens, (request, reply) =>
    sendPage(reply, <NoticePage visit={visitOf(hub, request)} words="missing" />, 404),
  )

  app.get('/valmont.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(`${sheet}\n${own}`),
  )
  app.get('/blason.svg', (_request, reply) => reply.type('image/svg+xml').send(arms))
}
