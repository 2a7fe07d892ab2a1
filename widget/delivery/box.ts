import type { FeedbackPartSent } from '#shared/contract/feedback.ts'
import { storeName } from '../element/waiting-mark.ts'
import { committed, done, openDatabase } from './database.ts'

/** A part as it waits on this device. */
export interface Kept {
  part: FeedbackPartSent
  /** The noon of its day by this device's clock, in milliseconds since 1970. */
  answeredAt: number
  /** Address of the hub it is for. Rows of earlier versions have none: any hub's page sends them. */
  hub?: string
}

/** Earlier versions kept what the hub refused. */
type Row = Kept & { state: 'waiting' | 'refused' }

const store = 'parts'

/**
 * The store of parts that wait. It is made with the first answer: before, nothing is written here.
 * Every method rejects where storage is refused or full.
 * @param mark name in `localStorage` that says, to a page that has not opened the store, that
 * something waits in it.
 * @param hub address of the hub whose parts are sent from this page.
 */
export function openBox(mark: string, hub: string) {
  let opening: Promise<IDBDatabase> | undefined
  const sign = () => localStorage.setItem(mark, '1')

  /** Acts in one transaction and resolves when what it wrote is durable. */
  async function change<T>(act: (parts: IDBObjectStore) => T): Promise<Awaited<T>> {
    opening ??= openDatabase(storeName, (database) =>
      database.createObjectStore(store, { keyPath: ['part.id', 'part.part'] }),
    )
    const transaction = (await opening).transaction(store, 'readwrite', { durability: 'strict' })
    const [result] = await Promise.all([
      act(transaction.objectStore(store)),
      committed(transaction),
    ])
    return result
  }

  // The mark changes inside the transaction that looks or writes: pages take turns there, so that
  // none takes it away while another keeps a part.
  const look = async (parts: IDBObjectStore): Promise<Kept[]> => {
    const all = await done<Row[]>(parts.getAll())
    for (const row of all) if (!isWaiting(row)) parts.delete(keyOf(row))
    const left = all.filter(isWaiting)
    if (!left[0]) localStorage.removeItem(mark)
    return left.filter((row) => (row.hub ?? hub) === hub)
  }

  return {
    /** What waits for this hub. Without the mark nothing is opened, since opening makes the store. */
    waiting: async () => (localStorage.getItem(mark) ? change(look) : []),
    /** Whether it still waits. */
    has: (kept: Kept) =>
      change(async (parts) => isWaiting(await done<Row | undefined>(parts.get(keyOf(kept))))),
    /** Resolves when the part is written for good. */
    async keep(kept: Kept): Promise<boolean> {
      sign()
      return change(async (parts) => {
        await done(parts.put({ ...kept, state: 'waiting' }))
        sign()
        return true
      })
    },
    /** The hub has it, or refuses it for good: either way it is gone from here. */
    settle: (kept: Kept) =>
      change((parts) => {
        parts.delete(keyOf(kept))
        return look(parts)
      }),
  }
}

const keyOf = ({ part }: Kept) => [part.id, part.part]

const isWaiting = (row?: Row) => row?.state === 'waiting'
