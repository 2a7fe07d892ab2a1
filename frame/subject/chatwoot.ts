import * as z from 'zod'
import { parseValue } from '../../extension/background/reading/parse-value.ts'
import type { Sighting } from '../../extension/shared/state.ts'
import type { Handed } from './handed.ts'

/** How a page that Chatwoot shows asks it for what is open; it hands the same unasked once the page is loaded. */
export const chatwootQuestion = 'chatwoot-dashboard-app:fetch-info'

/** The longest message that is read: Chatwoot hands the whole conversation. */
const longest = 2_000_000

const text = z.string().max(300).nullish()
const person = z.object({ id: z.int(), name: text, email: text, phone_number: text })

/**
 * The message of a dashboard app, so much of it as is read. Source: chatwoot/chatwoot,
 * `app/javascript/dashboard/components/widgets/DashboardApp/Frame.vue`, `onIframeLoad` and
 * `dashboardAppContext`: a JSON text. The contact is the one in the store under the sender's id; it
 * is missing until the store has it.
 */
const appContext = z.object({
  event: z.literal('appContext'),
  data: z.object({
    conversation: z.object({
      id: z.int().min(1),
      account_id: z.int().optional(),
      meta: z.object({ sender: person }),
    }),
    contact: person.partial().nullish(),
    currentAgent: z.object({ email: text }).nullish(),
  }),
})

/**
 * Reads the message of Chatwoot: the number of the conversation, and the contact it is with. The tool
 * says whose the conversation is, so both are sure, unless sender and contact are not the same person
 * or the address is the agent's own.
 * @param source whose conversations these are, as the address of the panel says
 * @returns `null` for every other message
 */
export function readChatwoot(said: unknown, source: string | null): Handed | null {
  const read = typeof said === 'string' && said.length <= longest ? parse(said) : null
  const message = appContext.safeParse(read)
  if (!message.success) return null
  const { conversation, contact, currentAgent } = message.data.data
  const { sender } = conversation.meta
  const reference = String(conversation.id)
  const from = source === null ? {} : { source }
  const sightings: Sighting[] = [{ kind: 'reference', value: reference, ...from, trust: 'sure' }]
  const isSame = !contact?.id || contact.id === sender.id
  const own = fold(parseValue('email', currentAgent?.email ?? ''))
  for (const [kind, written] of [
    ['email', sender.email],
    ['phone', sender.phone_number],
  ] as const) {
    const value = parseValue(kind, written ?? '')
    if (value === null || !isSame || fold(value) === own) continue
    sightings.push({ kind, value, trust: 'sure' })
  }
  const name = isSame ? parseValue('name', sender.name?.slice(0, 120) ?? '') : null
  const matter = `${conversation.account_id ?? ''} ${reference} ${sender.id}`
  return { by: 'message', matter, sightings, name, tool: 'Chatwoot' }
}

const fold = (address: string | null) => address?.toLowerCase()

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
