/** Renders a text with clickable links. */
export function Linked({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
        .map((part, at) => (at % 2 === 1 ? <a href={part}>{part}</a> : part))}
    </>
  )
}
