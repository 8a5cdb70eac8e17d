import type { Fact, Letter } from './letter.ts';
import type { MailTexts } from './texts/texts.ts';

export function plainText(letter: Letter): string {
  const { greeting, opening, facts, advice, manage, questions, closing } = letter;
  return [
    greeting,
    opening.join(' '),
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...advice,
    ...(manage ? [`${manage.invitation}\n${manage.url}`, manage.warning] : []),
    ...(questions ? [questions] : []),
    `${closing.join('\n')}\n`,
  ].join('\n\n');
}

/** Plain elements and few styles: mail programs show little else, and each other things. */
export function htmlText(letter: Letter, { tag, direction }: MailTexts): string {
  const { subject, greeting, opening, facts, advice, manage, questions, closing } = letter;
  const body = [
    paragraph(greeting),
    paragraph(opening.join(' ')),
    `<table style="border-spacing: 0">\n${facts.map(row).join('\n')}\n</table>`,
    ...advice.map(paragraph),
    ...(manage
      ? [
          `<p>${escape(manage.invitation)}<br>\n<a href="${escape(manage.url)}">${escape(manage.link)}</a></p>`,
          paragraph(manage.warning),
        ]
      : []),
    ...(questions ? [paragraph(questions)] : []),
    `<p>${closing.map(escape).join('<br>\n')}</p>`,
  ].join('\n');
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>${escape(subject)}</title>
</head>
<body style="max-width: 36em; font: 16px/1.5 sans-serif">
${body}
</body>
</html>
`;
}

function row({ label, value, url }: Fact): string {
  const shown = url ? `<a href="${escape(url)}">${escape(value)}</a>` : escape(value);
  const style = 'padding-block: 2px; padding-inline-end: 16px; text-align: start; vertical-align: top';
  return `<tr><th scope="row" style="${style}">${escape(label)}</th><td><bdi>${shown}</bdi></td></tr>`;
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
