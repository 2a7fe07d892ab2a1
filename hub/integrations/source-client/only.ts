import type { Page, Reader } from './connector.ts'

/**
 * Returns the one record whose id is the reference, as `find` does; nothing where it is gone or
 * hidden.
 */
export async function* only(one: Reader['one'], id: string): AsyncGenerator<Page> {
  const record = await one(id)
  if (typeof record !== 'string') yield [record]
}
