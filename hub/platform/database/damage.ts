/**
 * Returns whether an error means damaged files: a page or an index with wrong content (class XX),
 * or a missing file (58P01). PGlite may also crash inside WebAssembly, without an error code.
 */
export function isDamage(error: unknown): boolean {
  const { code = '' } = error as { code?: string }
  return /^XX\w{3}$/.test(code) || code === '58P01' || (error as Error).name === 'RuntimeError'
}
