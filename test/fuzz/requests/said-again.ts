/** Writes bytes so that a shell says them again. */
export function sayAgain(pieces: readonly string[]): string {
  const bytes = pieces
    .join('')
    .replaceAll(/(.)\1{199,}/gs, (run) => `${run.slice(0, 8)}{${run.length} times}`)
  const escaped = bytes.replaceAll(/[^\x20-\x7e]|['\\%]/g, (one) =>
    one === '%' ? '%%' : (short[one] ?? `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`),
  )
  const cut = escaped.length > 3000 ? `${escaped.slice(0, 3000)}… (${bytes.length} bytes)` : escaped
  return `printf '${cut}' | nc hub 4310`
}

const short: Readonly<Record<string, string>> = { '\r': '\\r', '\n': '\\n', '\\': '\\\\' }
