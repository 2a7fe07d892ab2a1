import { useActions } from '../hooks/actions.ts'
import { ActFaultView } from './act-fault-view.tsx'
import { ContactDone } from './contact-done.tsx'
import { FollowOn } from './follow-on.tsx'
import { useMatter } from './matter.tsx'
import { Radios } from './radios.tsx'
import type { Section } from './section.ts'
import { useActsText } from './use-acts-text.ts'
import { useDraft } from './use-draft.ts'
import { useWorkFocus, workAt } from './use-work-focus.ts'

/** The section that records a contact between the usager and the service. */
export const contact: Section = {
  name: 'contact',
  isOffered: () => true,
  isOf: (place) => place === 'contact',
  Body: ContactBody,
}

function ContactBody() {
  const act = useMatter().acts.contact
  const inside = useWorkFocus<HTMLDivElement>(workAt(act))
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
  const { act } = useActions()
  const failed = useMatter().acts.contact
  const [draft, change] = useDraft('contact')
  const chosen = {
    channel: chosenOf(says.channels, draft['channel']),
    by: chosenOf(says.sides, draft['by']),
    about: chosenOf(says.subjects, draft['about']),
    outcome: chosenOf(says.outcomes, draft['outcome']),
  }
  // Nothing is left to follow up of what was answered.
  const follow_on = chosen.outcome === 'to_follow' ? draft['follow_on'] : undefined
  const group = (
    name: keyof typeof chosen,
    legend: string,
    words: Readonly<Record<string, string>>,
  ) => (
    <Radios
      name={name}
      legend={legend}
      words={words}
      chosen={chosen[name]}
      onChoose={(value) => change({ [name]: value })}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        act({ does: 'contact', contact: { ...chosen, ...(follow_on && { follow_on }) } })
      }}
    >
      {failed?.state === 'failed' && <ActFaultView act={failed} place="contact" />}
      {group('channel', says.channel, says.channels)}
      {group('by', says.by, says.sides)}
      {group('about', says.about, says.subjects)}
      {group('outcome', says.outcome, says.outcomes)}
      {chosen.outcome === 'to_follow' && (
        <FollowOn day={follow_on} onChange={(day) => change({ follow_on: day })} />
      )}
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
