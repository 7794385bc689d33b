import type { Answer, Response, Submission } from '../../intake/submission.js';
import { kindOf } from '../../items/registry.js';
import type { Run } from '../../ranking/run.js';
import { readSavedAnswer } from '../../review/load-basis.js';
import { type Item, itemsOf, type Rubric } from '../../rubric/rubric.js';

/** A run with its items by id. */
export interface Side {
  readonly run: Run;
  readonly items: ReadonlyMap<string, Item>;
}

/** The side of a comparison that a run is. */
export function sideOf(run: Run): Side {
  return { run, items: new Map(itemsOf(run.rubric.total).map((item) => [item.id, item])) };
}

/** The texts that an answer is written as; its state where it is none. */
export function answerTexts(item: Item, answer: Answer): readonly string[] | Answer['state'] {
  return answer.state === 'answered' ? kindOf(item.spec).write(item.spec, answer.answer) : answer.state;
}

function answerUnder(item: Item, asked: Item, answer: Answer): Answer {
  const texts = answerTexts(asked, answer);
  return readSavedAnswer(
    item,
    typeof texts === 'string' ? (answer.state === 'answered' ? 'blank' : answer.state) : [...texts],
  );
}

/** The responses of a submission as another rubric reads them, by item id; items that were not asked are absent. */
export function responsesUnder(
  rubric: Rubric,
  { run, items }: Side,
  { responses }: Submission,
): ReadonlyMap<string, Response> {
  if (rubric === run.rubric) return responses;
  return new Map(
    itemsOf(rubric.total).flatMap((item): [string, Response][] => {
      const [asked, response] = [items.get(item.id), responses.get(item.id)];
      if (asked === undefined || response === undefined) return [];
      return [[item.id, { ...response, answer: answerUnder(item, asked, response.answer) }]];
    }),
  );
}
