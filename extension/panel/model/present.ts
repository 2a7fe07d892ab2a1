import type { Ask } from '../../shared/messages.ts'

/** The agent says that the usager is present, with the code they were given as typed; or none. */
export interface Present {
  code: string
}

const digitsOf = ({ code }: Present) => code.replace(/\D/g, '')

/** Whether there is no code, or all of one. */
export function isWholeCode(present: Present): boolean {
  return present.code.trim() === '' || /^\d{6}$/.test(digitsOf(present))
}

/** What a look says of it; `null` while a code is being typed. */
export function askedPresent(present: Present | null): Pick<Ask, 'present' | 'code'> | null {
  if (!present) return { present: false }
  if (!isWholeCode(present)) return null
  const code = digitsOf(present)
  return { present: true, ...(code && { code }) }
}
