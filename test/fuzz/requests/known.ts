/** What a town has that a request can name, and what opens it. */
export interface Known {
  /** Access tokens of who works there. */
  agent: string
  quality: string
  admin: string
  /** An agent whose sessions may end. */
  leaving: string
  /** An agent of another sector, a look of theirs that a usager may deny, and a code that proves one. */
  neighbour: string
  look: string
  present: string
  /** Keys of systems: with every scope, and with one. */
  key: string
  requestsKey: string
  proofsKey: string
  importKey: string
  eventsKey: string
  /** A key that may be revoked, by its public half. */
  spareKey: string
  /** Version of what the site asks. */
  configuration: string
  /** Version of the identity of the organisation. */
  identity: string
  draft: string
  feedback: string
  asideId: string
  /** What was set aside by a person, and an answer that is not. */
  setting: string
  receipt: string
  /** One whose feedback may be erased. */
  spareReceipt: string
  reference: string
  tracking: string
  /** A tracking code that may be changed, and the new one that its page offered. */
  renewed: string
  offer: string
  callback: string
  /** What proves an address that its usager gave. */
  addressCode: string
  stop: string
  /** A ticket, without dashes, and what refuses more of them. */
  ticket: string
  refuse: string
  stopLetters: string
  confirmLetters: string
  merge: string
  circumstance: string
  subscription: string
  spareSubscription: string
  theme: string
  otherTheme: string
  template: string
  messageText: string
  messagePreview: string
  finding: string
  warning: string
  imported: string
  serviceVersion: string
  rule: string
  widget: string
  promise: string
  /** A sign-in that was begun, what its browser keeps, and what it came back with. */
  signIn: string
  cookie: string
  back: string
  /** Somebody whose account is of the hub itself, and somebody who loses theirs. */
  person: string
  leaver: string
  /** Somebody who is about to make a passkey. */
  maker: string
  /** Token of a link that opens an account, and the cookie of a browser that opened another. */
  access: string
  proved: string
  /** The mark of a browser that asked for a link, and the code of that link. */
  asked: string
  typed: string
  /** What that browser's device made of a passkey, in JSON. */
  madePasskey: string
  /** Token of the first, a passkey of theirs, and what another one says to the sign-in that began. */
  ownToken: string
  passkey: string
  usedPasskey: string
  /** Sessions that somebody else, and an administrator, may end. */
  session: string
  leavingSession: string
  /** What the token endpoint takes, each once. */
  code: string
  verifier: string
  proof: string
  /** The same of the console, whose refresh token is tied to it. */
  deskProof: string
  refresh: string
  /** What the identity provider says when somebody signs out there. */
  logout: string
}
