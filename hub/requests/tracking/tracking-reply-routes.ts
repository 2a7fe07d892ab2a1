import { longestReply, replyKinds, requestReplySent } from '#shared/contract/requests/reply.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Deps } from '../../platform/deps.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { recordReply } from '../replies/record-reply.ts'
import type { Tracked } from '../status/find-tracked.ts'
import { markDone } from './done-mark.ts'
import { openTracked } from './open-tracked.ts'
import type { ReplyFault } from './page/reply-form.tsx'
import { writeTrackingPage } from './page/tracking-page.tsx'
import { pageOf } from './page-of.ts'

/** Longest form, in bytes: a long text is refused with what was typed. */
const longestForm = 1_000_000

/** The page of a request with its form to answer, and that form, without script. */
export const trackingReplyRoutes: Routes = apart(async (app, deps) => {
  installPageBorder(app)

  // Messages link to this page.
  app.get('/suivi/:code/repondre', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { kind } = request.query as Record<string, unknown>
      const page = await pageOf(tracked, frame.locale, deps, String(kind ?? 'reply'))
      return reply.send(writeTrackingPage(page, frame))
    }),
  )

  // Reloaded without its form.
  app.get('/suivi/:code/reponse', codePage, (request, reply) => {
    const { code } = request.params as { code: string }
    const to = `/suivi/${encodeURIComponent(code)}/repondre?locale=${usagerLocaleOf(request)}`
    return asPage(reply).redirect(to, 303)
  })

  app.post('/suivi/:code/reponse', { ...codePage, bodyLimit: longestForm }, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { locale } = frame
      deps.countPost(tracked.request)
      const fault = await recordForm(deps, tracked, request.body, locale)
      if (!fault) {
        const done = markDone(deps, tracked.code, 'reply')
        return reply.redirect(`/suivi/${tracked.code}?locale=${locale}&done=${done}`, 303)
      }
      const page = await pageOf(tracked, locale, deps, fault.kind)
      const replies = { ...page.replies, fault }
      return reply.code(422).send(writeTrackingPage({ ...page, replies }, frame))
    }),
  )
})

/** Records the reply of a form. @returns its fault, with the text as typed; `null` where it is stored */
async function recordForm(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret'>,
  tracked: Tracked,
  body: unknown,
  locale: UsagerLocale,
): Promise<ReplyFault | null> {
  const typed = cleanText(field(body, 'text'))
  const kind = replyKinds.find((one) => one === field(body, 'kind')) ?? 'reply'
  const fresh = () => uuidv7(deps.clock().getTime(), deps.random(10))
  const wrong = (fault: ReplyFault['fault']) => ({ fault, kind, text: typed })
  const sent = (reply: string) =>
    requestReplySent.safeParse({ reply, kind, text: typed, written_in: locale })
  const named = sent(field(body, 'reply'))
  const read = named.success ? named : sent(fresh())
  if (!read.success) {
    const codes = read.error.issues.map(({ message }) => message)
    if (codes.includes('direction_override')) return wrong('hidden')
    return wrong([...typed].length > longestReply ? 'tooLong' : 'empty')
  }
  try {
    await recordReply(deps, tracked, read.data)
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'too_many_replies') return wrong('tooMany')
    if (error.code !== 'reply_contradiction') throw error
    // The form came back by the browser's history, and says something else: another reply.
    return recordForm(deps, tracked, { kind, text: typed }, locale)
  }
}

/** Returns a text as typed, without characters that PostgreSQL refuses. */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .trim()
}
