import { useActs } from '../acting.ts'
import { ContactDone } from './contact-done.tsx'
import { Fault } from './fault.tsx'
import { useMatter } from './matter.tsx'
import { Radios } from './radios.tsx'
import type { Section } from './section.ts'
import { useActsText } from './use-acts-text.ts'
import { useDraft } from './use-draft.ts'
import { useWorkFocus } from './use-work-focus.ts'

/** Records that the usager and the service spoke. */
export const contact: Section = {
  name: 'contact',
  isOffered: () => true,
  isOf: (place) => place === 'contact',
  Body: ContactBody,
}

function ContactBody() {
  const act = useMatter().acts.contact
  const inside = useWorkFocus<HTMLDivElement>(act ? act.state : 'none')
  const isTaken = act?.act === 'contact' && (act.state !== 'failed' || act.body.undone)
  return (
    <div ref={inside} class="act-work">
      {isTaken ? <ContactDone act={act} /> : <ContactForm />}
    </div>
  )
}

/** What is so most often is chosen already, and every choice can be changed. */
function ContactForm() {
  const says = useActsText().contact
  const { act } = useActs()
  const failed = useMatter().acts.contact
  const [draft, change] = useDraft('contact')
  const groups = {
    channel: chosenOf(says.channels, draft['channel']),
    by: chosenOf(says.sides, draft['by']),
    about: chosenOf(says.subjects, draft['about']),
    outcome: chosenOf(says.outcomes, draft['outcome']),
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        act({ does: 'contact', contact: groups })
      }}
    >
      {failed?.state === 'failed' && <Fault act={failed} place="contact" />}
      <Radios
        name="channel"
        legend={says.channel}
        words={says.channels}
        chosen={groups.channel}
        onChoose={(channel) => change({ channel })}
      />
      <Radios
        name="by"
        legend={says.by}
        words={says.sides}
        chosen={groups.by}
        onChoose={(by) => change({ by })}
      />
      <Radios
        name="about"
        legend={says.about}
        words={says.subjects}
        chosen={groups.about}
        onChoose={(about) => change({ about })}
      />
      <Radios
        name="outcome"
        legend={says.outcome}
        words={says.outcomes}
        chosen={groups.outcome}
        onChoose={(outcome) => change({ outcome })}
      />
      <p class="muted small">{says.seen}</p>
      <div class="actions">
        <button type="submit" class="strong">
          {says.record}
        </button>
      </div>
    </form>
  )
}

/** What was chosen, else the first: each list begins with what is so most often. */
function chosenOf<Value extends string>(
  words: Readonly<Record<Value, string>>,
  chosen: string | undefined,
): Value {
  const values = Object.keys(words) as [Value, ...Value[]]
  return values.find((value) => value === chosen) ?? values[0]
}
