import type * as z from 'zod'
import { kept } from './tab-memory.ts'

/** What was kept under a name, when it still is what its schema says; otherwise `null`. */
export function keptContent<T>(name: Parameters<typeof kept>[0], schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(kept(name) ?? 'null'))
  } catch {
    return null
  }
}
