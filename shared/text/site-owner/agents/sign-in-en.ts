import type { SignInText } from './sign-in-fr.ts'

/** What the pages and letters of the hub's own accounts say, in English. */
export const en: SignInText = {
  door: {
    title: 'Sign in',
    passkey: 'Sign in with a passkey',
    passkeyHint: 'With your fingerprint, your face or the code of this device.',
    openid: 'Sign in with the account of your organisation',
    noKey: 'No passkey on this device?',
    email: 'Your e-mail address',
    send: 'Receive a link',
    sentTitle: 'Open the link you are about to receive',
    sent: 'If this address is known here, a link has just left for it. Open it in this browser: it works once, for ten minutes.',
    sentAfter: 'Once the link is open, come back here.',
    goOn: 'I have opened the link',
    otherDevice: 'Do you read your e-mail on another device?',
    code: 'Code written in the e-mail',
    codePress: 'Continue',
    wrongCode:
      'This code opens nothing: it is mistyped, it was used, or it is older than ten minutes.',
    notArrived: 'Nothing arrives? Look among unwanted mail, then ask your administrator.',
    notAnEmail: 'Write an e-mail address, such as name@town.example.',
    tooOften: 'Too many links were asked for from here. Try again in ten minutes.',
  },
  link: {
    title: 'Welcome, {name}',
    said: 'This link opens your Parvis account for {organisation}.',
    press: 'Continue',
    gone: 'This link no longer works',
    goneSaid:
      'It was used, or it has expired. Ask for another on the sign-in page, or of your administrator.',
    elsewhere: 'This link opens in another browser',
    elsewhereSaid:
      'It opens only where you asked for it. Open it there, or type the code of the e-mail there. You can also ask for another link from here, on the sign-in page.',
    console: 'Go to the sign-in page',
  },
  passkey: {
    title: 'Create your passkey',
    said: 'It replaces the password: this device will know you by your fingerprint, your face or its code. None of these leaves it.',
    asked: 'It is asked of administrators.',
    press: 'Create my passkey',
    later: 'Later',
    back: 'Back to the console',
    gone: 'This page has expired',
    goneSaid: 'Sign in again, or ask for another link.',
  },
  ready: {
    title: 'Your access is open',
    said: 'Open Parvis in your browser, beside your own tool, and press “Sign in”. The extension is not there yet? Ask the person who invited you for it.',
  },
  script: {
    tooOften: 'Too many tries come from here. Try again in a few minutes.',
    busy: 'One moment…',
    known:
      'This device already has a passkey for this account. Take another device, or keep this one.',
    failed:
      'It did not work, and nothing is lost. Try again; otherwise use another device or another browser.',
    unable: 'This browser does not know passkeys. Use Firefox, Chrome, Edge or Safari, up to date.',
  },
  setup: {
    title: 'Open Parvis for your organisation',
    said: 'Three answers, then a passkey on this device.',
    code: 'Setup code',
    codeHint: 'It is written where the hub was started. “parvis setup” gives another.',
    organisation: 'Name of the organisation',
    organisationHint: 'As people call it: Town of Valmont.',
    name: 'Your name',
    email: 'Your e-mail address',
    emailHint: 'It gives you access again if you lose your device.',
    press: 'Continue',
    wrongCode: 'This code opens nothing: it is mistyped, it was used, or it is older than a day.',
    empty: 'Write an answer here.',
    done: 'Parvis is already open',
    doneSaid: 'There is an organisation on this hub. Sign in, or ask for an invitation.',
    unsafe: 'Parvis needs a safe address',
    unsafeSaid:
      'Passkeys only work over https with a name, or on localhost. Give the hub such an address (PARVIS_PUBLIC_URL), then start it again.',
  },
  letter: {
    invitation: {
      subject: 'Your access to Parvis – {organisation}',
      said: '{organisation} gives you access to Parvis. This link works once, for seven days:',
    },
    way_back: {
      subject: 'Your sign-in link – {organisation}',
      said: 'Here is the link you asked for to open Parvis. It works once, for ten minutes:',
    },
    code: 'Do you read this message on another device? Type this code in the page where you asked for the link, and tell it to nobody:',
    ignore: 'You did not expect this message? Do nothing: nobody gets in without this link.',
    newKey: {
      subject: 'An administrator has regained access – {organisation}',
      said: '{name} opened their administrator account by a link received by e-mail, and created a passkey there. If this surprises you, talk to them, and end their sessions on the People page of the console.',
    },
    addedKey: {
      subject: 'An administrator has a new passkey – {organisation}',
      said: '{name} added a passkey to their administrator account, from the console. If this surprises you, talk to them, and end their sessions on the People page of the console.',
    },
    ownKey: {
      subject: 'A passkey was added to your account – {organisation}',
      said: 'A passkey was just added to your Parvis account, from the console. Was it not you? Open My sign-in in the console, remove this passkey, then end all your sessions.',
    },
  },
}
