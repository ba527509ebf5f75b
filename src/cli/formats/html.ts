import type { FieldText, Finding } from '../../checker/types.ts';
import { severities } from '../../method/roles.ts';
import { type Checked, fieldName, isPlanLevel } from '../result.ts';
import { count, severityNames } from '../words.ts';
import type { Format } from './index.ts';

/** A page that stands by itself: the texts with their marks, and the messages below each. */
export function html(): Format {
  let plans = 0;
  let findings = 0;
  return {
    start: () => head,
    plan({ input, check }: Checked) {
      plans++;
      findings += check.findings.length;
      const numbered = check.findings.map((finding, index) => ({ finding, number: index + 1, plan: plans }));
      const fields = input.fields.map((field) => {
        const own = numbered.filter(({ finding }) => finding.field === field.id && !isPlanLevel(finding));
        const heading = input.fields.length > 1 || field.label ? `<h3>${escapeHtml(fieldName(field))}</h3>\n` : '';
        return `${heading}<p class="text">${markedText(field, own)}</p>\n`;
      });
      const list = numbered.map(listItem).join('');
      const outcome = list ? `<ol>\n${list}</ol>\n` : '<p>Geen bevindingen.</p>\n';
      const source =
        input.line === null ? '' : `<p class="source">${escapeHtml(input.file)}, regel ${input.line}</p>\n`;
      return `<article>\n<h2>${escapeHtml(String(input.id))}</h2>\n${source}${fields.join('')}${outcome}</article>\n`;
    },
    end: () =>
      `<footer>${count(findings, 'bevinding', 'bevindingen')} in ${count(plans, 'plan', 'plannen')}</footer>\n</main>\n</body>\n</html>\n`,
  };
}

interface Numbered {
  finding: Finding;
  /** From 1, within the plan. */
  number: number;
  plan: number;
}

/** The text, cut at every begin and end of a finding: findings overlap, marks do not. */
function markedText({ text }: FieldText, findings: Numbered[]): string {
  const edges = new Set([0, text.length, ...findings.flatMap(({ finding }) => [finding.start, finding.end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((start, index) => {
      const end = cuts[index + 1]!;
      const here = findings.filter(({ finding }) => finding.start <= start && end <= finding.end);
      const severity = severities.find((candidate) => here.some(({ finding }) => finding.severity === candidate));
      const piece = escapeHtml(text.slice(start, end));
      const ending = here.filter(({ finding }) => finding.end === end).map(reference);
      return severity ? `<mark class="${severity}">${piece}</mark>${ending.join('')}` : piece;
    })
    .join('');
}

function reference({ number, plan }: Numbered): string {
  return `<sup><a href="#f${plan}-${number}">${number}</a></sup>`;
}

function listItem({ finding, number, plan }: Numbered): string {
  const quote = isPlanLevel(finding) ? 'Het hele plan' : `<q>${escapeHtml(finding.quote)}</q>`;
  const badge = `<span class="badge ${finding.severity}">${severityNames[finding.severity]}</span>`;
  return `<li id="f${plan}-${number}">${badge} ${quote}<br>${escapeHtml(finding.message)} <code>${finding.rule}</code></li>\n`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Severity shows by line style and words, not by colour alone. */
const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 1rem; }
article { border-top: 1px solid; margin-top: 2rem; }
h2 { overflow-wrap: anywhere; }
h3 { margin-bottom: 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.source { margin-top: -1rem; }
mark { background: light-dark(#fff3c4, #4a3f12); color: inherit; text-decoration: underline 2px; text-underline-offset: 3px; }
mark.error { text-decoration-style: wavy; }
mark.warning { text-decoration-style: dashed; }
mark.info { text-decoration-style: dotted; }
sup { line-height: 0; margin-left: 1px; }
sup + sup { margin-left: .35em; }
li { margin-bottom: .75rem; }
li:target { outline: 2px solid; outline-offset: 4px; }
.badge { border: 1px solid; border-radius: 4px; padding: 0 .4em; font-size: .875em; }
.badge.error { font-weight: bold; border-width: 2px; }
.badge.info { border-style: dotted; }
code { font-size: .8125em; white-space: nowrap; }
footer { border-top: 1px solid; margin-top: 2rem; padding: 1rem 0; }
@media print { article { break-inside: avoid-page; } }
`;

const head = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Controle van plannen</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Controle van plannen</h1>
`;
