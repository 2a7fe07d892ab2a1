import { createHash, randomBytes } from 'node:crypto'
import type { Locale } from '#shared/text/locale.ts'
import type { Entry } from '../../register/entry.ts'
import { recognise } from '../../register/recognise.ts'
import { promiseOf } from '../../valmont/promise.ts'
import { writeReference } from '../../valmont/reference.ts'
import type { Demarche, Filled } from '../form/demarche.ts'
import { startedIn } from '../form/opening.ts'
import { fr } from '../text/fr.ts'
import { siteText } from '../text/text.ts'
import type { SiteSettings } from '../visit/settings.ts'
import { askForTicket } from './ask-for-ticket.ts'
import type { Confirmation } from './confirmation.ts'
import { Kept } from './kept.ts'
import { readSquare } from './read-square.ts'
import { sendRequest } from './send-request.ts'

/** The id of a confirmation, or the reason of a refusal. */
type Taking = { confirmation: string } | { refused: string }

/** Accepts forms, and remembers their confirmations. */
export interface Desk {
  take(demarche: Demarche, filled: Filled, typed: URLSearchParams, locale: Locale): Promise<Taking>
  confirmation(id: string): Confirmation | undefined
}

/** One form, sent once or several times. */
interface Draft {
  reference: string
  received: Date
  taking: Promise<Taking> | undefined
}

export function openDesk(settings: SiteSettings): Desk {
  const drafts = new Kept<Draft>(settings.now)
  const confirmations = new Kept<Confirmation>(settings.now)

  const send = async (
    demarche: Demarche,
    filled: Filled,
    draft: Draft,
    started: string | undefined,
    locale: Locale,
  ): Promise<Taking> => {
    const { service, slug } = demarche
    const sending = await sendRequest(settings, draft.reference, {
      service: service.service,
      channel: 'web',
      locale,
      received_at: draft.received.toISOString(),
      promise: 'norm',
      ...filled.shared,
      about: [...filled.about(siteText[locale])].slice(0, 120).join(''),
      // Names and the rest stay in the town's register. The hub receives e-mail address, number and
      // birth date: it stores keyed digests to recognise the usager. While the request is open, it
      // also stores address and number encrypted, to send messages.
      ...recognise({ reference: draft.reference, requester: filled.requester }, settings.office),
    })
    if ('refused' in sending) return sending
    settings.register.add(entryOf(demarche, filled, draft, locale))
    const id = randomBytes(16).toString('base64url')
    confirmations.keep(id, {
      slug,
      service,
      reference: draft.reference,
      kind: filled.shared.kind,
      where: filled.where,
      isMailed: filled.requester.email !== undefined,
      by: new Date(promiseOf(service, draft.received).to),
      started,
      code: sending.stored.tracking_code,
      trackingUrl: sending.stored.tracking_url,
      square: await readSquare(sending.stored.tracking_url),
      ticket: await askForTicket(settings, {
        service: service.service,
        territory: filled.shared.territory,
        locale,
      }),
    })
    return { confirmation: id }
  }

  return {
    async take(demarche, filled, typed, locale) {
      // The digest is an idempotency key: a form sent twice is one request.
      const key = createHash('sha256').update(`${demarche.slug}?${typed}`).digest('base64url')
      const draft = drafts.find(key) ?? draftOf(demarche, settings.now())
      drafts.keep(key, draft)
      draft.taking ??= send(demarche, filled, draft, startedIn(typed, settings.now()), locale)
      const taking = await draft.taking
      if ('refused' in taking) draft.taking = undefined
      return taking
    },
    confirmation: (id) => confirmations.find(id),
  }
}

function entryOf(demarche: Demarche, filled: Filled, draft: Draft, locale: Locale): Entry {
  const { requester, shared, file } = filled
  const at = draft.received.toISOString()
  return {
    reference: draft.reference,
    service: demarche.slug,
    kind: shared.kind,
    received_at: at,
    locale,
    requester,
    messages: [
      {
        from: fr.site.name,
        at,
        text: file.map(([label, value]) => `${label}\n${value}`).join('\n\n'),
      },
    ],
  }
}

function draftOf({ slug }: Demarche, received: Date): Draft {
  const random = () => randomBytes(4).readUInt32BE() / 2 ** 32
  return {
    reference: writeReference(slug, received.getUTCFullYear(), random),
    received,
    taking: undefined,
  }
}
