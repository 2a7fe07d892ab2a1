/** Numbers of WASI for what a folder refuses (wasi-libc `errno.h`), by the code Node gives it. */
const codes: Readonly<Record<number, string>> = {
  2: 'EACCES',
  19: 'EDQUOT',
  51: 'ENOSPC',
  63: 'EPERM',
  69: 'EROFS',
}

/**
 * Names what PGlite met in its folder as Node does: PGlite throws a bare number of WASI.
 * @returns the same error, where it is another
 */
export function nameFolderFault(error: unknown): unknown {
  const { name, errno } = error as { name?: string; errno?: number }
  const code = name === 'ErrnoError' && errno !== undefined ? codes[errno] : undefined
  return code === undefined ? error : Object.assign(new Error(code), { code })
}
