import type { StoriesText } from './stories-fr.ts'

/** Every sentence of the page that leads through the demo, in English. */
export const storiesEn: StoriesText = {
  name: 'Parvis, the demo',
  skip: 'Skip to content',
  otherLanguage: 'Français',
  fictive:
    'Valmont is a fictitious town. Everything stays on this machine: nothing is sent elsewhere.',
  title: 'Three minutes in Valmont',
  lead: 'Valmont is a fictitious town, with a year of answers on three services. Follow the same report with three people.',
  minute: '1 minute',
  people: {
    usager: {
      who: 'The user',
      title: 'Report, answer, follow',
      about: 'A hole in the road. You report it on the town’s website.',
      picture:
        '“Your report is sent”, a tracking code, then “How did your request go?” and five faces, from “Very badly” to “Very well”.',
      steps: [
        {
          link: 'Report a street problem',
          text: 'Invent an e-mail address: its messages stay here.',
        },
        {
          link: 'Give your feedback',
          text: 'The question is also below your tracking code. It does not ask your name.',
        },
        {
          link: 'Open the e-mail you received',
          text: 'Its link shows where your report stands, and the date announced.',
        },
      ],
    },
    agent: {
      who: 'The agent',
      title: 'Know, reply, prove',
      about: 'Karim Haddad works on streets. Parvis opens beside his tool.',
      picture:
        'The town’s tool shows a request. Beside it, the panel says who it is from, the date announced and where it stands.',
      steps: [
        {
          link: 'Open the latest report',
          text: 'Yours, if you made one, in the town’s own tool.',
        },
        {
          link: 'Add the panel',
          text: 'The extension takes two steps. Without it, the picture shows what the agent reads.',
        },
        {
          link: 'Read what the user receives',
          text: 'In the panel, tell the user something: they receive the proof of what is done.',
        },
      ],
    },
    quality: {
      who: 'The quality manager',
      title: 'Read both worlds',
      about: 'Sylvie Roche reads the results. She sees nobody’s request.',
      picture:
        'The page of a service: a rate below “What users experience”, another below “What is owed to everyone”.',
      steps: [
        {
          link: 'Enter as Sylvie Roche',
          text: 'The console says where each service stands. No password to type.',
        },
        {
          link: 'Open the street problems',
          text: 'On the left, what users experience; on the right, what is owed to everyone.',
        },
        {
          link: 'Read the feedback',
          text: 'What people wrote, and what waits for a reply.',
        },
      ],
    },
  },
  extension: {
    title: 'Install the extension, once',
    lead: 'The demo has built it on this machine. Then go back to the report and press the Parvis button: the panel leads on.',
    load: 'Load the folder.',
    connect: 'Give the address of the server.',
    address: 'The extension opens a page. Under “Address of the server”, paste and save:',
    chrome: {
      title: 'Chrome, Edge, Chromium',
      open: 'Paste this into the address bar, then turn on developer mode:',
      folder: 'Press “Load unpacked” and choose:',
    },
    firefox: {
      title: 'Firefox',
      open: 'Paste this into the address bar:',
      folder: 'Press “Load Temporary Add-on” and choose:',
    },
  },
  missing: {
    title: 'This page does not exist',
    text: 'The address may be incomplete. Nothing is lost. Go back to the three stories.',
  },
  broken: {
    title: 'This page cannot be shown',
    text: 'Something went wrong. Nothing is lost. Go back to the three stories and try again.',
  },
  back: 'See the three stories',
}
