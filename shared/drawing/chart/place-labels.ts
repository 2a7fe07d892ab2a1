/** A label at a point of a drawing. */
interface Label {
  key: string
  text: string
  x: number
  y: number
  /** Placed before the others, even over them. */
  isFirst: boolean
}

/** Position of a label. */
interface Placed extends Omit<Label, 'isFirst'> {
  anchor: 'start' | 'end'
}

const letter = 7.6
const tall = 17
const beside = 13

/** Places labels beside their points; overlapping ones are dropped, and the list has them all. */
export function placeLabels(
  labels: readonly Label[],
  { left, right }: { left: number; right: number },
): Placed[] {
  const boxes: { left: number; right: number; top: number; bottom: number }[] = labels.map(
    ({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }),
  )
  const ordered = labels.toSorted((one, other) => Number(other.isFirst) - Number(one.isFirst))
  return ordered.flatMap(({ key, text, x, y, isFirst }): Placed[] => {
    const width = text.length * letter
    const sides = [
      { anchor: 'start' as const, from: x + beside },
      { anchor: 'end' as const, from: x - beside - width },
    ].filter(({ from }) => from >= left && from + width <= right)
    const free = sides.find(({ from }) =>
      boxes.every(
        (box) =>
          from > box.right ||
          from + width < box.left ||
          y + 5 < box.top ||
          y + 5 - tall > box.bottom,
      ),
    )
    const chosen = free ?? (isFirst ? sides[0] : undefined)
    if (!chosen) return []
    const { anchor, from } = chosen
    boxes.push({ left: from, right: from + width, top: y + 5 - tall, bottom: y + 5 })
    return [{ key, text, x: anchor === 'start' ? from : from + width, y: y + 5, anchor }]
  })
}
