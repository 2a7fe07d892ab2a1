/** Most that are kept: languages, zones and forms are few, and what strangers send must not fill the memory. */
const most = 500

const made = new Map<string, Intl.DateTimeFormat>()

/** A formatter of dates. To make one costs more than a thousand times what it is used for. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  if (made.size >= most) made.clear()
  const format = new Intl.DateTimeFormat(tag, options)
  made.set(key, format)
  return format
}
