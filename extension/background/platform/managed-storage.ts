/** Longest that a browser may take to tell its policy, in milliseconds. */
const patience = 3_000

/**
 * What the policy says under these names. Chromium that is asked while it starts may never answer.
 * @returns `null` where the browser does not tell; nothing where there is no policy
 */
export async function readManagedStorage(
  names: readonly string[],
): Promise<Readonly<Record<string, unknown>> | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience)
  })
  // Firefox refuses to read `managed` where there is no policy.
  const told = chrome.storage.managed.get([...names]).catch(() => ({}))
  return Promise.race([told, silence]).finally(() => clearTimeout(timer))
}
