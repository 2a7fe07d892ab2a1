/** A number as tools count their requests, with or without `#` before it; never one of two. */
export function numbered(text: string, most = 18): string | null {
  const [, number] = /^#?([1-9]\d*)$/.exec(text.trim()) ?? []
  return number !== undefined && number.length <= most ? number : null
}
