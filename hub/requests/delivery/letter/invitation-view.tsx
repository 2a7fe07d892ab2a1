import { styles } from './letter-style.ts'
import { LetterWords } from './letter-words.tsx'
import type { LetterInvitation } from './read-invitation.ts'
import type { Letter } from './read-letter.ts'

/** The question at the end of a message, each answer a link of its own. */
export function InvitationView({
  invitation: { question, note, answers, stop },
  locale,
}: { invitation: LetterInvitation } & Pick<Letter, 'locale'>) {
  return (
    <div class="line" style={styles.invitation}>
      <h2 style={styles.question}>
        <LetterWords said={question} locale={locale} />
      </h2>
      <p class="muted" style={styles.small}>
        {note}
      </p>
      <ul style={styles.list}>
        {answers.map(({ label, url }) => (
          <li class="answer" style={styles.answer}>
            <a class="ink line stone press" style={styles.press} href={url}>
              <LetterWords said={label} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
      <p style={styles.quiet}>
        <a class="muted" style={styles.quietLink} href={stop.url}>
          {stop.label}
        </a>
      </p>
    </div>
  )
}
