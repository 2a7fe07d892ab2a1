import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { parsePhone } from '#shared/telephone/phone.ts'
import { answerDay } from '../../catalogue/services/answer-day.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { CallbackRefusal, TypedCallback } from '../callbacks/callback-refusal.ts'
import {
  hasSlot,
  insertCallback,
  listCallbacks,
  lockWindows,
  type StoredCallback,
} from '../callbacks/callbacks-sql.ts'
import { type CallbackRequest, findWindows } from '../callbacks/find-windows.ts'
import { nameSlot, readSlotStart, type Slot, windowOf } from '../callbacks/list-windows.ts'
import { emit } from '../events/emit.ts'
import { openSigner, type SigningDeps } from '../promises/signer.ts'
import { lockRequest } from '../requests/requests-sql.ts'
import { notifyCallback } from './notify-callback.ts'

/** Most pending callbacks of one request: a number, and two more for corrections. */
const mostAwaited = 3

/** Longest topic, in characters. */
const longestWish = 120

/** Dependencies of a callback. */
export type CallbackDeps = SigningDeps & Pick<Deps, 'database' | 'outbox'>

/**
 * Inserts a callback, in a free slot where the service declares some. Ignores one that is already
 * pending.
 * @param typed by the usager: a number without country code is French
 * @returns the fault, or `null` on success
 */
export async function requestCallback(
  deps: CallbackDeps,
  called: CallbackRequest,
  typed: TypedCallback,
): Promise<CallbackRefusal | null> {
  const number = parsePhone(typed.phone)
  if (!number) return { field: 'phone', fault: 'wrong' }
  if (number.isCostly) return { field: 'phone', fault: 'costly' }
  const wish = cleanWish(typed.wish)
  if (/[\u202A-\u202E\u2066-\u2069]/.test(wish)) return { field: 'wish', fault: 'hidden' }
  if ([...wish].length > longestWish) return { field: 'wish', fault: 'tooLong' }
  const { phone } = number
  const refused = await deps.database.transaction(async (transaction) => {
    const request = await lockRequest(transaction, called.request)
    if (!request) return null
    const awaited = (await listCallbacks(transaction, request)).filter(
      ({ done_at }) => done_at === null,
    )
    const now = deps.clock()
    const ahead = awaited.filter(hasSlot).find((one) => one.window_to > now)
    if (ahead) return isNamed(ahead, typed.slot) ? null : refuseSlot('already')
    const isSlots = called.service.callbacks !== undefined
    if (!isSlots && awaited.some((one) => one.phone === phone)) return null
    if (awaited.length >= mostAwaited) return { field: 'phone', fault: 'tooMany' } as const
    const slots = await findWindows(transaction, called, now)
    const slot = slots.find((one) => nameSlot(one) === typed.slot)
    if (isSlots && !slot) return refuseSlot(faultOf(typed.slot, now))
    const isInserted = await insert(transaction, deps, called, {
      ...{ phone, wish: wish || null, at: now },
      slot: slot ?? null,
    })
    return isInserted ? null : refuseSlot('taken')
  })
  deps.outbox.wake()
  return refused
}

async function insert(
  transaction: Queryable,
  deps: CallbackDeps,
  called: CallbackRequest,
  { phone, wish, at, slot }: { phone: string; wish: string | null; at: Date; slot: Slot | null },
): Promise<boolean> {
  const { request, service, zone } = called
  const { territory } = request
  const callback = uuidv7(at.getTime(), deps.random(10))
  const kept = {
    ...{ callback, phone, wish, asked_at: at },
    due_on: slot ? dayIn(slot.zone, slot.to) : answerDay(service, { territory, zone }, at),
    ...(slot ? await sign(transaction, deps, called, slot) : noSlot),
  }
  if (slot) await lockWindows(transaction, request.organisation, service.service)
  const place = { service: service.service, places: slot?.places ?? null }
  if (!(await insertCallback(transaction, request, kept, place))) return false
  const window = slot && windowOf(slot)
  const told = { callback, state: 'awaited', ...(window && { window }) } as const
  const type = 'org.parvis.request.callback.v1'
  await emit(transaction, deps, { type, key: request, at, told })
  if (slot) await notifyCallback(transaction, deps, called, slot, 'told')
  return true
}

const noSlot = { window_from: null, window_to: null, zone: null, jws: null }

async function sign(
  transaction: Queryable,
  deps: CallbackDeps,
  { request, service }: CallbackRequest,
  { from, to, zone }: Slot,
) {
  const { organisation, source, reference } = request
  const window = { window_from: from, window_to: to, zone, basis: 'norm', because: 'made' } as const
  const signer = await openSigner(transaction, deps, organisation)
  const jws = signer({ source, reference, service, window, about: 'callback' })
  return { window_from: from, window_to: to, zone, jws }
}

const refuseSlot = (fault: Extract<CallbackRefusal, { field: 'slot' }>['fault']) =>
  ({ field: 'slot', fault }) as const

function faultOf(name: string, now: Date): 'missing' | 'past' {
  const beginning = readSlotStart(name)
  return beginning && beginning < now ? 'past' : 'missing'
}

const isNamed = (
  { window_from: from, window_to: to }: Pick<StoredCallback, 'window_from' | 'window_to'>,
  name: string,
) => from !== null && to !== null && nameSlot({ from, to }) === name

/** Puts a topic on one line, without characters that PostgreSQL refuses. */
function cleanWish(wish: string): string {
  return wish
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
