import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'

/** What hinders the watching of a folder for now. Its message is a sentence for its administrator. */
export class FolderFailure extends Error {
  /** @param what is wrong with it, as a sentence goes on after its path */
  constructor(what: string, path: string, error: unknown) {
    super(
      `The path ${escapeForTerminal(path)} ${what} (${codeOf(error) ?? 'unknown'}). It is tried again.`,
    )
  }
}

/** By what a file system says why it could not; `undefined` for any other error. */
export function codeOf(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  // What a network says has them too.
  if (/^E(?:CONN|PIPE|TIMEDOUT|HOST|NET)/.test(code ?? '')) return undefined
  return syscall &&
    /^(?:open|read|write|f|l?stat|rename|mkdir|scandir|unlink|copy|close)/.test(syscall)
    ? code
    : undefined
}
