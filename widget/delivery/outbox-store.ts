import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import { storeName } from './waiting-mark.ts'

/** A part as it waits on this device. */
export interface StoredPart {
  part: FeedbackPartSent
  /** The noon of its day by this device's clock, in milliseconds since 1970. */
  answeredAt: number
  /** Address of the hub it is for. Rows of earlier versions have none: any hub's page sends them. */
  hub?: string
}

const store = 'parts'

interface Waiting extends DBSchema {
  [store]: { key: [string, number]; value: StoredPart }
}

type Parts = IDBPObjectStore<Waiting, [typeof store], typeof store, 'readwrite'>

/**
 * The store of parts that wait. It is made with the first answer: before, nothing is written here.
 * Every method rejects where storage is refused or full.
 * @param mark name in `localStorage` that says, to a page that has not opened the store, that
 * something waits in it.
 * @param hub address of the hub whose parts are sent from this page.
 */
export function openOutboxStore(mark: string, hub: string) {
  let opening: Promise<IDBPDatabase<Waiting>> | undefined
  const sign = () => localStorage.setItem(mark, '1')

  /**
   * Acts in one transaction and resolves when what it wrote is durable.
   * @param act awaits every request it makes: the page would hear of one that fails unawaited.
   */
  async function change<T>(act: (parts: Parts) => Promise<T>): Promise<T> {
    opening ??= openDB<Waiting>(storeName, 1, {
      upgrade(database) {
        database.createObjectStore(store, { keyPath: ['part.id', 'part.part'] })
      },
    })
    const transaction = (await opening).transaction(store, 'readwrite', { durability: 'strict' })
    const [result] = await Promise.all([act(transaction.store), transaction.done])
    return result
  }

  // The mark changes inside the transaction that looks or writes: pages take turns there, so that
  // none takes it away while another keeps a part.
  const look = async (parts: Parts): Promise<StoredPart[]> => {
    const all = await parts.getAll()
    if (!all[0]) localStorage.removeItem(mark)
    return all.filter((row) => (row.hub ?? hub) === hub)
  }

  return {
    /** What waits for this hub. Without the mark nothing is opened, since opening makes the store. */
    waiting: async () => (localStorage.getItem(mark) ? change(look) : []),
    /** Whether it still waits. */
    has: (kept: StoredPart) => change(async (parts) => !!(await parts.get(keyOf(kept)))),
    /** Resolves when the part is written for good. */
    async keep(kept: StoredPart): Promise<boolean> {
      sign()
      return change(async (parts) => {
        await parts.put(kept)
        sign()
        return true
      })
    },
    /** Deletes a part that the hub has, or has refused for good. */
    settle: (kept: StoredPart) =>
      change(async (parts) => {
        await parts.delete(keyOf(kept))
        return look(parts)
      }),
  }
}

const keyOf = ({ part }: StoredPart): [string, number] => [part.id, part.part]
