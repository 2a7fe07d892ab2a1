import type * as z from 'zod'
import { readFromTab } from './tab-storage.ts'

/** What was kept under a name, when it still is what its schema says; otherwise `null`. */
export function readStored<T>(
  name: Parameters<typeof readFromTab>[0],
  schema: z.ZodType<T>,
): T | null {
  try {
    return schema.parse(JSON.parse(readFromTab(name) ?? 'null'))
  } catch {
    return null
  }
}
