import { useFollowUpsText } from '../follow-ups/use-follow-ups-text.ts'

interface FollowOnProps {
  /** `YYYY-MM-DD` */
  day: string | undefined
  onChange(day: string): void
}

/** The day on which something is to be followed up. */
export function FollowOn({ day, onChange }: FollowOnProps) {
  const says = useFollowUpsText()
  return (
    <div class="field">
      <label for="contact-follow-on">{says.on}</label>
      <input
        id="contact-follow-on"
        type="date"
        value={day ?? ''}
        aria-describedby="contact-follow-on-hint"
        onInput={({ currentTarget: { value } }) => onChange(value)}
      />
      <p class="muted small" id="contact-follow-on-hint">
        {says.onHint}
      </p>
    </div>
  )
}
