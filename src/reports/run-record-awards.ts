import { z } from 'zod';
import type { Language } from '../diagnostics/language.js';
import type { Run } from '../ranking/run.js';

/** The awards in a run record. */
export const awardRecordSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  track: z.string().nullable().meta({ description: 'The track that it is drawn in; null for one list.' }),
  quota: z.int().positive(),
  by: z.string().meta({ description: 'The node whose score decides, total for the whole.' }),
  tieAtCut: z.enum(['share', 'widen', 'leave-open']),
  winners: z.array(
    z.strictObject({
      id: z.string().meta({ description: 'Of the submission.' }),
      place: z.int().positive(),
      score: z.number().meta({ description: 'Of the deciding node, unrounded.' }),
      tiedAtCut: z.boolean(),
    }),
  ),
  openPlaces: z.int().min(0),
  tiedForOpen: z.array(z.string()).meta({ description: 'Ids of submissions that tie for open places.' }),
});

/** A run's awards as its record shows them. */
export function awardRecords(run: Run, language: Language): z.output<typeof awardRecordSchema>[] {
  return run.awards.map(({ award, track, winners, openPlaces, tiedForOpen }) => ({
    id: award.id,
    label: award.label[language],
    track: track ?? null,
    quota: award.quota,
    by: award.by,
    tieAtCut: award.tieAtCut,
    winners: winners.map(({ submission, place, score, tiedAtCut }) => ({
      id: submission.id,
      place,
      score,
      tiedAtCut,
    })),
    openPlaces,
    tiedForOpen: tiedForOpen.map(({ id }) => id),
  }));
}
