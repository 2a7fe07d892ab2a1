import type { ServicesText } from './services-fr.ts'

/** What is said, in English, where an organisation declares its services. */
export const en: ServicesText = {
  version: {
    by: 'Version {version}, declared by {author} on {day}',
    byNobody: 'Version {version}, declared before versions were kept',
  },
  json: {
    no_text: '“{name}” has no text {language}. Add "{tag}": "…".',
    identifier:
      '“{value}” cannot be a short name. Write lower-case letters, digits and dashes, 64 at most.',
    territory:
      '“{value}” cannot be the code of a territory. Write an INSEE code, or 2 to 40 letters without accent, digits and dashes.',
    receipt_lacks:
      '“{name}” is missing: the acknowledgement of receipt would not be complete. Add "{name}", or write "acknowledgement": "registration".',
    nothing_more:
      '“{name}” is one too many: a silence that means nothing has "means": "nothing" alone. Remove "{name}".',
  },
  command: {
    none: 'No service is declared yet.',
    listed: '{service}: {name}. {sentence} {version}.',
    holds: '{file}: nothing to correct. The service “{service}” may be declared.',
    begun: '“{service}” is declared. {version}.',
    replaced: '“{service}” is declared. {version}. Before: {before}.',
    same: 'Nothing changed in “{service}”. {version}.',
  },
  fault: {
    short_name: 'Write a short name: lower-case letters, digits and dashes, 64 at most.',
    name_taken: 'Another service has this short name. Choose another one.',
    delay: 'Write a whole number, from 0 to 3650. 0 means that no time limit is promised.',
    window: 'Write a whole number of hours, from 1 to 168, or leave this field empty.',
    within: 'Write a whole number, from 0 to 3650, or leave this field empty.',
    no_day: 'Choose at least one day.',
    calls: 'Write a whole number of calls, from 1 to 1,000.',
    ahead: 'Write a whole number of working days, from 1 to 10, or leave this field empty.',
    no_step: 'There must be at least one step, and 12 at most.',
    months: 'Write a whole number of months, from 1 to 120.',
    before: 'Write a whole number of days, from 0 to 30.',
    share: 'Write a percentage of more than 0, and of 100 at most.',
    monthly: 'Write a whole number of people, 1 at least.',
    rest_days: 'Write a whole number of days, between 0 and 400.',
    wrong_lines:
      'Correct or remove the lines that are not understood: they are shown below the field.',
    many_territories: 'There are too many territories: 40,000 at most.',
    many_places: 'There are too many places: 2,000 at most.',
  },
  page: {
    question: 'What does each service promise to all?',
    intro:
      'What your organisation offers online, and what it promises to each user. A change makes a new version, with your name and the date. Dates that were promised stay promised.',
    loading: 'Reading the services',
    kept: {
      unreachable:
        'The server does not answer. The services shown, received {when}, are kept. It tries again by itself.',
      unreadable:
        'This page cannot read the server’s answer. The services shown, received {when}, are kept. Reload the page.',
    },
    none: 'No service is declared yet.',
    begin: 'Declare a new service',
    unsaved: 'Changes are not saved in this tab.',
    unsavedNew: 'A new service was begun in this tab.',
    back: 'All services',
    unknown: 'No service has this name here.',
    next: 'Next page: {name}',
    rest: 'Declare the rest now too',
    missing: 'To complete',
    nothing: 'Nothing is declared.',
    parts: {
      promised: 'What is promised, and where',
      told: 'What users hear from you',
      whole: 'The service as a whole',
    },
    about: 'The same service in a file, to copy or to paste.',
  },
  save: {
    noVersion: 'This service is not declared yet.',
    version: 'Version {version}, declared by {author} on {day} at {hour}.',
    save: 'Declare: a new version',
    saving: 'Saving',
    saved: 'Declared. Version {version}, in the name of {author}, on {day} at {hour}.',
    same: 'Nothing changed: version {version} stays in use.',
    undo: 'Go back to the declared version',
    dirty: 'Changes are not saved.',
    resumed: 'What you had written without saving it is back.',
    changed:
      '{author} declared version {version} on {day} at {hour}, since you read this service. Nothing is overwritten, and what you wrote is kept here.',
    takeTheirs: 'See the new version, without my changes',
    keepMine: 'Keep my changes, and declare over it',
    saveTrouble: {
      unreachable: 'The server does not answer. What you wrote is kept here. Try again.',
      unreadable:
        'This page cannot read the server’s answer. What you wrote is kept here. Reload the page.',
    },
    refused: 'Nothing is saved. What you wrote is kept here.',
    faultAt: '{label}: {sentence}',
    faults: { one: '{n} point to correct', other: '{n} points to correct' },
    nobody: 'somebody whose name is not kept',
  },
  versions: {
    none: 'This is the first version.',
    now: '(in use)',
    at: '{version} at {hour}',
    take: 'Bring version {version} back into the form',
    more: 'Show {n} more versions',
    taken: 'The form has version {version} again. Nothing is saved yet.',
    trouble: 'The server does not answer. The form is kept as it is. Try again.',
  },
  text: {
    intro:
      'For people who prefer to write this service in a file, or to copy it elsewhere. Comments (// …) are allowed.',
    label: 'Text of the service',
    copy: 'Copy the text',
    copied: 'Copied.',
    notCopied: 'The browser refuses to copy. The text is selected: copy it with the keyboard.',
    take: 'Check this text and bring it into the form',
    reading: 'Checking',
    taken: 'The form has this text. Nothing is saved yet.',
    refused: 'The form did not take this text. The text stays here.',
    follow: 'Go back to the text of the form',
    other:
      'This text declares another service, “{service}”. Write “{own}” again in its field "service".',
  },
}
