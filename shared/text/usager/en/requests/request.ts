import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in English. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'Your request is granted.',
      partly: 'Your request is granted in part.',
      refused: 'Your request is refused.',
    },
    next: 'Next step',
    contact: 'Who to contact',
    asked: 'What you need to do now',
    was: 'was due by {day}',
    titles: {
      norm: 'Our service standard',
      cost: 'What it costs',
      place: 'Where to find us',
      hours: 'Opening hours',
      adapted: 'What is adapted for your request',
      adaptations: 'What can be adapted to your situation, for anyone who asks',
    },
    width: 'Appointment time slots last {hours} at most.',
    adaptation: {
      condition: 'For whom: {condition}',
      ask: 'How to ask: {ask}',
      since: 'Since {day}',
    },
    hours: { days: '{from} to {to}', between: '{from} to {to}', line: '{days}: {hours}' },
    silence: {
      title: 'If you get no reply',
      acceptance:
        'With no reply up to and including {day}, your request is considered accepted from {from}.',
      rejection:
        'With no reply up to and including {day}, your request is considered refused. You can contest this from {from}.',
      nothing: 'You are reporting a problem: no reply means neither yes nor no.',
      later: 'This date counts from receipt. We waited for something from you: it may be later.',
    },
    result: 'Request handled',
    appointment: 'Your appointment',
    promised: { place: 'Where: {place}', cost: 'Cost: {cost}', lasts: 'How long: {lasts}' },
    arrival: 'Expected {day} at {hour}',
    sent: {
      said: '{what}, {day} at {hour}',
      accepted: {
        email: 'Email sent',
        sms: 'Text message sent',
        push: 'Notification sent',
        post: 'Letter sent',
        telephone: 'Call made',
      },
      failed: {
        email: 'Email not delivered',
        sms: 'Text message not delivered',
        push: 'Notification not delivered',
        post: 'Letter not delivered',
        telephone: 'Call not answered',
      },
    },
    more: 'See my request in full',
  },
  privacy: 'This page keeps nothing on your device. Anyone who has this code can read it.',

  scan: 'This square opens this page on a phone. The address, to type it: {address}',
  calendar: {
    add: 'Add to my calendar',
    promise: '{service}: the date we gave you',
    asked: '{service}: what you need to do',
    described: '{headline} Reference {reference}. Track it: {url}',
  },
  past: 'The dates we gave you so far',
  callback: {
    title: 'Ask for a call',
    intro:
      'We use your number for this call only. We delete it 30 days after the call, and after 90 days in any case.',
    phone: 'Your phone number',
    phoneHint: 'For example 06 12 34 56 78. Outside France, begin with + and the country.',
    wish: 'The subject, or a good time (optional)',
    wishHint: '120 characters at most.',
    send: 'Ask for a call',
    wrong: 'This number does not exist or is not complete. Check its digits.',
    costly: 'This is a premium or satellite number. Give a landline or mobile number.',
    hidden: 'We cannot read this text. Type it again here instead of pasting it.',
    tooLong: 'This text is longer than 120 characters. Make it shorter.',
    tooMany:
      'You have already asked for several calls. We will call you back. If it is urgent, call us.',
    waiting: 'You have been waiting for a call since {day}.',
    done: 'Noted: we will call you back.',
  },
  preferences: {
    title: 'Choose my language and how I get updates',
    intro: 'We follow your choice as soon as we can.',
    language: 'Language of this page and of messages',
    channel: 'How to get updates',
    channels: {
      page: 'On this page only',
      email: 'By email',
      sms: 'By text message',
      push: 'By notification',
      post: 'By post',
      telephone: 'By telephone',
    },
    refusal: 'Stop asking for my feedback',
    refusalHint: 'You will still get messages about your request.',
    save: 'Save my choices',
    wrong: 'Choose a language and a way from the lists.',
    done: 'Your choices are saved.',
    introSent: 'We announce some steps this way. If it fails, we try another.',
    at: '{way}: {address}',
    notNow: '{way} (not possible for now)',
    failed: {
      email: 'This address no longer receives our messages.',
      sms: 'This number no longer receives our messages.',
    },
    night: {
      title: 'Text messages and notifications',
      day: 'Between 8 a.m. and 9 p.m.',
      always: 'At any time',
      hint: 'If someone is on the way to you, the message is sent at any time.',
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
    why: 'Do this if someone else may have seen your code.',
    what: 'The old code will no longer work, even on paper and in messages you already received. The next page gives you the new one.',
    now: 'Change my code',
    keep: 'Keep my code',
    done: 'Here is your new code. The old one no longer works.',
    note: 'Write it down or print this page now. We cannot give it to you again. If it is in your list or your bookmarks, replace it there.',
  },
  feedback: {
    title: 'Your feedback on the dates and messages',
    intro: 'Three questions, without your name.',
    joined:
      'Three facts go with your feedback, without your name: whether the date was kept, how long the time slot was, which steps were announced in time.',
    link: 'Give feedback',
    without: 'This browser cannot show these questions. Give your feedback on {site}.',
  },
  carnet: {
    title: 'My list of requests',
    intro:
      'Track several requests on one page. Its address contains your codes: give it to no one.',
    codes: 'Your tracking codes, one per line',
    show: 'See my requests',
    add: 'Add a request',
    empty: 'Your list is empty. Add a tracking code.',
    remove: 'Remove',
    unknown: 'No request has this code: {code}',
    notACode: 'This code is not complete: {code}',
    unreachable: 'We cannot show this request for now. It is not lost. Code: {code}',
    loading: 'Looking for your requests',
    full: 'A list holds {n} requests. Remove one to add another.',
    keep: 'Keep my list',
    insertHint:
      'Keep this address in your bookmarks, or print this page. Anyone who has it can read these requests. Nothing is kept on this device.',
    address: 'The address of your list',
    copy: 'Copy the address',
    copied: 'Address copied',
    print: 'Print my list',
    addThis: 'Add to my list',
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
    'Too many codes were tried from your connection. Your request is safely recorded. Try again in {wait}.',
  nothingToAdd: 'We have given no date for this request: there is nothing to put in a calendar.',
}
