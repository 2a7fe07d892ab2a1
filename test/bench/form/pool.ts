/** Does tasks side by side, so many at a time. */
export async function inPool<T>(
  tasks: readonly T[],
  many: number,
  act: (task: T) => Promise<void>,
): Promise<void> {
  const left = [...tasks]
  const work = async () => {
    for (let task = left.shift(); task; task = left.shift()) await act(task)
  }
  await Promise.all(Array.from({ length: many }, work))
}
