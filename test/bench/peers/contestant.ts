/** What its collector hears, as text, whatever way it was packed. */
export interface Heard {
  method: string
  path: string
  body: string
}

/** What the collector says to it. */
interface Reply {
  status?: number
  type?: string
  body: string
}

/** An answer that reached the collector; what has the same id is the same answer again. */
interface Answer {
  id: string
  text: string
}

/** What stands in for the server of a peer: the least that is true, so that its own form shows. */
export interface StandIn {
  reply(heard: Heard): Reply | undefined
  answersIn(heard: Heard): readonly Answer[]
}

/** Something a usager does in the form. A path leads through shadow roots by ` >>> `. */
export type Step = { press: string } | { type: string }

/** One way to ask for feedback: what a site adds to its page, and how a usager goes through it. */
export interface Contestant {
  /** As the tables call it. */
  name: string
  /** In the address of its page and of its files. */
  slug: string
  /** Packages of npm it is made of. */
  packages: readonly string[]
  /** What the site writes into its page, given the origin that collects. */
  write(collector: string): { head?: string; body: string }
  /**
   * Modules of the site, by file name, built as a site builds them; the page loads `entry.js`.
   * `COLLECTOR` stands for the origin that collects.
   */
  modules?: Readonly<Record<string, string>>
  /** Folder of a package which the site serves as it is, under `/slug/`. */
  folder?: string
  /** What the peer has written into its files as its server, which the collector stands in for. */
  server?: string
  /** What the usager presses so that the form opens. */
  opener: string
  /** The first control of the form: once it can be seen, the form can be answered. */
  form: string
  /** From the open form until it can be sent; what is typed is chosen by the bench. */
  steps: readonly Step[]
  send: string
  /** Controls that are in the form as soon as it is open, and whose look is compared. */
  look: readonly string[]
  /** Who collects: a real hub, or what stands in for the peer's server. */
  collects: 'hub' | StandIn
}
