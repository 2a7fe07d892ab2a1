/** Polls until an assertion holds. @returns what it returned @throws its error, after a minute */
export async function eventually<Found>(holds: () => Promise<Found>): Promise<Found> {
  const deadline = Date.now() + 60_000
  for (;;) {
    try {
      return await holds()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
