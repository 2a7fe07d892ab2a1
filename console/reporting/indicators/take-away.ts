import type { Locale } from '#shared/text/locale.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** Longest a report may take to be written, in milliseconds. */
const patience = 60_000

/** Which report, and how it is written. */
interface Wanted {
  period: string
  format: string
  locale: Locale
}

/**
 * Asks the hub for a report and hands it to the browser to keep.
 * @returns the name of the file; `null` when the hub did not give it.
 */
export async function takeAway(
  session: Session,
  { period, format, locale }: Wanted,
): Promise<string | null> {
  try {
    const response = await session.ask(
      `/v1/export/indicators.${format}?period=${period}&locale=${locale}`,
      {},
      AbortSignal.timeout(patience),
    )
    if (!response?.ok) return null
    const file = `parvis-${period}.${format}`
    const address = URL.createObjectURL(await response.blob())
    const link = document.createElement('a')
    link.href = address
    link.download = file
    link.click()
    // The browser reads the address after the click, in its own time.
    setTimeout(() => URL.revokeObjectURL(address), patience)
    return file
  } catch {
    return null
  }
}
