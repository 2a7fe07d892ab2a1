import { palette } from '#shared/drawing/tokens.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import type { Draft } from './draft.ts'
import type { Look } from './use-look.ts'
import { useWords } from './use-words.ts'

interface IdentitySeenProps {
  name: string
  draft: Draft
  look: Omit<Look, 'faults'>
}

/** What a usager sees of an identity: a page, the form and a message, by day and at night. */
export function IdentitySeen(props: IdentitySeenProps) {
  const words = useWords()
  return (
    <section class="identity-seen" aria-labelledby="identity-seen">
      <h2 id="identity-seen">{words.seen}</h2>
      <div class="identity-modes">
        <Mode {...props} mode={0} title={words.inLight} />
        <Mode {...props} mode={1} title={words.inDark} />
      </div>
    </section>
  )
}

function Mode({
  name,
  draft,
  look,
  mode,
  title,
}: IdentitySeenProps & { mode: 0 | 1; title: string }) {
  const words = useWords()
  const accent = (mode === 0 ? look.accent : look.accentDark) ?? palette.commun[mode]
  const colours = {
    '--seen-ground': palette.ground[mode],
    '--seen-stone': palette.stone[mode],
    '--seen-line': palette.line[mode],
    '--seen-ink': palette.ink[mode],
    '--seen-muted': palette.muted[mode],
    '--seen-accent': accent,
  }
  const foot = [draft.contact, formatPhone(draft.phone), draft.email, draft.address, draft.legal]
  const crest = look.crest && <img class="identity-crest" src={look.crest} alt="" />
  const bearer = <strong>{name}</strong>
  return (
    <div class="identity-mode">
      <h3>{title}</h3>
      {/* A picture of pages: nothing in it can be pressed. */}
      <div class={mode === 0 ? 'identity-picture' : 'identity-picture dark'} style={colours} inert>
        <p class="identity-part">{words.seenPage}</p>
        <div class="identity-sheet">
          <div class={look.accent === null ? 'identity-bar neutral' : 'identity-bar'} />
          <div class="identity-head stone">
            {crest}
            {bearer}
          </div>
          <p class="identity-ask">{words.seenSubject}</p>
          {foot.some((line) => line !== '') && (
            <div class="identity-foot stone">
              {foot.map((line) => line && <p key={line}>{line}</p>)}
            </div>
          )}
        </div>
        <p class="identity-part">{words.seenCard}</p>
        <div class="identity-sheet identity-card">
          <p class="identity-who">
            {crest}
            {name}
          </p>
          <p class="identity-ask">{words.seenQuestion}</p>
          <div class="identity-answers">
            {words.seenAnswers.map((answer, at) => (
              <span key={answer} class={at === 2 ? 'chosen' : undefined}>
                {answer}
              </span>
            ))}
          </div>
          <span class="identity-button">{words.seenButton}</span>
        </div>
        <p class="identity-part">{words.seenMail}</p>
        <div class="identity-sheet identity-mail">
          <div class="identity-bar" />
          <div class="identity-head">
            {look.isInMessages && crest}
            {bearer}
          </div>
          <p class="identity-ask">{words.seenSubject}</p>
        </div>
        {look.crest !== null && !look.isInMessages && (
          <p class="identity-part">{words.notInMessages}</p>
        )}
      </div>
    </div>
  )
}
