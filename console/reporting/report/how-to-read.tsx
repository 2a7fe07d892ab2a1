import { useBilan } from './use-bilan.ts'

/** How a point and its interval are read by somebody who never did. */
export function ReadingIntervals() {
  const { reading } = useBilan()
  return (
    <section aria-labelledby="sheet-reading">
      <h2 id="sheet-reading">{reading.title}</h2>
      <p>{reading.text}</p>
      <p>{reading.streams}</p>
    </section>
  )
}
