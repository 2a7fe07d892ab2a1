import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in English. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'Your request is granted.',
      partly: 'Your request is granted in part.',
      refused: 'Your request is refused.',
    },
    asked: 'To do now',
    was: 'was due by {day}',
    titles: {
      norm: 'What is promised to everyone',
      cost: 'What it costs',
      place: 'Where the service receives you',
      hours: 'When the service is open',
      adapted: 'What is adapted for your request',
      adaptations: 'What can be adapted to your situation, for everyone who needs it',
    },
    width: 'The time slot of an appointment is {hours} at most.',
    adaptation: {
      condition: 'For whom: {condition}',
      ask: 'How to ask: {ask}',
      since: 'Since {day}',
    },
    hours: { days: '{from} to {to}', between: '{from} to {to}', line: '{days}: {hours}' },
    silence: {
      title: 'If you get no answer',
      acceptance:
        'Without an answer up to and including {day}, your request is accepted. This holds from {from}.',
      rejection:
        'Without an answer up to and including {day}, your request is refused. You may contest it from {from}.',
      nothing: 'No answer means neither yes nor no.',
      later:
        'This date counts from receipt. Something was asked of you in between: it may be later.',
    },
    appointment: 'Your appointment',
    promised: { place: 'Where: {place}', cost: 'Cost: {cost}', lasts: 'How long: {lasts}' },
    arrival: 'Expected {day} at {hour}',
    sent: {
      said: '{what}, {day} at {hour}',
      accepted: {
        email: 'E-mail sent',
        sms: 'Text message sent',
        push: 'Notification sent',
        post: 'Letter sent',
        telephone: 'Call made',
      },
      failed: {
        email: 'E-mail not delivered',
        sms: 'Text message not delivered',
        push: 'Notification not delivered',
        post: 'Letter not delivered',
        telephone: 'Call not answered',
      },
    },
    more: 'Print, be called back, add to my calendar',
  },
  actions: 'What you can do here',
  print: 'Print this page',
  scan: 'This square opens this page on a phone. The address, to type it: {address}',
  calendar: {
    add: 'Add to my calendar',
    promise: '{service}: end of your request',
    asked: '{service}: what is asked of you',
    described: '{headline} Reference {reference}. Follow it: {url}',
  },
  past: 'The dates promised so far',
  callback: {
    title: 'Be called back by the service',
    intro:
      'Your number is for this call alone. It is deleted 30 days after the call, and after 90 days in any case.',
    phone: 'Your phone number',
    phoneHint: 'For example 06 12 34 56 78. Outside France, begin with + and the country.',
    wish: 'What about, or a good time (optional)',
    wishHint: '120 characters at most.',
    send: 'Ask for a call',
    wrong: 'This number does not exist or is not complete. Check its figures.',
    costly: 'This is a premium or satellite number. Give a landline or mobile number.',
    hidden: 'This text holds invisible signs that change the reading direction. Type it again.',
    tooLong: 'This text is longer than 120 characters. Make it shorter.',
    tooMany:
      'Several calls are already awaited for this request. The service will call you back. If it is urgent, call the service.',
    waiting: 'A call has been awaited since {day}.',
    done: 'Noted: the service will call you back.',
  },
  preferences: {
    title: 'Choose my language and how I am told',
    intro: 'The service receives your choice and follows it as soon as it can.',
    language: 'Language of this page and of messages',
    channel: 'How to be told',
    channels: {
      page: 'On this page only',
      email: 'By e-mail',
      sms: 'By text message',
      push: 'By notification',
      post: 'By post',
      telephone: 'By telephone',
    },
    refusal: 'Stop asking for my opinion',
    refusalHint: 'Messages about your request go on.',
    save: 'Save my choices',
    wrong: 'Choose a language and a way from the lists.',
    done: 'Your choices are saved.',
    introSent:
      'The service tells you of some steps in this way. If it fails, the service tries another.',
    at: '{way}: {address}',
    notNow: '{way} (not possible for the moment)',
    failed: {
      email: 'This address no longer receives our messages. Give the service another one.',
      sms: 'This number no longer receives our messages. Give the service another one.',
    },
    night: {
      title: 'Text messages and notifications',
      day: 'Between 8 a.m. and 9 p.m.',
      always: 'At any hour',
      hint: 'If somebody is on the way to you, the message leaves at any hour.',
    },
  },
  device: {
    title: 'Notifications on this device',
    what: 'At each step of your request, your device shows a short message. Anyone who sees its screen can read it.',
    carried:
      'The message passes through the company that makes your browser. It is encrypted: they cannot read it. Your browser keeps this subscription. You can erase it in its settings.',
    ask: 'Get a notification on this device',
    here: 'This device gets the notifications of this request.',
    stop: 'Stop all notifications',
    stopHere: 'Stop notifications on this device',
    refused:
      'Your browser does not allow notifications from this site. Your choices stay as they were. Allow them in its settings, or choose another way.',
    failed:
      'This device could not be added. Your choices stay as they were. Try again later, or choose another way.',
    done: 'This device will show each step of your request.',
  },
  removed: { done: 'The notifications are stopped as you asked. Your choice is now “{way}”.' },
  renew: {
    title: 'Change my tracking code',
    why: 'To do if somebody else may have seen your code.',
    what: 'The old code will stop working, even on paper and in messages you already received. The next page gives you the new one.',
    now: 'Change my code',
    keep: 'Keep my code',
    done: 'Here is your new code. The old one no longer works.',
    note: 'Write it down or print this page now. The service cannot give it to you again. If it is in your notebook or your bookmarks, replace it there.',
  },
  feedback: {
    title: 'Your opinion on the dates and messages',
    intro: 'Three questions, without your name.',
    joined:
      'Your opinion leaves with three facts and nothing that tells who you are: whether the date was kept, how long the announced window was, which steps you were told of in time.',
    link: 'Give my opinion',
    without: 'These questions need JavaScript. Without it, give your opinion on {site}.',
  },
  carnet: {
    title: 'My notebook of requests',
    intro:
      'Several requests on one page. Your codes stand in the address of your notebook, which you alone keep.',
    codes: 'Your tracking codes, one a line',
    show: 'See my requests',
    add: 'Add a request',
    empty: 'Your notebook is empty. Add a tracking code.',
    remove: 'Remove',
    unknown: 'No request has this code: {code}',
    notACode: 'This code is not complete: {code}',
    unreachable: 'This request cannot be shown for the moment. It is not lost. Code: {code}',
    loading: 'Looking for your requests',
    full: 'A notebook holds {n} requests. Remove one to add another.',
    keep: 'Keep my notebook',
    insertHint:
      'Keep this address in your bookmarks, or print this page. Anyone who has it can read these requests. Nothing is kept on this device.',
    address: 'The address of your notebook',
    copy: 'Copy the address',
    copied: 'Address copied',
    print: 'Print my notebook',
    addThis: 'Add to my notebook',
  },
  tooOften:
    'Too much was sent for this request. What is already saved stays saved. Try again in {wait}.',
  border: {
    nothingHere: 'There is no page at this address. Check it.',
    tooLong: 'What you sent is too long. Nothing is saved. Make it shorter, then try again.',
    otherSite:
      'This was sent from another website. Nothing is saved. Open this service’s page, then try again.',
    unread:
      'What was sent could not be read. Nothing is saved. Go back to the page, then try again.',
  },
  tooMany:
    'Too many codes were tried from this address. Your request is not lost. Try again in {wait}.',
  nothingToAdd: 'No date is announced for this request: there is nothing to put in a calendar.',
}
