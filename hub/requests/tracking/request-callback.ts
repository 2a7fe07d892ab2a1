import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { parsePhone } from '#shared/telephone/phone.ts'
import type { Services } from '../../platform/deps.ts'
import { emit } from '../events/emit.ts'
import { lockRequest, type RequestKey } from '../register/requests-sql.ts'
import { insertCallback, listCallbacks } from '../status/callbacks-sql.ts'

/** Calls that may be awaited for one request: a number, and two more for who mistyped it. */
const mostAwaited = 3

/** Longest wish, in characters as people count them. */
const longestWish = 120

/** What may be wrong with a wish to be called. */
export type CallbackRefusal =
  | { field: 'phone'; fault: 'wrong' | 'costly' | 'tooMany' }
  | { field: 'wish'; fault: 'tooLong' | 'hidden' }

/**
 * Records that a usager wants to be called. A number that waits already is not put down twice.
 * @param typed as the usager wrote it: a number without country is French
 * @returns what is wrong, or `null` when it is recorded
 */
export async function requestCallback(
  { database, clock, random }: Pick<Services, 'database' | 'clock' | 'random'>,
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

/** A wish on one line, without what no database keeps. */
function cleanWish(wish: string): string {
  return wish
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
