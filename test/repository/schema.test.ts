import { describe, expect, it } from 'vitest'
import { document, writeSchema } from '../documents/schema.ts'
import { stores } from '../world/stores.ts'
import { read } from './files.ts'

describe.each(stores)('The schema of $store', ({ open }) => {
  it('is the one that is written down; `npm run documents` writes it', async () => {
    const database = await open()
    expect(await writeSchema(database)).toBe(read(document))
    await database.close()
  })
})
