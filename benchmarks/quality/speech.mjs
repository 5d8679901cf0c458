import { overlaps, share, wordOverlap } from './scoring.mjs';

const ALIKE = 0.8;
/** A quotation of more characters than this has lost its closing mark. */
const LONGEST = 2000;
const FIRST_OR_SECOND = /^(?:I|me|we|us|you)$/i;
const CLOSING = { '“': '”', '«': '»' };

/**
 * A gold speech: verb and speaker as spans, its content as a span with what was said. Content that begins in quotation
 * marks is direct, and what was said is then all up to the closing mark, over sentences too; else `said` (or the
 * content's own words) as it is given.
 */
export function speechOf(text, { verb, speaker, content, said = text.slice(content.start, content.end) }) {
  const mark = [text[content.start], text[content.start - 1]].find((one) => /["“«]/.test(one));
  if (!mark) return { verb, speaker, content, said, direct: false };
  const start = content.start + Number(text[content.start] === mark);
  const end = text.indexOf(CLOSING[mark] ?? mark, start);
  const whole = end < 0 || end - start > LONGEST ? content : { start, end };
  return { verb, speaker, content: whole, said: text.slice(whole.start, whole.end), direct: true };
}

/**
 * Speech against gold speeches (`document.speeches`: verb, speaker, content (spans), said (text), direct): the share
 * that a STATEMENT gives with content alike (F1 of words ≥ .8) and the right speaker (a mention of the first link of
 * its attribution overlaps the gold speaker); for direct and indirect speech apart, and content alone.
 */
export function scoreSpeech(documents, extractions) {
  const read = documents.flatMap((document, index) =>
    document.speeches.map((speech) => readSpeech(document, extractions[index], speech)),
  );
  const rate = (measure, isRight, cases) => ({ measure, ...share(cases.filter(isRight).length, cases.length) });
  const isRight = ({ best }) => best?.isAlike && best.hasSpeaker;
  return {
    rows: [
      rate('speech: content with the right speaker', isRight, read),
      rate(
        '… direct',
        isRight,
        read.filter(({ speech }) => speech.direct),
      ),
      rate(
        '… indirect',
        isRight,
        read.filter(({ speech }) => !speech.direct),
      ),
      rate(
        '… of a speaker in the third person',
        isRight,
        read.filter(({ isThird }) => isThird),
      ),
      rate('speech: content, whoever speaks', ({ best }) => best?.isAlike, read),
      rate('speech: right speaker of the verb, whatever the content', ({ atVerb }) => atVerb?.hasSpeaker, read),
    ],
    errors: read.filter((one) => !isRight(one)).map(errorOf),
    judged: read
      .filter(({ atVerb }) => atVerb)
      .map(({ atVerb }) => ({ confidence: atVerb.claim.confidence, right: atVerb.isAlike && atVerb.hasSpeaker })),
  };
}

function readSpeech(document, extraction, speech) {
  const statements = extraction.claims
    .filter(({ type, said }) => type === 'STATEMENT' && said)
    .map((claim) => {
      const [link] = claim.attribution;
      const speaker = extraction.references.find(({ id }) => id === link?.reference);
      return {
        claim,
        speaker,
        isAtVerb: overlaps(claim.trigger, speech.verb) || (link && overlaps(link.verb, speech.verb)),
        isAlike: wordOverlap(speech.said, claim.said.text) >= ALIKE,
        hasSpeaker: speaker?.mentions.some((mention) => overlaps(mention, speech.speaker)) ?? false,
      };
    });
  const near = statements.filter(({ claim, isAtVerb }) => isAtVerb || overlaps(claim.said, speech.content));
  const rank = ({ isAlike, hasSpeaker, isAtVerb }) => 4 * isAlike + 2 * hasSpeaker + Number(isAtVerb);
  const [best] = [...near].sort((a, b) => rank(b) - rank(a));
  const isThird = !FIRST_OR_SECOND.test(document.text.slice(speech.speaker.start, speech.speaker.end));
  return { document, extraction, speech, isThird, best, atVerb: near.find(({ isAtVerb }) => isAtVerb) };
}

function errorOf({ document, extraction, speech, best }) {
  const quote = ({ start, end }) => document.text.slice(start, end);
  const manner = speech.direct ? 'direct' : 'indirect';
  const speaker = quote(speech.speaker);
  const isKnown = extraction.references.some(({ mentions }) =>
    mentions.some((mention) => overlaps(mention, speech.speaker)),
  );
  const who = /^(?:I|we|you|who|that|one|someone|people)$/i.test(speaker)
    ? `${speaker.toLowerCase()} speaks`
    : isKnown
      ? 'known speaker'
      : 'speaker is no mention';
  const kind = !best
    ? `no statement (${manner}, ${who})`
    : best.isAlike
      ? `wrong speaker (${who})`
      : best.hasSpeaker
        ? `content differs (${manner})`
        : `content and speaker differ (${manner})`;
  const context = document.text.slice(
    Math.max(0, Math.min(speech.verb.start, speech.content.start) - 60),
    Math.max(speech.verb.end, speech.content.end) + 40,
  );
  return {
    kind,
    id: document.id,
    gold: `${speaker} | ${quote(speech.verb)} | ${speech.said}`,
    found: best ? `${best.speaker?.name ?? '–'} | ${best.claim.trigger.text} | ${best.claim.said.text}` : '–',
    sentence: context.replace(/\s+/g, ' '),
  };
}
