import type { Tracking } from '../contract/requests/tracking.ts'

/** One request of a carnet in short: its state and its next date. */
export function CarnetEntry({ tracking, href }: { tracking: Tracking; href: string }) {
  const { next, promise, written_in } = tracking
  const own = written_in && ({ lang: written_in, dir: 'auto' } as const)
  const date = next?.by ?? promise?.window
  return (
    <div class={`entry ${promise?.stands === 'late' ? 'late' : tracking.state}`}>
      <p class="service" {...own}>
        {tracking.organisation} · {tracking.service}
      </p>
      {tracking.about && (
        <p class="about" dir="auto">
          {tracking.about}
        </p>
      )}
      <h2>
        <a href={href}>{tracking.headline}</a>
      </h2>
      {next && (
        <p lang={next.written_in} dir="auto">
          {next.what}
        </p>
      )}
      {date && <p class="date">{date}</p>}
      <p class="reference" dir="auto">
        {tracking.reference}
      </p>
    </div>
  )
}
