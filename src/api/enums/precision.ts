import type { Precision, PublicationSource } from '../../domain/time.js';
import { declareEnum } from './declare-enum.js';

export const PrecisionEnum = declareEnum<Precision>('Precision', 'How exactly a time is known.', {
  DAY: 'To the day.',
  MONTH: 'To the month.',
  YEAR: 'To the year.',
  VAGUE: 'By words such as "recently".',
  RANGE: 'Several named days.',
});

export const PublicationSourceEnum = declareEnum<PublicationSource>(
  'PublicationSource',
  "Where an article's publication date comes from.",
  {
    GIVEN: 'The sender gave it.',
    METADATA: 'The page states it in its metadata.',
    FEED: 'The feed states it.',
    INFERRED: 'Drawn from clues in the text itself, which are listed.',
    UNKNOWN: 'Nobody says, and the text holds no clue.',
  },
);
