import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { findPerson, type Person } from './people.ts'

/** Says who signs in next in this browser, without a form. */
const cookie = 'valmont_entry'

/** How long it says so, in seconds: as long as the form would wait. */
const lasting = 600

/** The library's session, and its signature. */
const sessions = ['valmont_session', 'valmont_session.sig']

/**
 * Writes a link that opens a page of the town, and signs in there as a person of the town.
 * @param identity the identity provider's public URL, without a final slash
 */
export function entryAddress(identity: string, login: string, page: string): string {
  return `${identity}/entrer/${login}?${new URLSearchParams({ page })}`
}

/**
 * Serves those links. Whoever was signed in is signed out first, else the next person would work in
 * their name. Everyone may sign in as anyone here: the demo shows every password.
 * @param opens addresses that a link may open, with all of their pages
 */
export function entryRoute(
  app: FastifyInstance,
  opens: readonly string[],
  missing: (request: FastifyRequest, reply: FastifyReply) => FastifyReply,
): void {
  const origins = opens.map((one) => new URL(one).origin)
  const asked = z.object({ page: z.url().refine((page) => origins.includes(new URL(page).origin)) })
  app.get<{ Params: { login: string } }>('/entrer/:login', (request, reply) => {
    const person = findPerson(request.params.login)
    const { data } = asked.safeParse(request.query)
    if (!person || !data) return missing(request, reply)
    return reply
      .header('set-cookie', [
        `${cookie}=${person.login}; Path=/connexion; Max-Age=${lasting}; HttpOnly; SameSite=Lax`,
        ...sessions.map((name) => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`),
      ])
      .redirect(data.page, 303)
  })
}

/** Returns who a link said would sign in, once: the next sign-in asks again. */
export function takeEntry(request: FastifyRequest, reply: FastifyReply): Person | undefined {
  const [, login = ''] = /(?:^|; )valmont_entry=([\w.]+)/.exec(request.headers.cookie ?? '') ?? []
  const person = findPerson(login)
  if (person)
    reply.header('set-cookie', `${cookie}=; Path=/connexion; Max-Age=0; HttpOnly; SameSite=Lax`)
  return person
}
