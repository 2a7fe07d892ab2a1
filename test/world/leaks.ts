/** Shortest part of a secret that counts as a leak. */
const part = 12

/**
 * Finds secrets in a text: whole or in parts, URL-encoded, JSON-escaped, in hexadecimal, in base64
 * at any offset, and without spaces and dashes.
 * @param secrets by name
 * @returns the names of leaked ones
 */
export function leaksIn(text: string, secrets: Readonly<Record<string, string>>): string[] {
  const held = [text, text.toLowerCase(), text.replaceAll(/[\s-]/g, '')]
  return Object.entries(secrets)
    .filter(([, secret]) => {
      if (secret.length < 6) throw new Error(`Too short to be looked for: ${secret}`)
      return shapesOf(secret).some((shape) => held.some((one) => one.includes(shape)))
    })
    .map(([name]) => name)
}

function shapesOf(secret: string): string[] {
  const written = [
    secret,
    secret.toLowerCase(),
    secret.replaceAll(/[\s-]/g, ''),
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll('%20', '+'),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    Buffer.from(secret).toString('hex'),
    ...[0, 1, 2].flatMap((before) => [
      inBase64(secret, before, 'base64'),
      inBase64(secret, before, 'base64url'),
    ]),
  ]
  return [...new Set(written.flatMap(partsOf))]
}

/** Returns the base64 characters that do not depend on the context, for an offset. */
function inBase64(secret: string, before: number, alphabet: 'base64' | 'base64url'): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
  const first = Math.ceil((before * 8) / 6)
  return bytes.toString(alphabet).slice(first, Math.floor((bytes.length * 8) / 6))
}

/** Returns a short text itself, else all its parts of that length. */
function partsOf(shape: string): string[] {
  if (shape.length <= part) return [shape]
  return Array.from({ length: shape.length - part + 1 }, (_, at) => shape.slice(at, at + part))
}
