import type { WelcomeText } from './welcome-fr.ts'

/** What the page of the first run of the extension says, in English. */
export const en: WelcomeText = {
  title: 'Welcome to Parvis',
  language: 'English',
  lead: 'Parvis stands beside your tools. For the request on your screen it says where it stands and what the user was told.',
  picture: {
    title: 'What happens when you open a request',
    steps: [
      {
        title: 'Your tool shows a request',
        body: 'Parvis reads its reference, email, telephone and name there. Nothing leaves your browser.',
      },
      {
        title: 'You say why you look',
        body: 'One key is enough. Without a purpose nobody is asked anything.',
      },
      {
        title: 'The server of your organisation answers',
        body: 'It sees what is looked for and the purpose, shows what your account has the right to see, and keeps a trace of it.',
      },
    ],
  },
  reads: {
    title: 'What Parvis reads',
    when: 'Only in the tools that you or your organisation open, and only while one of their pages is shown.',
    does: 'It reads',
    doesList: [
      'the reference of the request',
      'the email, telephone and name of the user, where the tool shows them',
      'of an open message: who sent it or whom it is for, and your references in its subject',
      'on a page without a rule, email and telephone links and the references of your organisation, outside of what it recognises as a message',
    ],
    never: 'It never reads',
    neverList: [
      'other sites',
      'what you write in your tools, your passwords',
      'what messages, quotations and signatures say, where it recognises them',
    ],
    compares:
      'On a page without a rule, Parvis compares the text shown, messages too, with what it was: the panel empties as soon as the page changes. It keeps a digest alone, which never leaves the page.',
  },
  leaves: {
    title: 'What leaves this browser',
    body: 'Nothing before you have given a purpose. Then the reference, email or telephone looked for, the purpose and your session go to the server of your organisation, and to it alone. The name shown stays here.',
    acts: 'What you write to a user, a contact you record, what they answer to be told from others and your answers for your team go to the same server, when you press.',
    team: 'Once you are signed in, Parvis asks every ten minutes how many things you have to follow up. If a tool has changed and cannot be read any more, the server learns which rule no longer fits, and nothing of the page.',
  },
  rights: {
    title: 'What each may expect',
    usager: {
      title: 'The user',
      list: [
        'They may know who looked at their request: the service, the date, the purpose. They are not given your name.',
        'They may ask for access to their data, for its rectification, and object to its use.',
        'Being recognised gives them no privilege: the same request is shown in the same way for all.',
      ],
      law: 'General Data Protection Regulation, articles 15, 16 and 21; Court of Justice of the European Union, case C-579/21.',
    },
    agent: {
      title: 'You',
      list: [
        'No screen counts or compares searches by agent.',
        'You know what is written down: the service, the date, the purpose, what was shown or done.',
        'The charter of your organisation says who reads these traces and how long they are kept. Ask for it.',
      ],
      law: 'A security procedure can find whose search it was. It leaves a trace of its own.',
    },
  },
  begin: {
    title: 'Begin',
    hub: 'Connect Parvis to your organisation',
    signIn: 'Sign in',
    signedIn: 'You are signed in: {name}, {organisation}.',
    signInHint: 'A window opens on the sign-in page of your organisation.',
    signInFirst: 'Give the address of the server first.',
    connect: 'Sign in',
    again: 'Try again',
    tools: 'Open your tools',
    noTools:
      'Your organisation has given no list of them. Open the page of a request, then the panel: it offers to read that tool.',
    pin: 'Keep the button in sight',
    panel: 'Open the panel',
    panelHint: 'On the page of a request, click the Parvis button of the toolbar, or press {keys}.',
    panelNoKeys: 'On the page of a request, click the Parvis button of the toolbar.',
  },
  pin: {
    chromium: 'Click the puzzle piece in the toolbar, then the pin beside Parvis.',
    firefox:
      'Click the puzzle piece in the toolbar, then the gear beside Parvis, then “Pin to Toolbar”.',
  },
  done: 'done',
  options: 'Open the settings',
  later: 'This page opened once, at installation. It stays in the settings.',
}
