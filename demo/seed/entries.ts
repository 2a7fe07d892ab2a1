import { fill } from '#shared/text/fill.ts'
import type { Entry, Message } from '../register/entry.ts'
import { atWork, between, oneDay, pick, type Random } from '../valmont/chance.ts'
import { services } from '../valmont/services/services.ts'
import { letters, manners } from './letters.ts'
import type { PastRequest } from './requests.ts'
import { household, type Usager, usagers } from './usagers.ts'

/**
 * Invents the register's past requests: usagers and letters. Some people use several services,
 * several times.
 */
export function inventEntries(past: readonly PastRequest[], now: Date, random: Random): Entry[] {
  const shared = sharedRequests(past)
  return past.map(({ reference, request }) => {
    const known = usagers.filter(({ locale }) => locale === request.locale) as [Usager, ...Usager[]]
    const picked = pick(random, known)
    const usager = household[shared.indexOf(reference)] ?? picked
    const service = request.service as Entry['service']
    const course = { reference, service, kind: request.kind ?? '', usager, random }
    return {
      reference,
      service,
      kind: course.kind,
      received_at: request.received_at,
      locale: usager.locale,
      requester: {
        ...usager.requester,
        // The form of this service asks it.
        ...(service === 'etat-civil' && { birth_date: usager.birth_date }),
      },
      messages: inventMessages(course, new Date(request.received_at), now),
    }
  })
}

/** Chooses recent requests for the household, but not the newest: one for each of its members. */
function sharedRequests(past: readonly PastRequest[]): string[] {
  return past
    .filter(({ request: { service, locale } }) => service === 'etat-civil' && locale === 'fr')
    .sort((a, b) => b.request.received_at.localeCompare(a.request.received_at))
    .slice(2, 2 + household.length)
    .map(({ reference }) => reference)
}

/** A request whose letters are invented. */
interface Course {
  reference: string
  service: Entry['service']
  kind: string
  usager: Usager
  random: Random
}

/** Invents the request, often a quoted answer, sometimes an addition. */
function inventMessages(course: Course, received: Date, now: Date): Message[] {
  const { reference, service, kind, usager, random } = course
  const { name, email, phone } = usager.requester
  const words = letters[service][usager.locale]
  const { hello, regards, wrote } = manners[usager.locale]
  const sender = email === undefined ? name : `${name} <${email}>`
  const write = (
    from: string,
    at: Date,
    body: string,
    signature: readonly string[],
    rest = '',
  ) => ({
    from,
    at: at.toISOString(),
    text: `${hello}\n\n${body}\n\n${regards}\n${signature.join('\n')}${rest}`,
  })
  const signature = [name, ...(phone === undefined ? [] : [phone])]

  const first = fill(pick(random, words.first), { kind: kind.toLocaleLowerCase(usager.locale) })
  const messages = [write(sender, received, first, signature)]

  const soon = new Date(received.getTime() + between(random, 0.2, 1.5) * oneDay)
  const answered = atWork(random, soon, received, now)
  const isAnswered = random() < 0.7
  const contact = services.find((one) => one.service === service)?.contact
  if (isAnswered && contact && answered < now) {
    const quoted = `\n\n${fill(wrote, { from: sender })}\n> ${first}`
    const desk = [contact.name, `${contact.email} – ${contact.phone}`]
    messages.push(write(contact.name, answered, fill(words.answer, { reference }), desk, quoted))
  }

  const added = new Date(answered.getTime() + between(random, 0.2, 3) * oneDay)
  const isAdded = random() < 0.4
  const more = pick(random, words.more)
  if (isAdded && added < now) messages.push(write(sender, added, more, signature))
  return messages
}
