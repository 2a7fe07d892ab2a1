import type { TestHub } from './hub.ts'

/**
 * Sends a part until the hub decides on it, as a device does: on a slow machine, a hub refuses what
 * has waited for five seconds.
 * @returns the status
 */
export async function sendUntilTaken(
  hub: Pick<TestHub, 'answer'> | undefined,
  part: Record<string, unknown>,
): Promise<number | undefined> {
  for (;;) {
    const answer = await hub?.answer(part)
    if (answer?.statusCode !== 503) return answer?.statusCode
  }
}
