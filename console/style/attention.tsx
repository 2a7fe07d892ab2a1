/** Words that ask to be read, beside a triangle, so that they do not rest on their colour. */
export function Attention({ children }: { children: string }) {
  return (
    <span class="attention">
      <svg class="attention-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M12 4 2.5 20h19Z M12 10v5 M12 17.6v.4" />
      </svg>
      <span>{children}</span>
    </span>
  )
}
