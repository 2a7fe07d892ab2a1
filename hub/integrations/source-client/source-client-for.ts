import type * as z from 'zod'
import { expectShape } from './expect.ts'
import type { Question, SourceClient } from './source-client.ts'

/** Returns a typed client with credentials in its headers. It throws `SourceFault`. */
export function openSourceClientFor(ask: SourceClient, headers: Readonly<Record<string, string>>) {
  return async <T extends z.ZodType>(shape: T, path: string, more?: Omit<Question, 'path'>) =>
    expectShape(shape, (await ask({ path, headers, ...more })).body)
}
