interface MarkedProps {
  text: string
  /** Ranges in UTF-16 units, in order, none over another. */
  marks: readonly (readonly [number, number])[]
}

/** A text with the words that were searched. It is text all along. */
export function Marked({ text, marks }: MarkedProps) {
  const last = marks.at(-1)?.[1] ?? 0
  return (
    <>
      {marks.map(([from, until], nth) => (
        <>
          {text.slice(marks[nth - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, until)}</mark>
        </>
      ))}
      {text.slice(last)}
    </>
  )
}
