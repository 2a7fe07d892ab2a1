import type { ComponentChild } from 'preact'
import type { WelcomeText } from '#shared/text/agent/welcome-fr.ts'

/** What happens at a look, drawn in three frames; the words below say the same. */
export function Picture({ text }: { text: WelcomeText['picture'] }) {
  const frames = [<Tool key="tool" />, <Purpose key="purpose" />, <Answer key="answer" />]
  return (
    <section aria-labelledby="picture-title">
      <h2 id="picture-title">{text.title}</h2>
      <ol class="frames">
        {text.steps.map(({ title, body }, at) => (
          <li key={title}>
            <Frame>{frames[at]}</Frame>
            <h3>{title}</h3>
            <p>{body}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The window of a browser, with a tool in it and the panel beside. */
function Frame({ children }: { children: ComponentChild }) {
  return (
    <svg viewBox="0 0 240 150" aria-hidden="true">
      <rect class="window" x="1.5" y="1.5" width="237" height="147" rx="6" />
      <path class="edge" d="M1.5 22h237" />
      <circle class="dot" cx="14" cy="12" r="3.5" />
      <circle class="dot" cx="26" cy="12" r="3.5" />
      {children}
    </svg>
  )
}

/** The page of a request: its reference is what is read. */
function Tool() {
  return (
    <>
      <path class="text" d="M20 44h70M20 96h130M20 110h110M20 124h122" />
      <rect class="read" x="16" y="56" width="104" height="24" rx="4" />
      <path class="strong-text" d="M26 68h54" />
      <path class="panel" d="M172 22h66.5v120.5a6 6 0 0 1-6 6H172z" />
      <path class="way" d="M124 68h34m-8-7 8 7-8 7" />
      <path class="strong-text" d="M184 68h42" />
    </>
  )
}

/** The panel asks why: nothing goes further before a key is pressed. */
function Purpose() {
  return (
    <>
      <path class="text" d="M20 44h50M20 58h34M20 72h44M20 86h30" />
      <path class="panel" d="M90 22h148.5v120.5a6 6 0 0 1-6 6H90z" />
      <rect class="key chosen" x="104" y="38" width="24" height="24" rx="4" />
      <path class="figure chosen" d="m113 47 4-3v12" />
      <path class="strong-text" d="M140 50h78" />
      <rect class="key" x="104" y="72" width="24" height="24" rx="4" />
      <path class="figure" d="M112 81c0-5 8-5 8 0 0 3-8 5-8 8h8" />
      <path class="text" d="M140 84h64" />
      <rect class="key" x="104" y="106" width="24" height="24" rx="4" />
      <path class="figure" d="M112 113h8l-4 4c6 0 5 8-4 6" />
      <path class="text" d="M140 118h70" />
    </>
  )
}

/** The town hall answers: where it stands, as a line of stones, and it writes the look down. */
function Answer() {
  return (
    <>
      <path class="panel" d="M1.5 22h128v126.5h-122a6 6 0 0 1-6-6z" />
      <path class="strong-text" d="M18 42h66" />
      <path class="edge" d="M24 66v54" />
      <circle class="stone done" cx="24" cy="66" r="6" />
      <circle class="stone now" cx="24" cy="93" r="6" />
      <circle class="stone" cx="24" cy="120" r="6" />
      <path class="text" d="M42 66h60M42 93h72M42 120h48" />
      <path class="way" d="M166 96h-26m8-7-8 7 8 7" />
      <path class="house" d="m176 72 24-16 24 16v54h-48zM190 126v-22h20v22M176 82h48" />
    </>
  )
}
