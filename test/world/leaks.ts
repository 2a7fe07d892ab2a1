/** Fewest letters of a secret that say something of it. */
const part = 12

/**
 * Which secrets a text holds: whole, in parts of twelve letters or more, as an address or as JSON writes
 * them, in hexadecimal, in base 64 wherever they begin in it, and without their spaces and dashes.
 * @param secrets what must not be there, by a name to say it by
 * @returns the names of those that are
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

/** The letters of it that do not depend on what stands around, where it begins after so many bytes. */
function inBase64(secret: string, before: number, alphabet: 'base64' | 'base64url'): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
  const first = Math.ceil((before * 8) / 6)
  return bytes.toString(alphabet).slice(first, Math.floor((bytes.length * 8) / 6))
}

/** Itself where it is short, else all its parts of that length. */
function partsOf(shape: string): string[] {
  if (shape.length <= part) return [shape]
  return Array.from({ length: shape.length - part + 1 }, (_, at) => shape.slice(at, at + part))
}
