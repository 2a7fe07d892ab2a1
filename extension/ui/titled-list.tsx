interface TitledListProps {
  title: string
  items: readonly string[]
  /** The heading of its place on the page. */
  heading: 'h3' | 'h4'
}

/** A few things under their heading. */
export function TitledList({ title, items, heading: Heading }: TitledListProps) {
  return (
    <div>
      <Heading>{title}</Heading>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
