import type { PanelText } from './panel-fr.ts'

/** What the panel says beside the page of a tool, in English. */
export const en: PanelText = {
  title: 'Parvis, the request on this page',
  language: 'English',
  options: 'Settings',
  signIn: 'Sign in',
  signInAgain: 'Sign in again',
  signOut: 'Sign out',
  again: 'Try again',
  stop: 'Stop',
  openOptions: 'Open the settings',
  grant: 'Read this tool',
  change: 'Change the purpose',
  other: 'Give another purpose',
  changeKey: 'Esc',
  silent: 'The extension does not answer. Nothing was sent. Try again in a moment.',
  signInState: {
    noHub: {
      title: 'Parvis is not connected to your organisation yet.',
      body: 'Nothing is read and nothing is asked. Give the address of the server in the settings.',
    },
    signedOut: {
      title: 'Sign in to continue.',
      body: 'No request is shown and nothing is asked. Your agent account is enough.',
    },
    busy: {
      title: 'Signing in.',
      body: 'Continue in the window that opened; it may be behind this one. This panel follows by itself.',
    },
    given_up: {
      title: 'Signing in stopped before the end.',
      body: 'The window was closed. Nothing changed. Start again when you wish.',
    },
    no_page: {
      title: 'The sign-in page closed.',
      body: 'Your password may have been refused, or the server is down. Nothing changed. Try again.',
    },
    blocked: {
      title: 'The browser has blocked the sign-in window.',
      body: 'Nothing has changed. Allow this site to open windows, then try again.',
    },
    unknown_extension: {
      title: 'This server does not know this extension (id {id}).',
      body: 'Nothing was sent. Give this id to an administrator of Parvis: they add it on the server, in PARVIS_EXTENSION_IDS.',
    },
    half_left: {
      title: 'You are signed out here, and here only.',
      body: 'The server does not answer: the account may stay open in this browser. Close it if somebody else uses it.',
    },
    noSector: {
      title: 'Your account gives access to no sector.',
      body: 'Nothing is shown, and nothing is asked. If your work needs it, see your manager; your rights change with the next sign-in.',
    },
    unreachable: {
      title: 'The server does not answer.',
      body: 'Nothing changed on this device. Check the network, then try again.',
    },
    unreadable: {
      title: 'Something answers, but it is not Parvis.',
      body: 'Nothing more was sent. Check the address of the server in the settings, then try again.',
    },
    refused: {
      title: 'Your account is not accepted.',
      body: 'Nothing changed. Ask your manager for your rights, then sign in again.',
    },
  },
  /** Where the panel stands alone in a tab. */
  calls: {
    receive: 'Receive calls here',
    asked:
      'The browser asks for your consent. A click on a number, or a call in your telephone program, then opens this panel, filled.',
  },
  /** The window of a sign-in, once it came back. */
  cameBack: {
    done: 'Signed in. This window closes.',
    lost: 'The sign-in could not come back to the panel. Close this window, then tell the person who runs Parvis: the tool or the sign-in page isolates its windows.',
  },
  page: {
    unknown: {
      title: 'This page is not read.',
      body: 'Click the Parvis button of the toolbar, or press Alt+Shift+U, to recognise the request on the page.',
    },
    not_granted: {
      title: 'This tool is not open to Parvis.',
      body: 'Once it is open, Parvis reads the reference, name, email and telephone shown there, in this tool only. On a page without a rule it looks for email and telephone links and for your references, outside of messages. Nothing is sent before you give a purpose. You can close it in the settings.',
    },
    asks: 'Your browser will say “read and change”: it has no narrower word. Parvis reads, writes nothing in the tool, and puts one mark there, without data.',
    grantRefused: {
      title: 'The tool stays closed.',
      body: 'Parvis reads nothing there. You can continue without Parvis, or open the tool later.',
    },
    reading: {
      title: 'Reading the page.',
      body: 'Parvis looks for a reference, an email or a telephone number. Nothing is sent.',
    },
    no_rule: {
      title: 'Parvis does not know how to read this page.',
      body: 'No rule says where requests stand there. Outside of messages it has no email or telephone link, and none of your references. Open a request in the tool: this panel follows by itself.',
    },
    nothing_seen: {
      title: 'No request on this page.',
      body: 'Parvis finds no reference, email or telephone number there. Open a request: this panel follows by itself.',
    },
    unplaced: {
      title: 'The number of the request is not enough here.',
      body: 'This number may also exist in another tool. Nothing is looked up. Continue in the tool, and tell the person who administers Parvis.',
    },
    waiting: {
      title: 'This tool has handed over no request.',
      body: 'Nothing is asked. Open a request in the tool: this panel follows by itself. If it stays empty, tell the person who runs Parvis.',
    },
    broken: {
      title: 'Parvis no longer reads this tool well.',
      body: 'Its pages have probably changed. Nothing is shown, to be safe. Your organisation is told of it, and of nothing on this page. Meanwhile, continue in the tool.',
    },
  },
  who: {
    title: 'Who',
    nameless: 'Name not shown',
    unverified: 'read on the page, not verified',
    seen: 'Seen on the page',
    reference: 'Reference',
    email: 'Email',
    phone: 'Telephone',
    likely: 'likely',
    found: {
      reference: {
        title: 'reference in the title',
        header: 'reference in the header',
        list: 'reference in a list',
        page: 'reference in the page',
        subject: 'reference in the subject',
      },
      email: {
        title: 'email link in the title',
        header: 'email link in the header',
        list: 'email link in a list',
        page: 'email link in the page',
        subject: 'email link in the subject',
      },
      phone: {
        title: 'telephone link in the title',
        header: 'telephone link in the header',
        list: 'telephone link in a list',
        page: 'telephone link in the page',
        subject: 'telephone link in the subject',
      },
    },
    account: 'Account',
    code: 'Tracking code',
    derived: '{kind} worked out by its tool, known since {since}',
    verified: '{kind} verified, known since {since}',
    declared: '{kind} declared, known since {since}',
    unknown: 'No email or telephone known with this request',
  },
  choose: {
    title: 'What are you looking for?',
    several: 'The page shows several subjects. Choose one above.',
    likely: 'This is only likely. Choose above what is right.',
  },
  purpose: {
    title: 'Why are you looking?',
    hint: 'One click, or the digit on the keyboard.',
    shows: [
      'Says only whether a request exists',
      'Shows state, dates and steps',
      'Shows state, dates and steps, and the link to the tool',
    ],
    logged: 'The search is recorded with its purpose. The user may ask your organisation for it.',
    none: {
      title: 'No purpose is offered.',
      body: 'Nothing can be asked. Your organisation has to declare its purposes.',
    },
  },
  where: {
    title: 'Where the request stands',
    asking: 'Searching',
    slow: 'The answer is slow. Nothing is lost: wait a little more, or stop.',
    notFound: {
      title: 'Nothing to show here.',
      body: 'No request found, or your account or this purpose gives no access. Check the reference, or give another purpose.',
    },
    exists: {
      title: 'A request exists in your sectors.',
      body: 'This purpose says no more. If it is necessary, give another one.',
    },
    candidates: {
      title: 'Several people are possible.',
      body: 'Ask the person for their reference, then search with it.',
    },
    mismatch: {
      title: 'What the user answered is not of any of them.',
      body: 'Nothing more is shown. Ask for their reference, then search with it.',
    },
    several: {
      one: '{n} request in your sectors',
      other: '{n} requests in your sectors',
    },
    severalHint: 'Choose the request to read.',
    noOther: 'No request to read in your sectors.',
    waits: {
      usager: 'The user waits for:',
      service: 'The service waits for the user to bring:',
      since: 'since {since}',
      nobody: 'Nothing more is awaited.',
    },
    before: 'Dates announced before',
    last: 'Last step',
    details: 'Steps, delays, contact',
    channel: 'Channel',
    received: 'Received',
    usual: 'Usual delay',
    steps: 'The steps',
    done: 'Done',
    now: 'In progress',
    later: 'To come',
    late: 'Late',
    norm: 'Service standard',
    told: 'Latest update received: {told}',
    read: 'Read at {hour}',
    refresh: 'Read again',
  },
  sources: {
    title: 'Sources',
    upToDate: 'All sources are up to date.',
    partial: {
      title: 'Incomplete answer: not all sources could be read.',
      body: 'A request may exist and not appear here. In what was read, either nothing matches, or your account or this purpose does not open it.',
    },
  },
  now: {
    title: 'What now',
    open: 'Open in the tool',
    opens: 'new tab',
    copy: 'Copy the reference',
    copied: 'Copied',
    notCopied: 'Copying is refused. Select it by hand:',
    state: 'Copy the state',
    others: 'Other requests of this user',
    receivedOn: 'received {received}',
    choices: 'Requests of this user',
    linked: {
      email: 'Requests linked to this address',
      phone: 'Requests linked to this number',
      account: 'Requests linked to this account',
      reference: 'Requests linked to the same address or number',
      code: 'Requests linked to the same address or number',
    },
    contact: 'Reach the service',
  },
  fault: {
    expired: {
      title: 'Your session has ended.',
      body: 'What the page shows is kept. Sign in again, then give the purpose again.',
    },
    no_rights: {
      title: 'Your account gives access to no sector.',
      body: 'Nothing is shown. Ask your manager for your rights, then sign in again.',
    },
    refused: {
      title: 'This purpose is not open to your account.',
      body: 'Nothing is shown. Give another purpose, or ask your manager for your rights.',
    },
    unreachable: {
      title: 'The server does not answer.',
      body: 'Your search is kept here. Check the network, then try again.',
    },
    slow: {
      title: 'The answer did not come in time.',
      body: 'Your search is kept here. Try again in a moment.',
    },
    unreadable: {
      title: 'Something answers, but it is not Parvis.',
      body: 'Nothing is shown, to be safe. Your search is kept here. Check the network, then try again.',
    },
  },
}
