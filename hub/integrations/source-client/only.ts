import type { Page, Reader } from './connector.ts'

/** The one record of a reference that is its id, as `find` gives it; nothing where it is gone or hidden. */
export async function* only(one: Reader['one'], id: string): AsyncGenerator<Page> {
  const record = await one(id)
  if (typeof record !== 'string') yield [record]
}
