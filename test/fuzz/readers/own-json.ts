import { isDeepStrictEqual } from 'node:util'
import type { FormattedFault } from '../../../hub/platform/json-text/format-text-faults.ts'
import { must, orRefused, textOf } from './reader.ts'

/** A file that people write as JSON: read, or told what to change. What was read, written and read again is the same. */
export function readOwnJson<Name extends string>(
  input: Uint8Array,
  name: Name,
  read: (text: string) => Record<Name, unknown> | { faults: FormattedFault[] },
  write: (value: unknown) => unknown = (value) => value,
): void {
  const first = orRefused(() => read(textOf(input)))
  must(first !== null, 'it reads')
  if ('faults' in first) {
    must(first.faults.length > 0, 'what is refused is told')
    for (const { detail, path, line } of first.faults) {
      must(detail.fr.length > 0 && (detail.en ?? '').length > 0, 'each in both languages', detail)
      must(path === '' || path.startsWith('/'), 'at a place', path)
      must((line ?? 1) >= 1, 'on a line', line)
    }
    return
  }
  const again = read(JSON.stringify(write(first[name])))
  must(!('faults' in again), 'what is taken is taken again', again)
  must(isDeepStrictEqual(again[name], first[name]), 'and says the same', again[name], first[name])
}
