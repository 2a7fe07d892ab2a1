/**
 * What a page may say to the two elements, and what they say to it. The documentation and the types
 * of the npm package are written from this list, and a test holds the widget to it. Nothing of it is
 * in what a page loads.
 */

/** An attribute: what it means, and which values it takes where it is not any text. */
export interface Attribute {
  meaning: string
  values?: readonly string[]
  /** `present`: it is there or not. `required`: without it nothing is taken. */
  kind?: 'present' | 'required'
}

/** One of the two elements. */
export interface PageElement {
  is: string
  attributes: Readonly<Record<string, Attribute>>
  /** What `::part(…)` may style. */
  parts: Readonly<Record<string, string>>
}

/** Attributes both elements have. */
const both = {
  lang: {
    meaning:
      'language, as in HTML; without it, the one of the nearest element that has it, or of the browser',
  },
  theme: {
    meaning:
      'how it is drawn. `light` and `dark` whatever the usager’s system is; `inherit`: in the colour of the page’s text, on the page’s own ground; `contrast`: in the two colours of the system, black on white or the other way round. Without it, light or dark as the usager’s system is. A usager who wants more contrast, or has forced colours, has them in any theme',
    values: ['light', 'dark', 'inherit', 'contrast'],
  },
  words: {
    meaning: '`id` of a block of JSON with your own sentences, see _In your own words_',
  },
} satisfies Record<string, Attribute>

export const pageElements = {
  'parvis-feedback': {
    is: 'asks for an opinion; what stands inside is the link that serves without script',
    attributes: {
      service: {
        kind: 'required',
        meaning:
          'name of a service of your organisation. With an unknown one the answer is refused',
      },
      territory: {
        meaning:
          'INSEE code of the commune, or code of a declared district, where the **service** is; not the usager’s home',
      },
      place: { meaning: 'the counter or point of service inside it' },
      request: {
        meaning:
          'reference of the usager’s request; it is sent only if they hand their feedback to the agent in charge',
      },
      started: {
        meaning:
          'when the démarche began, in ISO 8601; the time spent is measured from it. One in the future, or older than 24 hours, is left out',
      },
      mode: {
        meaning:
          '`ended`: the démarche has ended and the form shows by itself: in the stream `submitted` with a `ticket`; without one in the stream `asked`, as often as the configuration of the site says. `start`: the démarche begins on this page and will end on it, without another page in between. `open`, or nothing: the usager opens the form, in the stream `open`',
        values: ['start', 'ended', 'open'],
      },
      ticket: {
        meaning:
          'code of an invitation, which the hub gives your back end for a form that was sent. With `mode="ended"` its answer counts in the stream `submitted`. It is good for one answer, in 30 days. An answer whose ticket was used or has expired is kept all the same, in the stream `asked`. Fetched by your page, set it before `mode`, or together with it',
      },
      float: {
        kind: 'present',
        meaning:
          'the button stays in view beside the content, at the end of the line, wherever there is room for it; where there is none it stays in its place. It never covers what is read. Open, the form is read in its place in the page, and closing it goes back to where the usager was reading',
      },
      ...both,
    },
    parts: {
      card: 'the whole form',
      question: 'a question with its answers',
      answer: 'one answer, or a box to tick',
      field: 'where something is written',
      button: 'the main button: _send_, _continue_',
      close: '_close_, _not now_',
      receipt: 'the code to keep',
    },
  },
  'parvis-tracker': {
    is: 'shows a usager where their request stands; what stands inside serves without script',
    attributes: both,
    parts: {
      frame: 'the whole tracker',
      field: 'where the code is written',
      button: 'each button',
      stone: 'one step of the request',
    },
  },
} satisfies Record<string, PageElement>

/** Events of `<parvis-feedback>`. They bubble, and carry no answer. */
export const pageEvents: Readonly<Record<string, string>> = {
  'parvis-shown': 'the form is on the page',
  'parvis-answered': 'the first answer is given',
  'parvis-sent':
    'the hub has a part; several in one feedback: the first answer and its changes, the rest, the measurements',
  'parvis-kept': 'the hub cannot be reached and the part waits on the device',
  'parvis-closed': 'the form is closed',
  'parvis-tracked': 'from `<parvis-tracker>`: a request is found and shown',
}

/** What the script tag may say, beside its address. */
export const tagAttributes: Readonly<Record<string, string>> = {
  'data-site': 'needed: name of the site at the hub',
  'data-matomo':
    "present: Matomo is told of `shown`, `answered` and `tracked`, by `_paq.push(['trackEvent', 'Parvis', what, service])`. No answer, no code. Nothing leaves unless the page loads Matomo",
}

/** Custom properties of CSS, for both elements: set on them, or on anything around them. */
export const pageProperties: Readonly<Record<string, string>> = {
  font: 'font; without it the font of the page',
  radius: 'corners; `6px`',
  ground: 'ground, and text on the main button',
  stone: 'ground of an answer, and of what comes next in the tracker',
  ink: 'text',
  muted: 'secondary text',
  line: 'borders',
  accent: 'chosen answer, buttons, links',
  good: 'what is done, in the tracker',
  late: 'faults, and what is late',
  focus: 'ring around what has the keyboard',
}
