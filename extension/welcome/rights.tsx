import type { WelcomeText } from '#shared/text/agent/welcome-fr.ts'

/** What the law and the design give the usager and the agent, side by side. */
export function Rights({ text }: { text: WelcomeText['rights'] }) {
  return (
    <section aria-labelledby="rights-title">
      <h2 id="rights-title">{text.title}</h2>
      <div class="halves">
        {(['usager', 'agent'] as const).map((who) => (
          <div key={who}>
            <h3>{text[who].title}</h3>
            <ul>
              {text[who].list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <p class="muted small">{text[who].law}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
