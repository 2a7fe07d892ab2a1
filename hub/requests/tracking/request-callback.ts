import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { parsePhone } from '#shared/telephone/phone.ts'
import type { Deps } from '../../platform/deps.ts'
import { emit } from '../events/emit.ts'
import { lockRequest, type RequestKey } from '../requests/requests-sql.ts'
import { insertCallback, listCallbacks } from '../status/callbacks-sql.ts'

/** Most pending callbacks of one request: a number, and two more for corrections. */
const mostAwaited = 3

/** Longest topic, in characters. */
const longestWish = 120

/** Faults of a callback form. */
export type CallbackRefusal =
  | { field: 'phone'; fault: 'wrong' | 'costly' | 'tooMany' }
  | { field: 'wish'; fault: 'tooLong' | 'hidden' }

/**
 * Inserts a callback. Ignores a number that is already pending.
 * @param typed by the usager: a number without country code is French
 * @returns the fault, or `null` on success
 */
export async function requestCallback(
  { database, clock, random }: Pick<Deps, 'database' | 'clock' | 'random'>,
  key: RequestKey,
  typed: { phone: string; wish: string },
): Promise<CallbackRefusal | null> {
  const number = parsePhone(typed.phone)
  if (!number) return { field: 'phone', fault: 'wrong' }
  if (number.isCostly) return { field: 'phone', fault: 'costly' }
  const wish = cleanWish(typed.wish)
  if (/[\u202A-\u202E\u2066-\u2069]/.test(wish)) return { field: 'wish', fault: 'hidden' }
  if ([...wish].length > longestWish) return { field: 'wish', fault: 'tooLong' }
  const { phone } = number
  return database.transaction(async (transaction) => {
    if (!(await lockRequest(transaction, key))) return null
    const known = await listCallbacks(transaction, key)
    const awaited = known.filter(({ done_at }) => done_at === null)
    if (awaited.some((one) => one.phone === phone)) return null
    if (awaited.length >= mostAwaited) return { field: 'phone', fault: 'tooMany' }
    const at = clock()
    const callback = uuidv7(at.getTime(), random(10))
    await insertCallback(transaction, key, { callback, phone, wish: wish || null, asked_at: at })
    const told = { callback, state: 'awaited' } as const
    await emit(
      transaction,
      { clock, random },
      { type: 'org.parvis.request.callback.v1', key, at, told },
    )
    return null
  })
}

/** Puts a topic on one line, without characters that PostgreSQL refuses. */
function cleanWish(wish: string): string {
  return wish
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
