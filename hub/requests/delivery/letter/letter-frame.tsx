import { formatPhone, phoneAddress } from '#shared/text/format-phone.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { LetterIdentity } from '../../../catalogue/identity/letter-identity.ts'
import { isolated, oneLine } from '../../../platform/terminal/one-line.ts'
import { accentOf, styles } from './letter-style.ts'
import { wrap } from './wrap.ts'

/** Content-ID of the crest in every message. */
export const crestId = 'crest@parvis'

/** The header of a message: the accent, the crest, the name. It reads without its picture. */
export function LetterHead({ identity }: { identity: LetterIdentity }) {
  return (
    <p class="accent" style={`${styles.head};border-top-color:${accentOf(identity)}`}>
      {identity.crest && (
        <img
          src={`cid:${crestId}`}
          alt=""
          width={identity.crest.width}
          height={identity.crest.height}
          style={styles.crest}
        />
      )}
      <strong style={styles.bearer}>
        <bdi>{oneLine(identity.name)}</bdi>
      </strong>
    </p>
  )
}

/** The end of a message: how to reach the organisation, and who publishes. */
export function LetterFoot({ identity: { contact, legal } }: { identity: LetterIdentity }) {
  return (
    <>
      {contact && (
        <p class="muted" style={styles.small}>
          <bdi>{oneLine(contact.name)}</bdi>
          {contact.address && (
            <>
              <br />
              <bdi>{oneLine(contact.address)}</bdi>
            </>
          )}
          {contact.phone && (
            <>
              <br />
              <a class="ink" style={styles.link} dir="ltr" href={phoneAddress(contact.phone)}>
                {formatPhone(contact.phone)}
              </a>
            </>
          )}
          {contact.email && (
            <>
              <br />
              <a class="ink" style={styles.link} href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
            </>
          )}
        </p>
      )}
      {legal && (
        <p class="muted" style={styles.small}>
          <bdi>{oneLine(legal)}</bdi>
        </p>
      )}
    </>
  )
}

/** The end of a message in plain text: its paragraphs, each with its lines. */
export function writeLetterFoot(
  { contact, legal }: LetterIdentity,
  locale: UsagerLocale,
): string[][] {
  const written = (text: string) => wrap(isolated(oneLine(text), locale))
  const { name, address, phone, email } = contact ?? {}
  return [
    [name, address].flatMap((one) => (one === undefined ? [] : written(one))),
    [...(phone === undefined ? [] : [formatPhone(phone)]), ...(email === undefined ? [] : [email])],
    legal === null ? [] : written(legal),
  ].filter((lines) => lines.length > 0)
}
