import { pictureAddress } from './pictures.ts'
import type { Visit } from './visit.ts'
import type { Person, Ways } from './ways.ts'

/** Renders the story of one person: a picture, who they are, three steps. */
export function Story({ visit, person, ways }: { visit: Visit; person: Person; ways: Ways }) {
  const { text, locale } = visit
  const { who, title, about, picture, steps } = text.people[person]
  return (
    <li>
      <article aria-labelledby={`${person}-who ${person}`}>
        <img
          class="picture"
          src={pictureAddress(person, locale)}
          alt={picture}
          width="480"
          height="320"
        />
        <p class="who" id={`${person}-who`}>
          {who} <span class="minute">{text.minute}</span>
        </p>
        <h2 id={person}>{title}</h2>
        <p class="about">{about}</p>
        <ol class="steps">
          {ways.map((way, at) => (
            <li key={steps[at]?.link}>
              <a href={way}>{steps[at]?.link}</a>
              <p>{steps[at]?.text}</p>
            </li>
          ))}
        </ol>
      </article>
    </li>
  )
}
