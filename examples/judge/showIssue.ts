import type { Issue } from 'returns-policy';

/** An issue with its path as a person writes it, such as `request.attachments[0].at`. */
export function showIssue({ path, message }: Issue): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return place === '' ? message : `${place.replace(/^\./, '')}: ${message}`;
}
