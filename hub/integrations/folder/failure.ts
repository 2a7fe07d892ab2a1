import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'

/** A temporary failure of a watched folder. Its message is a sentence for its administrator. */
export class FolderFailure extends Error {
  /** Makes the sentence. @param what the fault, as it follows the path */
  constructor(what: string, path: string, error: unknown) {
    super(
      `The path ${escapeForTerminal(path)} ${what} (${codeOf(error) ?? 'unknown'}). It is tried again.`,
    )
  }
}

/** Returns the code of a file system error; `undefined` for any other error. */
export function codeOf(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  // Network errors have codes too.
  if (/^E(?:CONN|PIPE|TIMEDOUT|HOST|NET)/.test(code ?? '')) return undefined
  return syscall &&
    /^(?:open|read|write|f|l?stat|rename|mkdir|scandir|unlink|copy|close)/.test(syscall)
    ? code
    : undefined
}
