/** Work that is under way, and may be given up by who waits for it. */
export interface Waiting {
  /** Waits for one piece of work. @throws what it throws, or that it was given up */
  until<T>(work: Promise<T>): Promise<T>
  /** Gives up all that is waited for. What was asked may go on; nobody hears of it. */
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
      for (const end of ends) end(new Error('It is waited for no longer'))
    },
  }
}
