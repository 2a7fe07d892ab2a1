/** Work in progress whose callers may stop waiting. */
export interface Waiting {
  /** Waits for one piece of work. @throws its error, or that the wait was cancelled */
  until<T>(work: Promise<T>): Promise<T>
  /** Cancels all waits. The work itself may go on; its result is dropped. */
  giveUp(): void
}

export function openWaiting(): Waiting {
  const ends = new Set<(reason: Error) => void>()
  return {
    until: (work) =>
      new Promise((resolve, reject) => {
        ends.add(reject)
        const over = () => ends.delete(reject)
        work.then(resolve, reject).finally(over)
      }),
    giveUp() {
      for (const end of ends) end(new Error('The wait was cancelled'))
    },
  }
}
