/** The arrow beside a title that opens: to the side while it is closed, down once it is open. */
export function FoldMark({ isOpen }: { isOpen: boolean }) {
  return (
    <svg class="fold-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={isOpen ? 'M2 4l4 4 4-4' : 'M4 2l4 4-4 4'} />
    </svg>
  )
}
