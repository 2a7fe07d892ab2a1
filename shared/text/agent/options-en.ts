import type { OptionsText } from './options-fr.ts'

/** What the page of settings of the extension says, in English. */
export const en: OptionsText = {
  title: 'Parvis, settings',
  heading: 'Settings of Parvis',
  version: 'Version {version}',
  language: 'English',
  hub: {
    title: 'The server of your organisation',
    label: 'Address of the server',
    hint: 'Your organisation gives it to you. It usually starts with https://',
    reading: 'Reading the settings.',
    save: 'Save',
    saved: 'The address is saved. Open the panel to sign in.',
    managed: 'Your organisation chose this address. It cannot be changed here.',
    missing: 'Write the address of the server to save it.',
    malformed:
      'This address is not complete. Nothing is changed. Example: https://parvis.town.example',
    insecure:
      'This address is not protected. Nothing is changed. An https:// address is required, except on this computer.',
    notKept: 'The browser did not keep the address. Nothing is changed. Try again.',
  },
  tools: {
    title: 'The tools open to Parvis',
    none: 'No tool is open. Parvis reads no page.',
    remove: 'Remove',
    removeNamed: 'Remove {tool}',
    removed: '{tool} is removed. Parvis reads nothing there any more.',
    imposed: '{tool} is opened by your organisation. It cannot be removed here.',
    label: 'Address of a tool',
    hint: 'Copy the address of one of its pages. The browser asks you to agree.',
    add: 'Open this tool',
    added: '{tool} is open.',
    refused: '{tool} stays closed. Nothing is read there. You can try again.',
    missing: 'Write the address of the tool.',
    malformed:
      'This address is not complete. Nothing is opened. Example: https://requests.town.example',
  },
  rules: {
    title: 'The rules of your organisation',
    used: 'Parvis reads these tools by the rules it has signed:',
    leftOut: 'These rules are not taken:',
    taken: '{tool}, version {version}',
    named: '{id}, version {version}',
    unnamed: 'A rule without a name to rely on',
    line: '{rule}: {why}.',
    why: {
      unsigned: 'its signature is not the one of your organisation',
      unreadable: 'it is not written as it should be',
      schema: 'it asks for a later version of Parvis',
      older: 'a later version has come already',
      bundled: 'Parvis comes with this version already, or with a later one',
      unverifiable: 'this browser is too old to check its signature',
    },
  },
  taught: {
    title: 'The tools taught here',
    hint: 'You taught them to Parvis, in this browser. An exported tool is a file for the person who administers Parvis: it says nothing of a request.',
    none: 'No tool is taught here. That is done in the panel, on the page of a request.',
    export: 'Export',
    exportNamed: 'Export {tool}',
    remove: 'Remove',
    removeNamed: 'Remove {tool}',
    removed: '{tool} is removed. Parvis no longer knows how to read it.',
    notRemoved: '{tool} could not be removed. Try again.',
  },
  sessions: {
    title: 'Your session',
    nobody: 'Nobody is signed in here. You sign in in the panel.',
    hint: 'A desk you forgot, a computer you lost? End all your sessions at once, here and in every browser.',
    everywhere: 'Sign out everywhere',
    done: 'All your sessions have ended.',
    half: 'Your session has ended here. The server could not be reached: your other sessions stay open. Sign in again, then try once more.',
  },
  reads: {
    title: 'What Parvis reads, and does not read',
    does: 'Parvis reads',
    doesList: [
      'the tools you opened, and only those',
      'the reference, e-mail, telephone and name shown for a request',
      'what your account has the right to see, once the purpose is given',
    ],
    doesNot: 'Parvis does not read',
    doesNotList: ['other sites', 'what you write, your passwords, your messages'],
    keeps:
      'The name shown never leaves this browser. All that is shown disappears when the browser closes. Each search is recorded with its date, its service and its purpose. None is counted by agent.',
  },
}
