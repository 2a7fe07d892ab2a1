/** An input as a person can give it again: as text where it is one, else in base64; its beginning where it is long. */
export function sayInput(reader: string, input: Uint8Array): string {
  const bytes = Buffer.from(input)
  const text = bytes.toString()
  const said = Buffer.from(text).equals(bytes)
    ? JSON.stringify(text)
    : `base64 ${bytes.toString('base64')}`
  return `${reader} ${said.length > 4_000 ? `${said.slice(0, 4_000)}… (${bytes.length} bytes)` : said}`
}
