import type { FeedbackPartSent } from '#shared/contract/feedback.ts'
import { committed, done, openDatabase } from './database.ts'

/** A part as it waits on this device. */
export interface Kept {
  part: FeedbackPartSent
  /** Milliseconds since 1970 by this device's clock. */
  answeredAt: number
}

type Row = Kept & { state: 'waiting' | 'refused' }

const store = 'parts'

/** How long a part the hub refused for good is kept, in milliseconds: six months. */
const refusedFor = 180 * 24 * 3600 * 1000

/**
 * The store of parts that wait. It is made with the first answer: before, nothing is written here.
 * @param mark name in `localStorage` that says, to a page that has not opened the store, that
 * something waits in it.
 */
export function openBox(mark: string) {
  let opening: Promise<IDBDatabase> | undefined
  const open = () => {
    opening ??= openDatabase('parvis', (database) =>
      database.createObjectStore(store, { keyPath: ['part.id', 'part.part'] }),
    )
    return opening
  }

  async function change(act: (parts: IDBObjectStore) => void): Promise<void> {
    const database = await open()
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' })
    act(transaction.objectStore(store))
    await committed(transaction)
  }

  const take = ({ part }: Kept) => change((parts) => parts.delete([part.id, part.part]))

  async function waiting(): Promise<Kept[]> {
    const database = await open()
    const all = await done<Row[]>(database.transaction(store).objectStore(store).getAll())
    for (const row of all)
      if (row.state === 'refused' && Date.now() - row.answeredAt > refusedFor) await take(row)
    const left = all.filter(({ state }) => state === 'waiting')
    if (left.length === 0) localStorage.removeItem(mark)
    return left
  }

  return {
    /** What waits, oldest first: ids begin with the time they were made. */
    waiting,
    /** Resolves when the part is written for good. Rejects where storage is refused or full. */
    async keep(kept: Kept): Promise<Kept> {
      await open()
      localStorage.setItem(mark, '1')
      await change((parts) => parts.put({ ...kept, state: 'waiting' }))
      return kept
    },
    /** The hub has it, or refuses it for good. */
    async settle({ part, answeredAt }: Kept, fate: 'sent' | 'refused'): Promise<void> {
      if (fate === 'sent') await take({ part, answeredAt })
      else await change((parts) => parts.put({ part, answeredAt, state: 'refused' }))
      await waiting()
    },
  }
}
