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
  },
  command: {
    none: 'No service is declared yet.',
    listed: '{service}: {name}. {sentence} {version}.',
    holds: '{file}: nothing to correct. The service “{service}” may be declared.',
    begun: '“{service}” is declared. {version}.',
    replaced: '“{service}” is declared. {version}. Before: {before}.',
    same: 'Nothing changed in “{service}”. {version}.',
  },
}
