import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { FeedbackPartSent } from '#shared/contract/feedback.ts'

/** A part as it waits on this device. */
export interface Kept {
  part: FeedbackPartSent
  /** Milliseconds since 1970 by this device's clock. */
  answeredAt: number
}

interface Schema extends DBSchema {
  parts: {
    key: [id: string, part: number]
    value: Kept & { state: 'waiting' | 'refused' }
  }
}

/** How long a part the hub refused for good is kept, in milliseconds: six months. */
const refusedFor = 180 * 24 * 3600 * 1000

/**
 * The store of parts that wait. It is made with the first answer: before, nothing is written here.
 * @param mark name in `localStorage` that says, to a page that has not opened the store, that
 * something waits in it.
 */
export function openBox(mark: string) {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const open = () => {
    opening ??= openDB<Schema>('parvis', 1, {
      upgrade: (database) =>
        void database.createObjectStore('parts', { keyPath: ['part.id', 'part.part'] }),
    })
    return opening
  }

  async function waiting(): Promise<Kept[]> {
    const database = await open()
    const all = await database.getAll('parts')
    for (const { part, answeredAt, state } of all)
      if (state === 'refused' && Date.now() - answeredAt > refusedFor)
        await database.delete('parts', [part.id, part.part])
    const left = all.filter(({ state }) => state === 'waiting')
    if (left.length === 0) localStorage.removeItem(mark)
    return left
  }

  return {
    /** What waits, oldest first: ids begin with the time they were made. */
    waiting,
    /** Resolves when the part is written for good. Rejects where storage is refused or full. */
    async keep(kept: Kept): Promise<Kept> {
      const database = await open()
      localStorage.setItem(mark, '1')
      const transaction = database.transaction('parts', 'readwrite', { durability: 'strict' })
      await Promise.all([transaction.store.put({ ...kept, state: 'waiting' }), transaction.done])
      return kept
    },
    /** The hub has it, or refuses it for good. */
    async settle({ part, answeredAt }: Kept, fate: 'sent' | 'refused'): Promise<void> {
      const database = await open()
      if (fate === 'sent') await database.delete('parts', [part.id, part.part])
      else await database.put('parts', { part, answeredAt, state: 'refused' })
      await waiting()
    },
  }
}
