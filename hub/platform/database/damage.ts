/**
 * Whether a database says that its own files are damaged: a page or an index that holds something
 * else (class XX), a file that is gone (58P01). The embedded one may also run onto what no code of
 * its foresees, and then stops in the middle of its WebAssembly.
 */
export function isDamage(error: unknown): boolean {
  const { code = '' } = error as { code?: string }
  return /^XX\w{3}$/.test(code) || code === '58P01' || (error as Error).name === 'RuntimeError'
}
