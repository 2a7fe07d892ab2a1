/** Milliseconds after which a browser has read what it keeps. */
const read = 60_000

/** Hands a file to the browser to keep. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click, in its own time.
  setTimeout(() => URL.revokeObjectURL(address), read)
}
