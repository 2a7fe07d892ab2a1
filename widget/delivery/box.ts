import { type DBSchema, openDB } from 'idb'
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

/**
 * The store of parts that wait.
 * @param mark name in `localStorage` that says, to a page that has not opened the store, that
 * something waits in it.
 */
export function openBox(mark: string) {
  const opening = openDB<Schema>('parvis', 1, {
    upgrade: (database) =>
      void database.createObjectStore('parts', { keyPath: ['part.id', 'part.part'] }),
  })
  opening.catch(() => {})

  return {
    /** Resolves when the part is written for good. Rejects where storage is refused or full. */
    async keep(kept: Kept): Promise<Kept> {
      const database = await opening
      localStorage.setItem(mark, '1')
      const transaction = database.transaction('parts', 'readwrite', { durability: 'strict' })
      await transaction.store.put({ ...kept, state: 'waiting' })
      await transaction.done
      return kept
    },
    /** What waits, oldest first: ids begin with the time they were made. */
    async waiting(): Promise<Kept[]> {
      const all = await (await opening).getAll('parts')
      return all.filter(({ state }) => state === 'waiting')
    },
    /** The hub has it, or refuses it for good. */
    async settle({ part, answeredAt }: Kept, fate: 'sent' | 'refused'): Promise<void> {
      const database = await opening
      if (fate === 'sent') await database.delete('parts', [part.id, part.part])
      else await database.put('parts', { part, answeredAt, state: 'refused' })
      if ((await this.waiting()).length === 0) localStorage.removeItem(mark)
    },
  }
}
