import { save } from '../../chart/save.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** Longest a file may take to be written, in milliseconds. */
const patience = 60_000

/** Asks the hub for a file and hands it to the browser to keep. @returns whether the hub gave it */
export async function takeFile(session: Session, path: string, file: string): Promise<boolean> {
  try {
    const response = await session.ask(path, {}, AbortSignal.timeout(patience))
    if (!response?.ok) return false
    save(file, await response.blob())
    return true
  } catch {
    return false
  }
}
