import { type ComponentChildren, createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { useLanguage } from '../hooks/language.tsx'

type Opened = readonly [boolean, (isOpen: boolean) => void]

const Shown = createContext<Opened>([false, () => {}])

/** Remembers whether details are open, from one request to the next, as long as the panel is open. */
export function DetailsProvider({ children }: { children: ComponentChildren }) {
  const opened = useState(false)
  return <Shown.Provider value={opened}>{children}</Shown.Provider>
}

/** What is not read at each look, in its place: searching in the page finds it, and opens it. */
export function Details({ children }: { children: ComponentChildren }) {
  const { text } = useLanguage()
  const [isOpen, setOpen] = useContext(Shown)
  return (
    <details
      class="details"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <svg class="details-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d={isOpen ? 'M2 4l4 4 4-4' : 'M4 2l4 4-4 4'} />
        </svg>
        {text.where.details}
      </summary>
      <div class="details-body">{children}</div>
    </details>
  )
}
