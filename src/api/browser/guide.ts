import { ENTITY_PAINTS, EVENT_PAINTS, FAMILIES } from './palette.js';
import type { SavedQuery } from './saved-queries.js';

/**
 * The guide for Neo4j Browser's `:play`: one slide on the graph, one for each saved query, one on evidence. It loads nothing
 * from anywhere. A click on a query puts it into Browser's editor.
 *
 * @param address where this service is reached, without a slash at the end, for the commands that load from it.
 */
export function guide(queries: readonly SavedQuery[], address: string): string {
  const slides = [graphSlide(address), ...queries.map(querySlide), evidenceSlide(address)];
  return `<article class="guide">
<title>dragoman</title>
<carousel class="deck container-fluid">
${slides.join('\n')}
</carousel>
</article>
`;
}

function graphSlide(address: string): string {
  const swatches = [...ENTITY_PAINTS, ...EVENT_PAINTS].map(
    ({ label, fill, ink }) =>
      `<span style="background:${fill};color:${ink};border-radius:9px;padding:1px 8px;margin:2px;display:inline-block">${label}</span>`,
  );
  const families = Object.values(FAMILIES).map(
    ({ words, color, width }) =>
      `<li><span style="display:inline-block;width:36px;vertical-align:middle;border-top:${width}px solid ${color}"></span> ${escapeHtml(words)}</li>`,
  );
  return slide(
    'Who did what with whom, and which sentence says so',
    `<p>People, governments, armed groups, organizations and places, and the events between them, as news articles tell of them.
Click an edge: the pane at the right shows <b>quote</b>, the best sentence behind it, and how many independent origins say so.</p>
<p>Where nodes are grey, load the colours first: click the line, then run it.</p>
${runnable(`:style ${address}/browser/style.grass`)}
<p>${swatches.join('')}</p>
<ul style="list-style:none;padding-left:0">${families.join('')}</ul>`,
  );
}

function querySlide({ question, advice, cypher }: SavedQuery): string {
  return slide(question, `${advice === '' ? '' : `<p>${escapeHtml(advice)}</p>\n`}${runnable(cypher)}`);
}

function evidenceSlide(address: string): string {
  return slide(
    'Keep the questions, and ask your own',
    `<p>Download <a href="${escapeHtml(address)}/browser/queries.zip">queries.zip</a> and drop it on the editor: the questions appear among your favourites.</p>
<p>Behind each event stand claims, behind each claim the sentence that it quotes:</p>
<p><i>Article</i> HAS_SENTENCE <i>Sentence</i>; <i>Claim</i> QUOTES <i>Sentence</i>; <i>Claim</i> REPORTS <i>Event</i>; <i>Claim</i> ATTRIBUTED_TO <i>Reference</i>, IDENTIFIED_AS <i>Entity</i>.</p>`,
  );
}

function slide(title: string, body: string): string {
  return `<slide class="row-fluid">
<h3>${escapeHtml(title)}</h3>
${body}
</slide>`;
}

function runnable(command: string): string {
  return `<figure><pre class="pre-scrollable code runnable">${escapeHtml(command)}</pre></figure>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Browser cuts out what looks like ` on… = …`, an event handler, even where it is the text of a query.
  '=': '&#61;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'=]/g, (character) => ENTITIES[character] ?? character);
}
